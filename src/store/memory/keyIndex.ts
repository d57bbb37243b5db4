/** Key → ids. Most keys have one id, which then stands without a set of its own. */
export class KeyIndex {
  private readonly ids = new Map<string, string | Set<string>>();

  add(key: string, id: string): void {
    const known = this.ids.get(key);
    if (known === undefined) this.ids.set(key, id);
    else if (known instanceof Set) known.add(id);
    else if (known !== id) this.ids.set(key, new Set([known, id]));
  }

  remove(key: string, id: string): void {
    const known = this.ids.get(key);
    if (known instanceof Set) {
      known.delete(id);
      if (known.size === 1) this.ids.set(key, [...known][0]!);
    } else if (known === id) this.ids.delete(key);
  }

  at(key: string): readonly string[] {
    const known = this.ids.get(key);
    return known === undefined ? [] : known instanceof Set ? [...known] : [known];
  }

  /** The one id of the key; null where there are none or several. */
  only(key: string): string | null {
    const known = this.ids.get(key);
    return typeof known === 'string' ? known : null;
  }
}

/** Counts equal values, so that what is folded over the distinct ones changes only when one comes or goes. */
export class Tally<Value extends object> {
  private readonly entries = new Map<string, { readonly value: Value; count: number }>();

  /** `value` is the instance to keep, so that equal ones are held once. */
  add(value: Value): { readonly value: Value; readonly fresh: boolean } {
    const key = JSON.stringify(value);
    const known = this.entries.get(key);
    if (known) known.count++;
    else this.entries.set(key, { value, count: 1 });
    return { value: known?.value ?? value, fresh: !known };
  }

  /** True where it was the last of its kind. */
  remove(value: Value): boolean {
    const key = JSON.stringify(value);
    const known = this.entries.get(key);
    if (known && --known.count === 0) this.entries.delete(key);
    return known?.count === 0;
  }

  get distinct(): number {
    return this.entries.size;
  }

  fold<Result>(start: (value: Value) => Result, merge: (result: Result, value: Value) => Result): Result | null {
    let result: Result | null = null;
    for (const { value } of this.entries.values()) result = result === null ? start(value) : merge(result, value);
    return result;
  }
}
