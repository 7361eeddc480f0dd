import type { MatchVisitor } from '../termIndex';
import { endingsBefore, singularHash } from './endings';
import { First, Sequence } from './filters';
import { FoundSpans } from './foundSpans';
import { gapHash } from './gaps';
import { RecordFlag } from './records';
import type { TermLookup } from './termLookup';
import { cellsPerWord } from './fastPass';
import { WordBuffer } from './wordBuffer';
import { startFlags, WordFilter } from './wordFilter';
import { addWord } from './wordHash';

/** Numbers that a candidate takes: its words, the hash of all but the last, the hash of the gap before the last. */
const cellsPerCandidate = 3;

interface Run {
  readonly text: string;
  readonly to: number;
  readonly visit: MatchVisitor;
}

/**
 * Scans one text at a time: cuts it into words, asks a filter about each word, and for the few that may start a term
 * follows the words behind it; candidates are then compared letter by letter, the longest first.
 */
export class Scanner {
  readonly #buffer: WordBuffer;
  readonly #filter: WordFilter;
  readonly #candidates: Int32Array;
  readonly #found = new FoundSpans();
  #run: Run = { text: '', to: 0, visit: () => false };
  /** Where the last taken match ended. */
  #resume = 0;

  constructor(private readonly lookup: TermLookup) {
    this.#buffer = new WordBuffer(lookup.alphabet);
    this.#filter = new WordFilter(lookup);
    this.#candidates = new Int32Array(cellsPerCandidate * (lookup.maxWords + 1));
  }

  /** As `TermIndex.scan`. */
  scan(text: string, from: number, to: number, visit: MatchVisitor): void {
    const { alphabet, maxWords } = this.lookup;
    const buffer = this.#buffer;
    const end = Math.min(to, text.length);
    let at = alphabet.boundaryFrom(text, Math.max(from, 0), end);
    this.#run = { text, to: end, visit };
    this.#resume = at;
    buffer.clear();
    while (at < end) {
      at = buffer.fill(text, at, end);
      if (at >= end) buffer.finish(end, alphabet.isBoundary(text, end));
      buffer.shift(this.#scanWords(at >= end ? buffer.words : buffer.words - maxWords));
    }
    this.#run = { text: '', to: 0, visit: () => false };
  }

  /** Deals with the words before `limit`; answers how many are done. */
  #scanWords(limit: number): number {
    const filter = this.#filter;
    const { cells } = this.#buffer;
    let next = 0;
    if (filter.isLarge) {
      filter.pickAll(cells, limit);
      for (let i = 0; i < filter.count; i++) {
        const pick = filter.picks[i]!;
        if (pick >>> 1 >= next) next = this.#scanFrom(pick >>> 1, (pick & 1) !== 0);
      }
      return Math.max(next, limit);
    }
    for (let pick = filter.next(cells, 0, limit); pick >>> 1 < limit; pick = filter.next(cells, next, limit)) {
      next = this.#scanFrom(pick >>> 1, (pick & 1) !== 0);
    }
    return Math.max(next, limit);
  }

  /** Deals with the terms that start at a word; answers the next word to look at. */
  #scanFrom(word: number, isPair: boolean): number {
    const cell = word * cellsPerWord;
    const start = this.#buffer.cells[cell]!;
    const flags = this.lookup.first.get(this.#buffer.cells[cell + 3]!);
    const may = this.#startsWithCapital(start) ? flags : flags & ~(First.wholeCapital | First.startCapital);
    let count = 0;
    if ((may & (First.whole | First.wholeCapital)) !== 0) this.#setCandidate(count++, 1, 0, 0);
    if ((may & startFlags) !== 0 && (isPair || (may & First.punctuated) !== 0)) count = this.#follow(word, count);
    while (count > 0) {
      const words = this.#candidates[--count * cellsPerCandidate]!;
      if (this.#visitCandidate(word, count)) return word + words;
    }
    return word + 1;
  }

  #startsWithCapital(at: number): boolean {
    const unit = this.#run.text.charCodeAt(at);
    return unit > 127 || (unit >= 65 && unit <= 90);
  }

  /** Adds the candidates of two words and more; answers how many there are then. */
  #follow(word: number, count: number): number {
    const { cells, words } = this.#buffer;
    const { alphabet, sequences, maxWords } = this.lookup;
    let cell = word * cellsPerWord;
    let sequence = cells[cell + 3]!;
    for (let length = 2; length <= maxWords && word + length <= words; length++, cell += cellsPerWord) {
      const gap = gapHash(alphabet, this.#run.text, cells[cell + 2]!, cells[cell + 4]!);
      if (gap === undefined) break;
      const before = sequence;
      sequence = addWord(sequence, gap, cells[cell + 7]!);
      const may = sequences.get(sequence);
      if ((may & Sequence.ends) !== 0) this.#setCandidate(count++, length, before, gap);
      if ((may & Sequence.goesOn) === 0) break;
    }
    return count;
  }

  #setCandidate(index: number, words: number, before: number, gap: number): void {
    this.#candidates[index * cellsPerCandidate] = words;
    this.#candidates[index * cellsPerCandidate + 1] = before;
    this.#candidates[index * cellsPerCandidate + 2] = gap;
  }

  /** Offers what really stands there; true where it is taken. */
  #visitCandidate(word: number, index: number): boolean {
    const { fold } = this.lookup.alphabet.tables;
    const { cells } = this.#buffer;
    const start = cells[word * cellsPerWord]!;
    const last = (word + this.#candidates[index * cellsPerCandidate]! - 1) * cellsPerWord;
    this.#found.count = 0;
    this.#find(this.#keyOf(index, cells[last + 3]!), start, 0);
    const endings = endingsBefore(fold, this.#run.text, cells[last + 2]!);
    if (endings !== 0) this.#findInPlural({ index, start, hash: cells[last + 3]! }, endings);
    return this.#visitFound();
  }

  #findInPlural({ index, start, hash }: { index: number; start: number; hash: number }, endings: number): void {
    for (let ending = 1; ending <= endings; ending *= 2) {
      if ((endings & ending) === 0) continue;
      const singular = singularHash(this.lookup.alphabet.tables, hash, ending);
      this.#find(this.#keyOf(index, singular), start, RecordFlag.inflects);
    }
  }

  /** The hash of a candidate's words, with this one as the last. */
  #keyOf(index: number, last: number): number {
    const candidate = index * cellsPerCandidate;
    if (this.#candidates[candidate] === 1) return last;
    return addWord(this.#candidates[candidate + 1]!, this.#candidates[candidate + 2]!, last);
  }

  /** Adds the spans of the terms under a hash that have the wanted flags and stand at an offset. */
  #find(key: number, start: number, wanted: number): void {
    const { buckets, records, matcher } = this.lookup;
    const bucket = buckets.bucketOf(key);
    const last = buckets.endOf(bucket);
    for (let place = buckets.startOf(bucket); place < last; place = records.placeAfter(place)) {
      if (records.hashAt(place) !== key || (records.flagsAt(place) & wanted) !== wanted) continue;
      const end = matcher.matchEnd(place, this.#run.text, start);
      if (end >= 0 && end <= this.#run.to && matcher.start >= this.#resume) this.#found.add(matcher.start, end, key);
    }
  }

  #visitFound(): boolean {
    const found = this.#found;
    for (let i = 0; i < found.count; i++) {
      if (!this.#run.visit(found.startOf(i), found.endOf(i), found.groupOf(i))) continue;
      this.#resume = found.endOf(i);
      return true;
    }
    return false;
  }
}
