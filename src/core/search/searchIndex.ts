import MiniSearch from 'minisearch';
import type { Library } from '../library/library';
import { variantsOf, wordsOf } from './foldText';
import { searchDocuments, type SearchDocument, type SearchType } from './searchDocuments';
import { Vocabulary } from './vocabulary';

/** A document in which words of a query were found. */
export interface SearchHit {
  readonly document: SearchDocument;
  readonly score: number;
  /** Words of the document that were found, folded. */
  readonly terms: readonly string[];
  /** How many words of the query were found. */
  readonly found: number;
}

/** The search index of one library. It builds itself at the first question; `build` does it beforehand. */
export class SearchIndex {
  #built: BuiltIndex | undefined;

  constructor(readonly library: Library) {}

  build(): BuiltIndex {
    this.#built ??= new BuiltIndex(this.library);
    return this.#built;
  }
}

const fieldBoosts = { title: 4, forms: 3, text: 1, about: 0.8 };
const typeBoosts: Readonly<Record<SearchType, number>> = { entry: 2, area: 1.5, event: 1, fact: 1, source: 0.6 };
const insideBoost = 0.3;

/** The index as MiniSearch holds it, and its words. */
export class BuiltIndex {
  readonly #documents: ReadonlyMap<string, SearchDocument>;
  readonly #search: MiniSearch<SearchDocument>;
  readonly vocabulary: Vocabulary;

  constructor(library: Library) {
    const documents = searchDocuments(library);
    this.#documents = new Map(documents.map((document) => [document.key, document]));
    const words = new Set<string>();
    const processTerm = (word: string) => {
      for (const part of word.split('-')) words.add(part);
      return variantsOf(word);
    };
    this.#search = new MiniSearch({ idField: 'key', fields: Object.keys(fieldBoosts), tokenize: wordsOf, processTerm });
    this.#search.addAll(documents);
    const titled = documents.filter(({ type }) => type === 'entry' || type === 'area');
    this.vocabulary = new Vocabulary(
      words,
      titled.flatMap(({ title, forms }) => wordsOf(`${title}\n${forms}`).flatMap(variantsOf)),
    );
  }

  /**
   * Documents in which one of the words (folded, without hyphens) stands or begins a word; of a word that stands nowhere,
   * those that differ by a typing error or two. In no order to rely on.
   */
  find(words: readonly string[]): SearchHit[] {
    const around = new Map(words.map((word) => [word, this.vocabulary.titleWordsAround(word)]));
    const results = this.#search.search(words.join(' '), {
      tokenize: () => [...words],
      processTerm: (word) => [word, ...(around.get(word) ?? [])],
      boost: fieldBoosts,
      boostTerm: (term) => (around.has(term) ? 1 : insideBoost),
      boostDocument: (key: string) => typeBoosts[this.#documents.get(key)?.type ?? 'fact'],
      prefix: (term) => around.has(term) && this.#isBeginning(term),
      fuzzy: (term) => (this.vocabulary.hasPrefix(term) ? 0 : errorsAllowed(term)),
    });
    return results.flatMap(({ id, score, terms, queryTerms }) => {
      const document = this.#documents.get(id as string);
      const isFound = (word: string) => [word, ...(around.get(word) ?? [])].some((term) => queryTerms.includes(term));
      return document ? [{ document, score, terms, found: words.filter(isFound).length }] : [];
    });
  }

  /** One letter is none, and two are none where they are a word: un does not find under. */
  #isBeginning(word: string): boolean {
    return word.length > 2 || (word.length === 2 && !this.vocabulary.has(word));
  }
}

/** Typing errors that a word may hold: none in short ones and in numbers, where each character counts. */
function errorsAllowed(word: string): number {
  if (word.length < 4 || /\d/.test(word)) return 0;
  return word.length < 6 ? 1 : 2; // two neighbours swapped count as two
}
