/** 32-bit words that `Checksum.add` takes in some milliseconds at most. */
export const checksumStep = 1 << 20;

/** FNV-1a over 32-bit words in four lanes, which a processor works on at the same time. Finds damage, not forgery. */
export class Checksum {
  readonly lanes = new Uint32Array(4).fill(0x811c9dc5);

  /** Adds `words` from `from` (inclusive) to `to` (exclusive), both multiples of four. */
  add(words: Uint32Array, from: number, to: number): void {
    const prime = 0x01000193;
    let [a, b, c, d] = this.lanes as unknown as [number, number, number, number];
    for (let i = from; i < to; i += 4) {
      a = Math.imul(a ^ words[i]!, prime);
      b = Math.imul(b ^ words[i + 1]!, prime);
      c = Math.imul(c ^ words[i + 2]!, prime);
      d = Math.imul(d ^ words[i + 3]!, prime);
    }
    this.lanes.set([a, b, c, d]);
  }
}
