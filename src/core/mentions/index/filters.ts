/** What a first word can be, as bits of a byte of `FirstWords`. */
export const First = {
  /** A term of one word. */
  whole: 1,
  /** A term of one word whose first letter is a capital, and must be one in the text. */
  wholeCapital: 2,
  /** The start of a term of several words. */
  start: 4,
  startCapital: 8,
  /** With `start`: such a term has punctuation behind its first word. */
  punctuated: 16,
} as const;

/** Flags by the hash of a first word; may say more than is true, never less. */
export class FirstWords {
  /** What a hash is shifted by to give its cell. */
  readonly shift: number;

  constructor(readonly cells: Uint8Array) {
    this.shift = 32 - Math.log2(cells.length);
  }

  add(hash: number, flags: number): void {
    this.cells[hash >>> this.shift]! |= flags;
  }

  get(hash: number): number {
    return this.cells[hash >>> this.shift]!;
  }
}

/** What a sequence of two words or more can be. */
export const Sequence = { none: 0, ends: 1, goesOn: 2 } as const;

/** A Bloom filter of sequences' hashes: a cell holds two bits for `ends` in its lower half, two for `goesOn` in the upper. */
export class Sequences {
  /** What a hash is shifted by to give its cell. */
  readonly shift: number;

  constructor(readonly cells: Int32Array) {
    this.shift = 32 - Math.log2(cells.length);
  }

  addEnd(hash: number): void {
    this.cells[hash >>> this.shift]! |= bitsOf(hash);
  }

  addStart(hash: number): void {
    this.cells[hash >>> this.shift]! |= bitsOf(hash) << 16;
  }

  /** `Sequence` bits; may say more than is true, never less. */
  get(hash: number): number {
    const missing = missingBits(this.cells[hash >>> this.shift]!, hash);
    return ((missing & 0xffff) === 0 ? Sequence.ends : 0) | (missing >>> 16 === 0 ? Sequence.goesOn : 0);
  }
}

/** Bits of a hash that its cell does not have: none in the lower half where it may end there, none in the upper where it may go on. */
export function missingBits(cell: number, hash: number): number {
  const bits = bitsOf(hash);
  return (bits | (bits << 16)) & ~cell;
}

const bitsOf = (hash: number) => (1 << (hash & 15)) | (1 << ((hash >>> 4) & 15));

/** Cells of a filter or table for a number of keys: a power of two. */
export function cellsFor(keys: number, least: number, most: number): number {
  return 2 ** Math.min(Math.max(Math.ceil(Math.log2(Math.max(keys, 1))), least), most);
}
