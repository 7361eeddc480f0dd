import { describeHit, type HitDescription } from './describeHit';
import { exactnessOf } from './exactness';
import { wordsOf } from './foldText';
import type { SearchDocument, SearchType } from './searchDocuments';
import type { SearchHit, SearchIndex } from './searchIndex';
import type { Vocabulary } from './vocabulary';

export interface SearchResult extends HitDescription {
  readonly type: SearchType;
  /** Id of the entry, area, fact or source; of an event, the id of its fact. */
  readonly id: string;
  /** Higher is better, among the results of one query only. */
  readonly score: number;
  /** Words of the library that were found, folded, sorted. */
  readonly terms: readonly string[];
}

export interface SearchOptions {
  /** At most this many results; 50 without it. */
  readonly limit?: number;
  /** Only results of these types; all without it. */
  readonly types?: ReadonlySet<SearchType>;
}

/** The types in the order in which equally good results stand. */
export const searchTypes: readonly SearchType[] = ['entry', 'area', 'event', 'fact', 'source'];

/** Words that say nothing in a query that has others. */
const smallWords = new Set(
  (
    'a an and are as at be by did do does for from how in is it its of on or that the their this to was were ' +
    'what when where which who with'
  ).split(' '),
);

/**
 * The best results for what a person typed: an exact acronym first, then an exact name, then by the number of the query's
 * words that were found and by score; the same query always gives the same list. None where the query has no letter or digit.
 */
export function searchLibrary(index: SearchIndex, query: string, options: SearchOptions = {}): SearchResult[] {
  const built = index.build();
  const words = queryWords(query, built.vocabulary);
  if (words.length === 0) return [];
  const hits = built.find(words).filter(({ document }) => options.types?.has(document.type) ?? true);
  const ranked = hits.map((hit) => ({ hit, exactness: exactnessOf(query, hit.document) })).sort(compareRanked);
  return ranked.slice(0, options.limit ?? 50).map(({ hit }) => ({
    type: hit.document.type,
    id: idOf(hit.document),
    ...describeHit(index.library, hit, words),
    score: hit.score,
    terms: [...hit.terms].sort(),
  }));
}

/** A hyphenated word is one word where the library writes it so (co-operation), else several (NATO-led). */
function queryWords(query: string, vocabulary: Vocabulary): string[] {
  const whole = wordsOf(query).flatMap((word) => {
    const joined = word.replaceAll('-', '');
    return vocabulary.hasPrefix(joined) ? [joined] : word.split('-');
  });
  const words = [...new Set(whole)];
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

interface Ranked {
  readonly hit: SearchHit;
  readonly exactness: number;
}

function compareRanked(a: Ranked, b: Ranked): number {
  return (
    a.exactness - b.exactness ||
    b.hit.found - a.hit.found ||
    b.hit.score - a.hit.score ||
    searchTypes.indexOf(a.hit.document.type) - searchTypes.indexOf(b.hit.document.type) ||
    compareTexts(a.hit.document.title, b.hit.document.title) ||
    compareTexts(a.hit.document.key, b.hit.document.key)
  );
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const idOf = ({ type, item }: SearchDocument) => (type === 'event' ? item.fact : item.id);
