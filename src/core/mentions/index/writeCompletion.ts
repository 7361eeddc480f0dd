import { Alphabet } from './alphabet';
import { Collator } from './collator';
import { type CollectedTerms, termsPerStep } from './collectTerms';
import { maxLaterWords, packLaterWord, termOfLaterWord } from './laterWord';
import type { IndexData } from './layout';
import { RecordFlag, Records } from './records';
import { fillBlocks } from './scoreBlocks';
import { sortStarts } from './startSort';
import { unitCount } from './unitTables';

/** Static rank: weight, then shorter (up to 255 units). */
export const scoreOf = (weight: number, units: number) => (weight << 8) | (255 - Math.min(units, 255));

/** Writes the sorted word starts that completion searches. */
export function* writeCompletion(data: IndexData, { flags, sums }: CollectedTerms): Generator<undefined, void> {
  const writer = new CompletionWriter(data, sums);
  for (let term = 0; term < flags.length; term++) {
    if (term % termsPerStep === 0) yield;
    if ((flags[term]! & RecordFlag.dead) === 0) writer.add(term);
  }
  const units = yield* writer.rankUnits();
  const { pool, namePlaces, laterPlaces } = writer;
  yield* sortStarts({ pool, places: namePlaces, items: data.names }, units);
  yield* sortStarts({ pool, places: laterPlaces, items: data.laterWords }, units);
  yield* writer.writeScores();
}

class CompletionWriter {
  readonly pool: Uint16Array;
  readonly namePlaces: Uint32Array;
  readonly laterPlaces: Uint32Array;
  readonly #records: Records;
  readonly #collator: Collator;
  /** Of each term. */
  readonly #scores: Uint16Array;
  #end = 0;
  #names = 0;
  #later = 0;

  constructor(
    private readonly data: IndexData,
    sums: CollectedTerms['sums'],
  ) {
    this.#scores = new Uint16Array(data.counts.terms);
    this.pool = new Uint16Array(sums.collatedUnits);
    this.namePlaces = new Uint32Array(sums.names);
    this.laterPlaces = new Uint32Array(sums.laterWords);
    this.#records = new Records(data);
    this.#collator = new Collator(new Alphabet(data), this.#records);
  }

  /** Adds a term's text to the pool and its words to the lists. */
  add(term: number): void {
    const { data } = this;
    const collator = this.#collator;
    const place = data.places[term]!;
    collator.collateRecord(place);
    this.#scores[term] = scoreOf(data.weights[term]!, this.#records.lengthAt(place));
    for (let i = 0; i < collator.length; i++) this.pool[this.#end + i] = collator.units[i]!;
    data.names[this.#names] = term;
    this.namePlaces[this.#names++] = this.#end;
    for (let word = 1; word < collator.words && word <= maxLaterWords; word++) {
      data.laterWords[this.#later] = packLaterWord(term, word);
      this.laterPlaces[this.#later++] = this.#end + collator.starts[word]!;
    }
    this.#end += collator.length + 1;
  }

  /** Replaces each unit in the pool by its rank among those that occur; answers how many there are, the 0 at ends included. */
  *rankUnits(): Generator<undefined, number> {
    const ranks = new Uint16Array(unitCount);
    const step = termsPerStep * 256;
    for (let from = 0; from < this.pool.length; from += step) {
      for (const unit of this.pool.subarray(from, from + step)) ranks[unit] = 1;
      yield;
    }
    ranks[0] = 0;
    let rank = 0;
    for (let unit = 1; unit < unitCount; unit++) if (ranks[unit] === 1) ranks[unit] = ++rank;
    for (let from = 0; from < this.pool.length; from += step) {
      const part = this.pool.subarray(from, from + step);
      for (let i = 0; i < part.length; i++) part[i] = ranks[part[i]!]!;
      yield;
    }
    return rank + 1;
  }

  *writeScores(): Generator<undefined, void> {
    const { names, nameScores, nameBlocks, laterWords, laterScores, laterBlocks } = this.data;
    for (let i = 0; i < names.length; i++) {
      if (i % (termsPerStep * 8) === 0) yield;
      nameScores[i] = this.#scores[names[i]!]!;
    }
    for (let i = 0; i < laterWords.length; i++) {
      if (i % (termsPerStep * 8) === 0) yield;
      laterScores[i] = this.#scores[termOfLaterWord(laterWords[i]!)]!;
    }
    fillBlocks(nameScores, nameBlocks);
    yield;
    fillBlocks(laterScores, laterBlocks);
  }
}
