import type { Library } from '../library/library';
import type { Entry, Fact } from '../library/types';

/** Facts of these grades are shown on cards; others in the full entry only. */
export const cardGrades: ReadonlySet<number> = new Set([1, 2]);

/** The facts that matter most: own facts of grade 1 or 2 in the order of the pack, without those that a newer fact replaces. */
export function keyFacts(library: Library, entry: Entry, limit = 3): Fact[] {
  const facts = library
    .factsOfEntry(entry.id)
    .filter((fact) => cardGrades.has(fact.grade) && library.updatesOf(fact.id).length === 0);
  const own = facts.filter((fact) => entry.facts.includes(fact.id) && !fact.changedSincePage);
  const rest = facts.filter((fact) => !own.includes(fact) && !fact.changedSincePage);
  return [...own, ...rest].slice(0, limit);
}

/** What became so after the page was written, of grade 1 or 2, newest statement last as in the pack. */
export function changesSincePage(library: Library, entry: Entry): Fact[] {
  return library.factsOfEntry(entry.id).filter((fact) => fact.changedSincePage && cardGrades.has(fact.grade));
}

/** EDTF date of the page that the areas follow; `undefined` where no pack names one. */
export function pageDate(library: Library): string | undefined {
  const page = library.packs.find((pack) => pack.page !== undefined)?.page;
  return page === undefined ? undefined : library.source(page)?.issued;
}
