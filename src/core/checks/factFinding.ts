import type { Fact } from '../library/types';

/** The members of a finding that name the fact it rests on. */
export function restingOn(fact: Fact | undefined): { readonly fact?: string; readonly source?: string } {
  const source = fact?.references[0]?.source;
  return { ...(fact && { fact: fact.id }), ...(source !== undefined && { source }) };
}
