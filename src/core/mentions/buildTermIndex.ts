import { buildIndex } from './index/buildIndex';
import type { Term, TermIndex } from './termIndex';

/** Builds the index of a term list; the number of a term is its place in the list. */
export function buildTermIndex(terms: readonly Term[]): TermIndex {
  return buildIndex(terms);
}
