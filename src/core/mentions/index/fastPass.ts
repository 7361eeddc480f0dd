import { unitCount } from './unitTables';

/** Units of a chunk. */
export const chunkUnits = 4096;
/** Numbers that a word takes: start, unused, end, hash. */
export const cellsPerWord = 4;

/** What the pass starts with and leaves behind. */
export interface PassState {
  /** Hash of the word that is open. */
  hash: number;
  /** -1 in a word, else 0. */
  inWord: number;
  /** All entries of the table that came up, or-ed. */
  seen: number;
}

/**
 * The pass over the units of a chunk, which finds words and their hashes without a branch: each unit writes its place and
 * the hash so far, and the next overwrites them unless a word started or ended. A scan spends most of its time here. The
 * memory is made once and never handed on, because V8 then compiles its addresses into the loop, which takes a fifth off a
 * scan; nothing is kept in it between two calls.
 */
export interface FastPass {
  readonly cells: Int32Array;
  /** Answers how many cells are written; where a word is open at the start, the first two are left as they are. */
  run(text: string, range: { readonly from: number; readonly to: number }, state: PassState): number;
  /** Takes over a table as `UnitTables.word` is one. */
  use(table: Int16Array): void;
}

export const fastPass = makeFastPass();

function makeFastPass(): FastPass {
  const cells = new Int32Array(cellsPerWord * (chunkUnits + 2));
  const table = new Int16Array(unitCount);
  let current: Int16Array | undefined;

  function use(wanted: Int16Array): void {
    if (wanted === current) return;
    table.set(wanted);
    current = wanted;
  }

  function run(text: string, { from, to }: { readonly from: number; readonly to: number }, state: PassState): number {
    let { hash, inWord: before } = state;
    let seen = 0;
    let used = before & 2;
    for (let i = from; i < to; i++) {
      const unit = table[text.charCodeAt(i)]!;
      seen |= unit;
      const inWord = unit >> 31;
      cells[used] = i;
      cells[used + 1] = hash;
      used += (before ^ inWord) & 2;
      hash = Math.imul(hash ^ unit, 0x9e3779b1) & inWord; // addUnit
      before = inWord;
    }
    state.hash = hash;
    state.inWord = before;
    state.seen = seen;
    return used;
  }

  return { cells, run, use };
}
