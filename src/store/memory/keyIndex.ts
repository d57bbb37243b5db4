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
