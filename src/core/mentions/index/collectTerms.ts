import type { Term } from '../termIndex';
import { type Alphabet, currentAlphabet } from './alphabet';
import { cellsFor, FirstWords, Sequences } from './filters';
import { hashId, IdTable } from './idTable';
import { collatedLength, TermAnalysis } from './termAnalysis';
import { recordWords, RecordFlag } from './records';
import { maxLaterWords } from './laterWord';

/** Terms that a step takes: some milliseconds. */
export const termsPerStep = 2048;

/** What a first look at all terms brings: enough to know how long each section is. */
export interface CollectedTerms {
  readonly alphabet: Alphabet;
  readonly first: FirstWords;
  readonly sequences: Sequences;
  readonly keys: Int32Array;
  /** Length of each record. */
  readonly recordWords: Uint32Array;
  readonly flags: Uint8Array;
  readonly idOf: Uint32Array;
  /** The first term of each id; longer than there are ids. */
  readonly idTerms: Uint32Array;
  /** Cells of an `IdTable` over the ids, with room for one for each term. */
  readonly idCells: Uint32Array;
  readonly sums: Sums;
}

interface Sums {
  ids: number;
  idUnits: number;
  idUnit: number;
  maxWords: number;
  maxUnits: number;
  recordWords: number;
  names: number;
  laterWords: number;
  collatedUnits: number;
}

/** Looks at each term once. A yield comes after some milliseconds. */
export function* collectTerms(terms: readonly Term[]): Generator<undefined, CollectedTerms> {
  const collector = new Collector(terms);
  yield;
  for (let from = 0; from < terms.length; from += termsPerStep) {
    const to = Math.min(from + termsPerStep, terms.length);
    for (let term = from; term < to; term++) collector.add(term);
    yield;
  }
  return collector;
}

class Collector implements CollectedTerms {
  readonly alphabet = currentAlphabet();
  readonly first: FirstWords;
  readonly sequences: Sequences;
  readonly keys: Int32Array;
  /** Length of each record. */
  readonly recordWords: Uint32Array;
  readonly flags: Uint8Array;
  readonly idOf: Uint32Array;
  readonly idTerms: Uint32Array;
  /** Cells of an `IdTable` over the ids, with room for one for each term. */
  readonly idCells: Uint32Array;
  readonly sums: Sums = {
    ids: 0,
    idUnits: 0,
    idUnit: 1,
    maxWords: 0,
    maxUnits: 0,
    recordWords: 0,
    names: 0,
    laterWords: 0,
    collatedUnits: 0,
  };
  readonly #ids: IdTable;
  readonly #idHashes: Int32Array;
  readonly #analysis: TermAnalysis;

  constructor(private readonly terms: readonly Term[]) {
    const count = terms.length;
    this.first = new FirstWords(new Uint8Array(cellsFor(2 * count, 14, 20)));
    this.sequences = new Sequences(new Int32Array(cellsFor(count, 10, 20)));
    this.recordWords = new Uint32Array(count);
    this.keys = new Int32Array(count);
    this.flags = new Uint8Array(count);
    this.idOf = new Uint32Array(count);
    this.idTerms = new Uint32Array(count);
    this.idCells = new Uint32Array(cellsFor(count * 1.5, 3, 31));
    const hashes = new Int32Array(count);
    this.#idHashes = hashes;
    this.#ids = new IdTable(
      this.idCells,
      (number, id, hash) => hashes[number] === hash && terms[this.idTerms[number]!]!.id === id,
    );
    this.#analysis = new TermAnalysis(this.alphabet, this.first, this.sequences);
  }

  add(number: number): void {
    const term = this.terms[number]!;
    const { sums } = this;
    this.#analysis.add(term);
    const { flags, key, words } = this.#analysis;
    this.flags[number] = flags | (words === 0 ? RecordFlag.dead : 0);
    this.recordWords[number] = recordWords(term.text.length, (flags & RecordFlag.wide) !== 0);
    sums.recordWords += this.recordWords[number];
    this.#intern(number, term.id);
    if (words === 0) return;
    this.keys[number] = key;
    sums.maxWords = Math.max(sums.maxWords, words);
    sums.maxUnits = Math.max(sums.maxUnits, term.text.length);
    sums.names++;
    sums.laterWords += Math.min(words - 1, maxLaterWords);
    sums.collatedUnits += collatedLength(term.text, flags) + 1;
  }

  #intern(term: number, id: string): void {
    const { sums } = this;
    let number = this.#ids.get(id);
    if (number === undefined) {
      number = sums.ids++;
      this.idTerms[number] = term;
      this.#idHashes[number] = hashId(id);
      this.#ids.set(id, number);
      sums.idUnits += id.length;
      for (let i = 0; i < id.length; i++) if (id.charCodeAt(i) > 255) sums.idUnit = 2;
    }
    this.idOf[term] = number;
  }
}
