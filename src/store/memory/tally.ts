/** Up to so many distinct values are gone through; beyond, they are found by their JSON. */
const FEW = 8;

interface Counted<Value> {
  readonly value: Value;
  count: number;
}

/** Counts equal values, so that what is folded over the distinct ones changes only when one comes or goes. */
export class Tally<Value extends object> {
  private few: Counted<Value>[] = [];
  private many: Map<string, Counted<Value>> | null = null;

  /** `value` is the instance to keep, so that equal ones are held once. */
  add(value: Value): { readonly value: Value; readonly fresh: boolean } {
    const known = this.find(value);
    if (known) known.count++;
    else this.keep({ value, count: 1 });
    return { value: known?.value ?? value, fresh: !known };
  }

  /** True where it was the last of its kind. */
  remove(value: Value): boolean {
    const known = this.find(value);
    if (!known || --known.count > 0) return false;
    if (this.many) this.many.delete(JSON.stringify(value));
    else this.few = this.few.filter((other) => other !== known);
    return true;
  }

  get distinct(): number {
    return this.many?.size ?? this.few.length;
  }

  fold<Result>(start: (value: Value) => Result, merge: (result: Result, value: Value) => Result): Result | null {
    let result: Result | null = null;
    for (const { value } of this.many?.values() ?? this.few) result = result === null ? start(value) : merge(result, value);
    return result;
  }

  private find(value: Value): Counted<Value> | undefined {
    return this.many
      ? this.many.get(JSON.stringify(value))
      : this.few.find((other) => other.value === value || alike(other.value, value));
  }

  private keep(counted: Counted<Value>): void {
    if (!this.many && this.few.length === FEW) {
      this.many = new Map(this.few.map((other) => [JSON.stringify(other.value), other]));
      this.few = [];
    }
    if (this.many) this.many.set(JSON.stringify(counted.value), counted);
    else this.few.push(counted);
  }
}

/** Values of one type: same fields, of which some are lists. */
function alike<Value extends object>(a: Value, b: Value): boolean {
  for (const key in a) {
    const x = a[key];
    const y = b[key];
    if (x !== y && !(Array.isArray(x) && Array.isArray(y) && x.length === y.length && x.every((item, i) => item === y[i]))) return false;
  }
  return true;
}
