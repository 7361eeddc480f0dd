import type { Buckets } from './buckets';
import { cellsPerWord } from './fastPass';
import { First, type FirstWords, missingBits, type Sequences } from './filters';
import type { Records } from './records';
import { addWord } from './wordHash';

export const startFlags = First.start | First.startCapital;
/** What makes a word worth a look whatever follows it. */
const aloneFlags = First.whole | First.wholeCapital | First.punctuated;
/** From this size on, a table is rarely in the cache. */
const largeCells = 1 << 28;

interface Tables {
  readonly first: FirstWords;
  readonly sequences: Sequences;
  readonly buckets: Buckets;
  readonly records: Records;
}

/** Picks the words at which a term may start. There has to be room for one more word in `cells` behind those looked at. */
export class WordFilter {
  /** Number of each picked word times two, and 1 where it and the next may start a term together. */
  picks = new Int32Array(0);
  count = 0;
  /** Whether the index is too large for the cache: then `pickAll` is faster than `next`. */
  readonly isLarge: boolean;
  /** The hash that is looked up first for each pick. */
  #keys = new Int32Array(0);
  #touched = 0;

  constructor(private readonly tables: Tables) {
    this.isLarge = tables.buckets.cells.length >= largeCells;
  }

  /** The first pick from a word on, as `picks` has it; one of `limit` or more where there is none. */
  next(cells: Int32Array, from: number, limit: number): number {
    const { first, sequences } = this.tables;
    const [firstCells, firstShift] = [first.cells, first.shift];
    const [sequenceCells, sequenceShift] = [sequences.cells, sequences.shift];
    for (let word = from; word < limit; word++) {
      const hash = cells[word * cellsPerWord + 3]!;
      const flags = firstCells[hash >>> firstShift]!;
      const pair = addWord(hash, 0, cells[word * cellsPerWord + 7]!);
      const missing = missingBits(sequenceCells[pair >>> sequenceShift]!, pair);
      const isPair = (missing & 0xffff) === 0 || missing >>> 16 === 0;
      if (isPair && (flags & startFlags) !== 0) return word * 2 + 1;
      if ((flags & aloneFlags) !== 0) return word * 2;
    }
    return limit * 2;
  }

  /** Picks from all words before `limit` without a branch, and has the memory fetched that looking them up needs. */
  pickAll(cells: Int32Array, limit: number): void {
    if (this.picks.length <= limit) {
      this.picks = new Int32Array(2 * limit + 1);
      this.#keys = new Int32Array(2 * limit + 1);
    }
    this.#pick(cells, limit);
    this.#touch();
  }

  #pick(cells: Int32Array, limit: number): void {
    const { picks } = this;
    const keys = this.#keys;
    const { first, sequences } = this.tables;
    const [firstCells, firstShift] = [first.cells, first.shift];
    const [sequenceCells, sequenceShift] = [sequences.cells, sequences.shift];
    let count = 0;
    for (let word = 0; word < limit; word++) {
      const hash = cells[word * cellsPerWord + 3]!;
      const flags = firstCells[hash >>> firstShift]!;
      const pair = addWord(hash, 0, cells[word * cellsPerWord + 7]!);
      const missing = missingBits(sequenceCells[pair >>> sequenceShift]!, pair);
      const isPair = (((missing & 0xffff) - 1) | ((missing >>> 16) - 1)) & -(flags & startFlags) & minus;
      picks[count] = word * 2 + (isPair >>> 31);
      keys[count] = isPair < 0 ? pair : hash;
      count += (isPair | -(flags & aloneFlags)) >>> 31;
    }
    this.count = count;
  }

  /**
   * Reads what looking the picks up will read, all at once: the processor then fetches many places of memory at a time in
   * place of one after another.
   */
  #touch(): void {
    const keys = this.#keys;
    const { buckets, records } = this.tables;
    const { cells, shift } = buckets;
    for (let i = 0; i < this.count; i++) keys[i] = cells[keys[i]! >>> shift]!;
    let touched = 0;
    for (let i = 0; i < this.count; i++) touched ^= records.words[keys[i]!]!;
    this.#touched = touched;
  }

  /** Of no use but to keep the reads from being left out. */
  get touched(): number {
    return this.#touched;
  }
}

const minus = 1 << 31;
