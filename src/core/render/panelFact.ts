import { compareEdtf, formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import type { Entry, Fact, Reference } from '../library/types';
import { pageDate } from './keyFacts';
import type { FactGroup, FactView, LinkView, ReferenceView } from './panelPage';
import type { PanelPlace } from './panelPlace';
import { gradeLabel } from './sourceText';

/** Opens an entry. `undefined` where the library lacks it. */
export function entryLink(library: Library, id: string): LinkView | undefined {
  const entry = library.entry(id);
  return entry && { place: { view: 'entry', id }, label: entry.name };
}

const shortName = 36;

/** The name where it is short, else the acronym where there is one: for places with little room. */
export function shortLabel(entry: Entry): string {
  return entry.name.length <= shortName ? entry.name : (entry.acronym ?? entry.name);
}

/** Where a fact is shown: the area that holds it, else the first of its entries; `undefined` where it has neither. */
export function factPlace(fact: Fact): PanelPlace | undefined {
  if (fact.area !== undefined) return { view: 'area', id: fact.area, fact: fact.id };
  return fact.entries[0] === undefined ? undefined : { view: 'entry', id: fact.entries[0], fact: fact.id };
}

/** `undefined` where the library lacks the source. */
export function toReferenceView(library: Library, reference: Reference | undefined): ReferenceView | undefined {
  const source = reference && library.source(reference.source);
  if (!source) return undefined;
  const by = source.publisher ?? source.authors[0];
  const name = source.number ?? source.titleShort ?? source.title;
  const url = webAddress(source.url);
  return {
    source: source.id,
    label: by === undefined || name.includes(by) ? name : `${by}, ${name}`,
    date: source.issued === undefined ? 'undated' : formatEdtf(source.issued),
    locator: reference.locator,
    ...(url !== undefined && { url }),
    grade: source.grade,
    gradeLabel: gradeLabel(source.grade),
  };
}

/** The address where it is one of the web; packs may bring any text. */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//i.test(url) ? url : undefined;
}

/** One fact, as it stands alone; `exceptEntry` is the entry whose page shows it. */
export function toFactView(library: Library, fact: Fact, exceptEntry?: string): FactView {
  const page = pageDate(library);
  const others = fact.entries.filter((id) => id !== exceptEntry);
  return {
    id: fact.id,
    text: fact.text,
    ...(fact.date !== undefined && { date: formatEdtf(fact.date) }),
    ...(fact.during !== undefined && { period: formatEdtf(fact.during) }),
    references: fact.references.flatMap((reference) => toReferenceView(library, reference) ?? []),
    grade: fact.grade,
    gradeLabel: gradeLabel(fact.grade),
    ...(fact.changedSincePage && { changed: page === undefined ? 'Changed' : `Changed since ${formatEdtf(page)}` }),
    about: others.flatMap((id) => {
      const entry = library.entry(id);
      return entry ? [{ place: { view: 'entry', id } as const, label: shortLabel(entry) }] : [];
    }),
  };
}

/** Facts with those that replace or contradict them at their side, in the order of the first of each group that came. */
export function toFactGroups(library: Library, facts: readonly Fact[], exceptEntry?: string): FactGroup[] {
  return groupFacts(library, facts).map((group) => toGroupView(library, group, exceptEntry));
}

/**
 * The groups of `toFactGroups` by date (else by the time for which a fact holds) of the fact to use first, oldest first; those
 * without any date apart, in the order of the pack.
 */
export function toDatedGroups(
  library: Library,
  facts: readonly Fact[],
  exceptEntry?: string,
): { dated: FactGroup[]; undated: FactGroup[] } {
  const groups = groupFacts(library, facts).map((group) => ({
    group,
    date: group.map(dateOf).find((date) => date !== undefined),
  }));
  const view = ({ group }: { group: readonly Fact[] }) => toGroupView(library, group, exceptEntry);
  const dated = groups.filter(({ date }) => date !== undefined).sort((a, b) => compareEdtf(a.date, b.date));
  return { dated: dated.map(view), undated: groups.filter(({ date }) => date === undefined).map(view) };
}

function groupFacts(library: Library, facts: readonly Fact[]): Fact[][] {
  const shown = new Set<Fact>();
  return facts.flatMap((fact) => {
    if (shown.has(fact)) return [];
    const group = [...relatedFacts(library, fact)].sort((a, b) => compareStanding(library, a, b));
    group.forEach((member) => shown.add(member));
    return [group];
  });
}

function toGroupView(library: Library, group: readonly Fact[], exceptEntry?: string): FactGroup {
  return { facts: group.map((fact) => withRole(library, fact, group, toFactView(library, fact, exceptEntry))) };
}

const dateOf = (fact: Fact): string | undefined => fact.date ?? fact.during;

/** The fact and all that replace it, are replaced by it or contradict it, over any number of steps. */
function relatedFacts(library: Library, fact: Fact): Set<Fact> {
  const found = new Set([fact]);
  for (const member of found) {
    const older = member.updates.flatMap((id) => library.fact(id) ?? []);
    for (const other of [...library.updatesOf(member.id), ...older, ...library.contradictionsOf(member.id)])
      found.add(other);
  }
  return found;
}

/** In force before replaced; official before others; then as the pack says who contradicts whom; then by grade, newer first. */
function compareStanding(library: Library, a: Fact, b: Fact): number {
  const replaced = (fact: Fact) => Number(library.updatesOf(fact.id).length > 0);
  const weak = (fact: Fact) => Number(fact.grade > 2);
  const byClaim = Number(b.differsFrom.includes(a.id)) - Number(a.differsFrom.includes(b.id));
  return (
    replaced(a) - replaced(b) || weak(a) - weak(b) || byClaim || a.grade - b.grade || compareEdtf(dateOf(b), dateOf(a))
  );
}

function withRole(library: Library, fact: Fact, group: readonly Fact[], view: FactView): FactView {
  const role = roleOf(library, fact, group);
  return role === undefined ? view : { ...view, role };
}

function roleOf(library: Library, fact: Fact, group: readonly Fact[]): string | undefined {
  if (group.length === 1) return undefined;
  if (library.updatesOf(fact.id).length > 0) return 'Replaced by a newer fact';
  const rivals = library.contradictionsOf(fact.id);
  if (rivals.length === 0) return 'Newer';
  return rivals.every((rival) => compareStanding(library, fact, rival) < 0) ? 'Better sourced' : 'Another source says';
}
