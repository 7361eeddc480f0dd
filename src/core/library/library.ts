import { compareEdtf } from './edtf';
import { inverseRelation } from './relations';
import type { Area, ChronologyEvent, Entry, Fact, Manifest, Pack, Relation, Source } from './types';

/** All packs in force: immutable, indexed, replaced as a whole when a pack changes. */
export interface Library {
  readonly packs: readonly Manifest[];
  /** Parents before children, siblings in their order. */
  readonly areas: readonly Area[];
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** By date, oldest first. */
  readonly events: readonly ChronologyEvent[];
  area(id: string): Area | undefined;
  entry(id: string): Entry | undefined;
  fact(id: string): Fact | undefined;
  source(id: string): Source | undefined;
  /** The entry's own facts in their order, then those of areas and other entries that are about it. */
  factsOfEntry(id: string): readonly Fact[];
  /** Own facts of the area, in the order of the page. */
  factsOfArea(id: string): readonly Fact[];
  /** Entries that name the area among theirs, by name. */
  entriesOfArea(id: string): readonly Entry[];
  childrenOfArea(id: string | undefined): readonly Area[];
  /** Relations that the entry states and those that others state to it, turned round; each pair once. */
  relationsOf(id: string): readonly Relation[];
  /** Events whose fact is about the entry. */
  eventsOfEntry(id: string): readonly ChronologyEvent[];
  /** Facts that name the source. */
  factsOfSource(id: string): readonly Fact[];
  /** Newer facts that replace this one. */
  updatesOf(factId: string): readonly Fact[];
  /** Facts that contradict this one, or that this one contradicts. */
  contradictionsOf(factId: string): readonly Fact[];
}

/** Builds the library; where two packs share an id, the first pack's stands. */
export function createLibrary(packs: readonly Pack[]): Library {
  const merge = <T extends { id: string }>(lists: readonly (readonly T[])[]) => {
    const byId = new Map<string, T>();
    for (const item of lists.flat()) if (!byId.has(item.id)) byId.set(item.id, item);
    return byId;
  };
  const areas = merge(packs.map((pack) => pack.areas));
  const entries = merge(packs.map((pack) => pack.entries));
  const facts = merge(packs.map((pack) => pack.facts));
  const sources = merge(packs.map((pack) => pack.sources));
  const dated = packs.flatMap((pack) => pack.chronology).filter((event) => facts.has(event.fact));
  const events = dated.sort((a, b) => compareEdtf(facts.get(a.fact)?.date, facts.get(b.fact)?.date));
  return new IndexedLibrary(
    packs.map((pack) => pack.manifest),
    { areas, entries, facts, sources },
    events,
  );
}

interface Items {
  readonly areas: ReadonlyMap<string, Area>;
  readonly entries: ReadonlyMap<string, Entry>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
}

class IndexedLibrary implements Library {
  readonly areas: readonly Area[];
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  readonly #items: Items;
  readonly #factsOfEntry: ReadonlyMap<string, readonly Fact[]>;
  readonly #factsOfSource: ReadonlyMap<string, readonly Fact[]>;
  readonly #updates: ReadonlyMap<string, readonly Fact[]>;
  readonly #contradictions: ReadonlyMap<string, readonly Fact[]>;
  readonly #relations: ReadonlyMap<string, readonly Relation[]>;

  constructor(
    readonly packs: readonly Manifest[],
    items: Items,
    readonly events: readonly ChronologyEvent[],
  ) {
    this.#items = items;
    this.entries = [...items.entries.values()];
    this.facts = [...items.facts.values()];
    this.sources = [...items.sources.values()];
    this.areas = sortAreas([...items.areas.values()]);
    this.#factsOfEntry = groupBy(this.facts, (fact) => fact.entries);
    this.#factsOfSource = groupBy(this.facts, (fact) => fact.references.map((reference) => reference.source));
    this.#updates = groupBy(this.facts, (fact) => fact.updates);
    this.#contradictions = contradictions(this.facts);
    this.#relations = allRelations(this.entries);
  }

  area = (id: string) => this.#items.areas.get(id);
  entry = (id: string) => this.#items.entries.get(id);
  fact = (id: string) => this.#items.facts.get(id);
  source = (id: string) => this.#items.sources.get(id);
  updatesOf = (factId: string) => this.#updates.get(factId) ?? [];
  contradictionsOf = (factId: string) => this.#contradictions.get(factId) ?? [];
  factsOfSource = (id: string) => this.#factsOfSource.get(id) ?? [];
  relationsOf = (id: string) => this.#relations.get(id) ?? [];
  factsOfArea = (id: string) => this.#known(this.area(id)?.facts ?? []);

  factsOfEntry(id: string): readonly Fact[] {
    const own = this.#known(this.entry(id)?.facts ?? []);
    const others = (this.#factsOfEntry.get(id) ?? []).filter((fact) => !own.includes(fact));
    return [...own, ...others];
  }

  entriesOfArea(id: string): readonly Entry[] {
    return this.entries.filter((entry) => entry.areas.includes(id)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }

  childrenOfArea(id: string | undefined): readonly Area[] {
    return this.areas.filter((area) => parentOf(area.id) === id);
  }

  eventsOfEntry(id: string): readonly ChronologyEvent[] {
    return this.events.filter((event) => this.fact(event.fact)?.entries.includes(id));
  }

  #known(ids: readonly string[]): Fact[] {
    return ids.flatMap((id) => this.fact(id) ?? []);
  }
}

/** Id of the area around this one; `undefined` at the top. */
export function parentOf(areaId: string): string | undefined {
  const slash = areaId.lastIndexOf('/');
  return slash < 0 ? undefined : areaId.slice(0, slash);
}

function sortAreas(areas: readonly Area[]): Area[] {
  const under = (parent: string | undefined): Area[] =>
    areas
      .filter((area) => parentOf(area.id) === parent)
      .sort((a, b) => a.order - b.order || a.name.localeCompare(b.name, 'en'))
      .flatMap((area) => [area, ...under(area.id)]);
  return under(undefined);
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** Both directions of `differsFrom`; the better-sourced facts first. */
function contradictions(facts: readonly Fact[]): Map<string, Fact[]> {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const result = groupBy(facts, (fact) => fact.differsFrom);
  for (const fact of facts) {
    const others = fact.differsFrom.flatMap((id) => byId.get(id) ?? []);
    if (others.length > 0) result.set(fact.id, [...(result.get(fact.id) ?? []), ...others]);
  }
  return result;
}

function allRelations(entries: readonly Entry[]): Map<string, Relation[]> {
  const result = new Map<string, Relation[]>(entries.map((entry) => [entry.id, [...entry.relations]]));
  for (const entry of entries) {
    for (const relation of entry.relations) {
      const list = result.get(relation.entry);
      const is = inverseRelation(relation.is);
      if (list && !list.some((other) => other.entry === entry.id && other.is === is))
        list.push({ is, entry: entry.id });
    }
  }
  return result;
}
