import { type Alphabet, Kind, widthAt } from './alphabet';
import { cellsPerWord, chunkUnits, fastPass, type PassState } from './fastPass';
import { specialBit } from './unitTables';

/** So many are copied faster one by one. */
const fewCells = 128;

/**
 * Cuts text into words, chunk by chunk. The usual chunk goes through a loop without a branch; one that holds marks,
 * surrogates or letters of scripts without spaces is done again with care.
 */
export class WordBuffer {
  cells = new Int32Array(cellsPerWord * (chunkUnits + 64));
  /** Cells in use; two more than whole words where the last word may go on. */
  used = 0;
  #hash = 0;
  #open: typeof Kind.letter | typeof Kind.solo | 0 = 0;
  readonly #state: PassState = { hash: 0, inWord: 0, seen: 0 };

  constructor(readonly alphabet: Alphabet) {}

  /** Number of whole words. */
  get words(): number {
    return this.used >> 2;
  }

  clear(): void {
    this.used = 0;
    this.#hash = 0;
    this.#open = 0;
  }

  /** Drops the first words. */
  shift(words: number): void {
    if (words === 0) return;
    this.cells.copyWithin(0, words * cellsPerWord, this.used);
    this.used -= words * cellsPerWord;
  }

  /** Adds the words of the next chunk; answers where the one after it begins. `from` is where the last call ended. */
  fill(text: string, from: number, to: number): number {
    const end = Math.min(from + chunkUnits, to);
    this.#reserve((end - from + 2) * cellsPerWord);
    if (this.#fillFast(text, from, end)) return end;
    return this.#fillWithCare(text, from, { end, to });
  }

  /** Ends a word that stands at the end of the text, or drops it where it goes on behind. */
  finish(end: number, isBoundary = true): void {
    if (this.#open !== 0) this.#close(end);
    if (!isBoundary && this.used > 0 && this.cells[this.used - 2]! >= end) this.used -= cellsPerWord;
  }

  /** False, and nothing done, where a unit needs care. */
  #fillFast(text: string, from: number, to: number): boolean {
    const state = this.#state;
    state.hash = this.#hash;
    state.inWord = this.#open >> 31;
    const known = state.inWord & 2;
    fastPass.use(this.alphabet.tables.word);
    const written = fastPass.run(text, { from, to }, state);
    if ((state.seen & specialBit) !== 0) return false;
    const { cells } = fastPass;
    if (written > fewCells) this.cells.set(cells.subarray(known, written), this.used);
    else for (let i = known, own = this.used; i < written; i++, own++) this.cells[own] = cells[i]!;
    this.used += written - known;
    this.#hash = state.hash;
    this.#open = state.inWord === 0 ? 0 : Kind.letter;
    return true;
  }

  #fillWithCare(text: string, from: number, { end, to }: { end: number; to: number }): number {
    const { alphabet } = this;
    let at = from;
    while (at < end || (at < to && this.#open === Kind.solo && alphabet.kindAt(text, at) === Kind.mark)) {
      const kind = alphabet.kindAt(text, at);
      if (kind >= 0) {
        if (this.#open !== 0) this.#close(at);
      } else if (kind !== Kind.mark && (kind === Kind.solo || this.#open === Kind.solo)) {
        if (this.#open !== 0) this.#close(at);
        this.#start(at, kind === Kind.solo ? Kind.solo : Kind.letter);
      } else if (this.#open === 0) {
        this.#start(at, Kind.letter);
      }
      if (kind < 0) this.#hash = alphabet.hashAt(this.#hash, text, at);
      at += widthAt(text, at);
    }
    if (this.#open === Kind.solo) this.#close(at);
    return Math.min(at, to);
  }

  #start(at: number, kind: typeof Kind.letter | typeof Kind.solo): void {
    this.cells[this.used] = at;
    this.used += 2;
    this.#open = kind;
    this.#hash = 0;
  }

  #close(at: number): void {
    this.cells[this.used] = at;
    this.cells[this.used + 1] = this.#hash;
    this.used += 2;
    this.#open = 0;
    this.#hash = 0;
  }

  #reserve(cells: number): void {
    if (this.used + cells <= this.cells.length) return;
    const larger = new Int32Array(this.used + 2 * cells);
    larger.set(this.cells.subarray(0, this.used));
    this.cells = larger;
  }
}
