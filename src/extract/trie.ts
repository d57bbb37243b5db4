/**
 * The paths of a dictionary's words over UTF-16 code units, in one flat table: nodes are numbers, 0 the root, so that a walk stays in
 * few cache lines. Up to 65,535 nodes.
 */
export class Trie {
  private keys = new Uint32Array(1 << 10);
  private children = new Uint16Array(1 << 10);
  private size = 1;

  /** The node behind `node` by this unit, 0 where there is none. */
  child(node: number, unit: number): number {
    const key = ((node << 16) | unit) >>> 0;
    const mask = this.keys.length - 1;
    for (let slot = spread(key) & mask; ; slot = (slot + 1) & mask) {
      const found = this.children[slot]!;
      if (found === 0 || this.keys[slot] === key) return found;
    }
  }

  /** The node of a word, made where it is missing. */
  insert(word: string): number {
    let node = 0;
    for (let i = 0; i < word.length; i++) {
      let next = this.child(node, word.charCodeAt(i));
      if (next === 0) {
        next = this.size++;
        if (next > 0xffff) throw new RangeError(`dictionary of more than ${0xffff} nodes at ${word}`);
        if (this.size * 2 > this.keys.length) this.grow();
        this.place(((node << 16) | word.charCodeAt(i)) >>> 0, next);
      }
      node = next;
    }
    return node;
  }

  private place(key: number, child: number): void {
    const mask = this.keys.length - 1;
    let slot = spread(key) & mask;
    while (this.children[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = key;
    this.children[slot] = child;
  }

  private grow(): void {
    const { keys, children } = this;
    this.keys = new Uint32Array(keys.length * 2);
    this.children = new Uint16Array(keys.length * 2);
    children.forEach((child, slot) => {
      if (child !== 0) this.place(keys[slot]!, child);
    });
  }
}

const spread = (key: number): number => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};
