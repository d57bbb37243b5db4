/** Maps offsets of a derived text to offsets of the text it came from; piecewise linear with slope 1, clamped at each piece's end. */
export class OffsetMap {
  private constructor(
    private readonly derived: Int32Array,
    private readonly origin: Int32Array,
    private readonly size: number,
  ) {}

  static identity(): OffsetMap {
    return new OffsetMap(Int32Array.of(0), Int32Array.of(0), 1);
  }

  /** From pieces in rising order of `derived`: from that offset on, derived text runs along with the origin from `origin`. */
  static of(derived: readonly number[], origin: readonly number[]): OffsetMap {
    return derived.length === 0 ? OffsetMap.identity() : new OffsetMap(Int32Array.from(derived), Int32Array.from(origin), derived.length);
  }

  at(offset: number): number {
    let low = 0;
    let high = this.size - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.derived[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return this.origin[low]! + Math.max(0, offset - this.derived[low]!);
  }

  /** [start, end) in the origin: the end is that of the last character, so that what was dropped behind it stays out. */
  span(start: number, end: number): { start: number; end: number } {
    return { start: this.at(start), end: end > start ? this.at(end - 1) + 1 : this.at(start) };
  }

  /** This map followed by `next`: derived → origin → origin of the origin. */
  then(next: OffsetMap): OffsetMap {
    if (next.size === 1 && next.derived[0] === 0 && next.origin[0] === 0) return this;
    const derived: number[] = [];
    const origin: number[] = [];
    for (let i = 0; i < this.size; i++) {
      const from = this.derived[i]!;
      const to = i + 1 < this.size ? this.derived[i + 1]! : Number.POSITIVE_INFINITY;
      const base = this.origin[i]!;
      derived.push(from);
      origin.push(next.at(base));
      for (let j = next.firstAfter(base); j < next.size && from + (next.derived[j]! - base) < to; j++) {
        derived.push(from + (next.derived[j]! - base));
        origin.push(next.origin[j]!);
      }
    }
    return OffsetMap.of(derived, origin);
  }

  private firstAfter(offset: number): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.derived[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
