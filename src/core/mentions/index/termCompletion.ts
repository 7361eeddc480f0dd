import type { TermCandidate } from '../termIndex';
import type { Alphabet } from './alphabet';
import { BestStarts } from './bestStarts';
import { Collator } from './collator';
import type { IdTable } from './idTable';
import { maxLaterWords, termOfLaterWord, wordOfLaterWord } from './laterWord';
import type { IndexData } from './layout';
import { RecordFlag, type Records } from './records';

/** Ids whose terms come earlier, and by how much their weight rises; not below 0. */
export type Boost = ReadonlyMap<string, number>;

interface Ranked extends TermCandidate {
  readonly score: number;
  readonly units: number;
  /** The folded text from the word on. */
  readonly text: string;
}

interface SortedStarts {
  readonly starts: Uint32Array;
  readonly scores: Uint16Array;
  readonly blocks: Uint16Array;
  readonly candidateOf: (start: number) => TermCandidate;
}

/** Finds terms by the start of one of their words. */
export class TermCompletion {
  readonly #collator: Collator;
  readonly #names: SortedStarts;
  readonly #later: SortedStarts;
  readonly #ids: IdTable;
  readonly #boosts = new WeakMap<Boost, readonly (readonly [id: number, boost: number])[]>();

  constructor(
    private readonly data: IndexData,
    private readonly records: Records,
    { alphabet, ids }: { alphabet: Alphabet; ids: IdTable },
  ) {
    this.#collator = new Collator(alphabet, records);
    this.#names = {
      starts: data.names,
      scores: data.nameScores,
      blocks: data.nameBlocks,
      candidateOf: (term) => ({ term, word: 0 }),
    };
    this.#later = {
      starts: data.laterWords,
      scores: data.laterScores,
      blocks: data.laterBlocks,
      candidateOf: (start) => ({ term: termOfLaterWord(start), word: wordOfLaterWord(start) }),
    };
    this.#ids = ids;
  }

  /** As `TermIndex.complete`. */
  complete(typed: string, limit: number, boost?: Boost): readonly TermCandidate[] {
    this.#collator.collatePrefix(typed);
    const prefix = this.#collator.units.slice(0, this.#collator.length);
    if (prefix.length === 0 || limit <= 0) return [];
    const found = this.#best(this.#names, prefix, limit);
    if (found.length < limit) this.#addLater(found, prefix, limit);
    return boost && boost.size > 0 ? this.#boosted(found, prefix, { limit, boost }) : found;
  }

  #addLater(found: TermCandidate[], prefix: Uint16Array, limit: number): void {
    const seen = new Set(found.map(({ term }) => term));
    for (const candidate of this.#eachBest(this.#later, prefix)) {
      if (seen.has(candidate.term)) continue;
      seen.add(candidate.term);
      if (found.push(candidate) === limit) return;
    }
  }

  #best(sorted: SortedStarts, prefix: Uint16Array, limit: number): TermCandidate[] {
    const found: TermCandidate[] = [];
    for (const candidate of this.#eachBest(sorted, prefix)) {
      if (found.push(candidate) === limit) break;
    }
    return found;
  }

  *#eachBest(sorted: SortedStarts, prefix: Uint16Array): Generator<TermCandidate> {
    const { starts, scores, blocks, candidateOf } = sorted;
    const from = this.#bound(sorted, prefix, 0);
    const to = this.#bound(sorted, prefix, 1);
    const best = new BestStarts(scores, blocks, { from, to });
    for (let at = best.next(); at !== undefined; at = best.next()) yield candidateOf(starts[at]!);
  }

  /** The first start whose comparison with the prefix is `least` or more: 0 for the start of the range, 1 for its end. */
  #bound({ starts, candidateOf }: SortedStarts, prefix: Uint16Array, least: number): number {
    let [from, to] = [0, starts.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      const { term, word } = candidateOf(starts[middle]!);
      if (this.#collator.compareRecord(this.data.places[term]!, word, prefix) < least) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  #boosted(found: readonly TermCandidate[], prefix: Uint16Array, { limit, boost }: { limit: number; boost: Boost }) {
    const ranked = new Map(found.map((candidate) => [candidate.term, this.#rank(candidate, 0)]));
    const { idTermEnds, idTerms } = this.data;
    for (const [id, rise] of this.#resolve(boost)) {
      for (let i = id === 0 ? 0 : idTermEnds[id - 1]!; i < idTermEnds[id]!; i++) {
        const best = this.#bestWord(idTerms[i]!, prefix, rise);
        if (best) ranked.set(best.term, best);
      }
    }
    const all = [...ranked.values()].sort(byRank).slice(0, limit);
    return all.map(({ term, word }) => ({ term, word }));
  }

  /** The word of a term that ranks highest of those that the prefix begins. */
  #bestWord(term: number, prefix: Uint16Array, rise: number): Ranked | undefined {
    const place = this.data.places[term]!;
    if ((this.records.flagsAt(place) & RecordFlag.dead) !== 0) return undefined;
    this.#collator.collateRecord(place);
    const words: number[] = [];
    for (let word = 0; word < this.#collator.words && word <= maxLaterWords; word++) {
      if (this.#collator.comparePrefix(word, prefix) === 0) words.push(word);
    }
    return words.map((word) => this.#rank({ term, word }, rise)).sort(byRank)[0];
  }

  #resolve(boost: Boost): readonly (readonly [id: number, boost: number])[] {
    let resolved = this.#boosts.get(boost);
    if (!resolved) {
      resolved = [...boost].flatMap(([id, rise]) => {
        const number = this.#ids.get(id);
        return number === undefined ? [] : [[number, rise] as const];
      });
      this.#boosts.set(boost, resolved);
    }
    return resolved;
  }

  #rank({ term, word }: TermCandidate, rise: number): Ranked {
    const place = this.data.places[term]!;
    this.#collator.collateRecord(place);
    const text = String.fromCharCode(
      ...this.#collator.units.subarray(this.#collator.starts[word], this.#collator.length),
    );
    return {
      term,
      word,
      score: this.data.weights[term]! + rise,
      units: Math.min(this.records.lengthAt(place), 255),
      text,
    };
  }
}

function byRank(a: Ranked, b: Ranked): number {
  const later = Number(a.word > 0) - Number(b.word > 0);
  if (later !== 0) return later;
  return b.score - a.score || a.units - b.units || compareTexts(a.text, b.text) || a.term - b.term;
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : Number(a > b));
