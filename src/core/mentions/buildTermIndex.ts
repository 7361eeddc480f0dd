import type { Term, TermIndex } from './termIndex';
import { WordTrieIndex } from './wordTrieIndex';

/** Builds the index of a term list; the number of a term is its place in the list. */
export function buildTermIndex(terms: readonly Term[]): TermIndex {
  return new WordTrieIndex(terms);
}
