import { Alphabet } from './alphabet';
import { Buckets } from './buckets';
import { FirstWords, Sequences } from './filters';
import type { IndexData } from './layout';
import { Records } from './records';
import { TermMatcher } from './termMatcher';

/** The parts of an index that finding terms in a text needs, each with its own functions. */
export class TermLookup {
  readonly alphabet: Alphabet;
  readonly records: Records;
  readonly first: FirstWords;
  readonly sequences: Sequences;
  readonly buckets: Buckets;
  readonly matcher: TermMatcher;
  /** Words of the longest term, at least 1. */
  readonly maxWords: number;

  constructor(data: IndexData) {
    this.alphabet = new Alphabet(data);
    this.records = new Records(data);
    this.first = new FirstWords(data.first);
    this.sequences = new Sequences(data.sequences);
    this.buckets = new Buckets(data.buckets);
    this.matcher = new TermMatcher(this.alphabet, this.records);
    this.maxWords = Math.max(data.counts.maxWords, 1);
  }
}
