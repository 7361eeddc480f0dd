import { parseEdtf } from './edtf';
import type { Library } from './library';
import type { ChronologyEvent, Entry } from './types';

/** Kinds in the order in which lists show them, with their plural label. */
export const kindLabels: ReadonlyMap<string, readonly [singular: string, plural: string]> = new Map([
  ['organisation', ['Organisation', 'Organisations']],
  ['body', ['Body', 'Bodies']],
  ['office', ['Office', 'Offices']],
  ['mission', ['Mission', 'Missions']],
  ['force', ['Force or operation', 'Forces and operations']],
  ['treaty', ['Treaty', 'Treaties']],
  ['agreement', ['Agreement', 'Agreements']],
  ['resolution', ['Resolution', 'Resolutions']],
  ['policy', ['Policy or document', 'Policies and documents']],
  ['event', ['Event', 'Events']],
  ['concept', ['Concept', 'Concepts']],
  ['person', ['Person', 'Persons']],
  ['place', ['Place', 'Places']],
]);

/** Label of one entry's kind; the kind itself where a pack brings one that is not of the list. */
export function kindLabel(kind: string): string {
  return kindLabels.get(kind)?.[0] ?? kind;
}

export interface EntryGroup {
  readonly kind: string;
  readonly label: string;
  readonly entries: readonly Entry[];
}

/** Entries by kind, in the order of `kindLabels`; groups without entries are left out. */
export function groupByKind(entries: readonly Entry[]): EntryGroup[] {
  const kinds = [...new Set([...kindLabels.keys(), ...entries.map((entry) => entry.kind)])];
  return kinds
    .map((kind) => ({
      kind,
      label: kindLabels.get(kind)?.[1] ?? kind,
      entries: entries.filter((entry) => entry.kind === kind),
    }))
    .filter((group) => group.entries.length > 0);
}

export interface Decade {
  /** First year: 1990. */
  readonly year: number;
  readonly years: readonly { readonly year: number; readonly events: readonly ChronologyEvent[] }[];
}

/** The chronology by decade and year, oldest or newest first; events whose fact has no date are left out. */
export function groupByDecade(library: Library, order: 'oldest' | 'newest' = 'oldest'): Decade[] {
  const years = new Map<number, ChronologyEvent[]>();
  for (const event of library.events) {
    const year = startYear(library.fact(event.fact)?.date);
    if (year !== undefined) years.set(year, [...(years.get(year) ?? []), event]);
  }
  const sorted = [...years].sort(([a], [b]) => a - b).map(([year, events]) => ({ year, events }));
  if (order === 'newest') sorted.reverse().forEach((year) => year.events.reverse());
  const decades = new Map<number, { year: number; events: ChronologyEvent[] }[]>();
  for (const item of sorted) {
    const decade = item.year - (item.year % 10);
    decades.set(decade, [...(decades.get(decade) ?? []), item]);
  }
  return [...decades].map(([year, list]) => ({ year, years: list }));
}

function startYear(date: string | undefined): number | undefined {
  const span = date === undefined ? undefined : parseEdtf(date);
  return (span?.start ?? span?.end)?.year;
}
