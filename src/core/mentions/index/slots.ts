/** The table from hashes of whole sequences to records: pairs of hash and place, open addressing, at most 2/3 full. */
export class Slots {
  /** What a hash is shifted by to give the slot where it is looked for first. */
  readonly shift: number;
  readonly #mask: number;

  constructor(readonly cells: Int32Array) {
    this.#mask = cells.length / 2 - 1;
    this.shift = 32 - Math.log2(cells.length / 2);
  }

  /** The place under a hash, 0 where there is none. */
  get(hash: number): number {
    return this.cells[2 * this.slotOf(hash) + 1]!;
  }

  set(hash: number, place: number): void {
    const slot = this.slotOf(hash);
    this.cells[2 * slot] = hash;
    this.cells[2 * slot + 1] = place;
  }

  /** The slot of a hash, or the free one where it would be. */
  slotOf(hash: number): number {
    const { cells } = this;
    let slot = hash >>> this.shift;
    while (cells[2 * slot + 1] !== 0 && cells[2 * slot] !== hash) slot = (slot + 1) & this.#mask;
    return slot;
  }
}
