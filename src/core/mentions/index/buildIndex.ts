import type { Term } from '../termIndex';
import { ByteTermIndex } from './byteTermIndex';
import { collectTerms } from './collectTerms';
import { sealBytes } from './seal';
import { writeCompletion } from './writeCompletion';
import { writeTerms } from './writeTerms';

/** Builds the index of a term list; the number of a term is its place in the list. */
export function buildIndex(terms: readonly Term[]): ByteTermIndex {
  const steps = buildIndexInSlices(terms);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** The same in slices of a few milliseconds: between two, the caller can let others work. */
export function* buildIndexInSlices(terms: readonly Term[]): Generator<undefined, ByteTermIndex> {
  const collected = yield* collectTerms(terms);
  const data = yield* writeTerms(terms, collected);
  yield* writeCompletion(data, collected);
  yield* sealBytes(data);
  return new ByteTermIndex(data);
}
