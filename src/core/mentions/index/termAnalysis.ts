import type { Term } from '../termIndex';
import type { Alphabet } from './alphabet';
import { endingsOf, pluralHash } from './endings';
import { First, type FirstWords, type Sequences } from './filters';
import { gapHash } from './gaps';
import { caseFlags, maxRecordUnits, RecordFlag } from './records';
import { specialBit } from './unitTables';
import { cellsPerWord } from './fastPass';
import { WordBuffer } from './wordBuffer';
import { addWord } from './wordHash';

/** Cuts a term into words as a text is cut, and enters what starts it into the filters. */
export class TermAnalysis {
  /** `RecordFlag` bits of the last term. */
  flags = 0;
  /** Hash of the last term's words. */
  key = 0;
  /** Number of words; 0 for a term that no text can match. */
  words = 0;
  readonly #buffer: WordBuffer;

  constructor(
    private readonly alphabet: Alphabet,
    private readonly first: FirstWords,
    private readonly sequences: Sequences,
  ) {
    this.#buffer = new WordBuffer(alphabet);
  }

  add(term: Term): void {
    const { text } = term;
    this.#cut(text);
    this.words = text.length > maxRecordUnits ? 0 : this.#buffer.words;
    this.flags = this.#flagsOf(term);
    if (this.words > 0) this.#hash(term);
  }

  #cut(text: string): void {
    this.#buffer.clear();
    for (let at = 0; at < text.length;) at = this.#buffer.fill(text, at, text.length);
    this.#buffer.finish(text.length);
  }

  #flagsOf({ text, case: rule, inflects }: Term): number {
    const { cells, words } = this.#buffer;
    const { word } = this.alphabet.tables;
    const edged = words === 0 || cells[0] !== 0 || cells[(words - 1) * cellsPerWord + 2] !== text.length;
    let flags = caseFlags[rule] | (inflects ? RecordFlag.inflects : 0) | (edged ? RecordFlag.edged : 0);
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 255) flags |= RecordFlag.wide;
      if ((word[unit]! & specialBit) !== 0) flags |= RecordFlag.special;
    }
    return flags;
  }

  #hash(term: Term): void {
    const { cells, words } = this.#buffer;
    const start = cells[3]!;
    const capital = term.case !== 'any' && isCapital(term.text.charCodeAt(cells[0]!));
    this.key = start;
    if (words === 1) {
      this.#addWhole(term, capital ? First.wholeCapital : First.whole);
      return;
    }
    const gap = gapHash(this.alphabet, term.text, cells[2]!, cells[cellsPerWord]!);
    this.first.add(start, (capital ? First.startCapital : First.start) | (gap === 0 ? 0 : First.punctuated));
    for (let i = 1; i < words; i++) if (!this.#hashNext(term, i)) return;
  }

  /** Goes on to a word; false where no match goes over the gap before it. */
  #hashNext(term: Term, word: number): boolean {
    const { cells, words } = this.#buffer;
    const cell = word * cellsPerWord;
    const gap = gapHash(this.alphabet, term.text, cells[cell - 2]!, cells[cell]!);
    if (gap === undefined) {
      this.words = 0;
      return false;
    }
    const before = this.key;
    this.key = addWord(before, gap, cells[cell + 3]!);
    if (word < words - 1) this.sequences.addStart(this.key);
    else this.#addEnd(term, before, gap);
    return true;
  }

  #addWhole(term: Term, flags: number): void {
    this.first.add(this.key, flags);
    const endings = this.#endingsOf(term);
    for (let ending = 1; ending <= endings; ending *= 2) {
      if ((endings & ending) !== 0) this.first.add(pluralHash(this.alphabet.tables, this.key, ending), flags);
    }
  }

  #addEnd(term: Term, before: number, gap: number): void {
    this.sequences.addEnd(this.key);
    const last = this.#buffer.cells[this.#buffer.used - 1]!;
    const endings = this.#endingsOf(term);
    for (let ending = 1; ending <= endings; ending *= 2) {
      if ((endings & ending) === 0) continue;
      this.sequences.addEnd(addWord(before, gap, pluralHash(this.alphabet.tables, last, ending)));
    }
  }

  /** Endings that the last word may take, as bits. */
  #endingsOf({ text, inflects }: Term): number {
    if (!inflects) return 0;
    const end = this.#buffer.cells[this.#buffer.used - 2]!;
    const start = this.#buffer.cells[this.#buffer.used - 4]!;
    const previous = end - start > 1 ? text.charCodeAt(end - 2) : 0;
    return endingsOf(this.alphabet.tables.fold, text.charCodeAt(end - 1), previous);
  }
}

/** Units that `Collator` makes of a text, at most. */
export const collatedLength = (text: string, flags: number) =>
  (flags & RecordFlag.special) === 0 ? text.length : text.normalize('NFD').length;

const isCapital = (unit: number) => unit >= 65 && unit <= 90; // A to Z
