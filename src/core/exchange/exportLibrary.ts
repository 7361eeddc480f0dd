import { parentOf, type Library } from '../library/library';
import type { Area, ChronologyEvent, Entry, Fact, Grade, Reference } from '../library/types';
import { toCslItem, type CslItem } from './cslItem';

/** The whole library as one plain value, for JSON. Members without a value are absent. */
export interface ExportedLibrary {
  readonly areas: readonly ExportedArea[];
  readonly entries: readonly Entry[];
  readonly facts: readonly ExportedFact[];
  /** Items of CSL-JSON. */
  readonly sources: readonly CslItem[];
  /** Oldest first. */
  readonly events: readonly ExportedEvent[];
}

export interface ExportedArea extends Area {
  /** Id of the area around it. */
  readonly parent?: string;
}

/** A fact; its first reference, the best, also stands in the members `source` and `locator`. */
export interface ExportedFact extends Omit<Partial<Fact>, 'id'> {
  readonly id: string;
  readonly text: string;
  /** Id of a source. */
  readonly source?: string;
  readonly locator?: string;
  readonly references: readonly Reference[];
  readonly grade: Grade;
}

export interface ExportedEvent {
  readonly date?: string;
  readonly title: string;
  /** Id of the fact that it rests on. */
  readonly fact: string;
  readonly entries: readonly string[];
  readonly areas: readonly string[];
}

export function exportLibrary(library: Library): ExportedLibrary {
  return {
    areas: library.areas.map(exportArea),
    entries: library.entries,
    facts: library.facts.map(exportFact),
    sources: library.sources.map(toCslItem),
    events: library.events.map((event) => exportEvent(library, event)),
  };
}

function exportArea(area: Area): ExportedArea {
  const parent = parentOf(area.id);
  return { ...area, ...(parent !== undefined && { parent }) };
}

export function exportFact(fact: Fact): ExportedFact {
  const { id, text, references, grade, ...rest } = fact;
  return { id, text, ...references[0], references, grade, ...withoutEmpty(rest) };
}

/** The date, entries and areas of an event are those of its fact; a fact of an entry lies in the areas of that entry. */
export function exportEvent(library: Library, event: ChronologyEvent): ExportedEvent {
  const fact = library.fact(event.fact);
  const entries = fact?.entries ?? [];
  const owner = entries[0] === undefined ? undefined : library.entry(entries[0]);
  return {
    ...(fact?.date !== undefined && { date: fact.date }),
    title: event.title,
    fact: event.fact,
    entries,
    areas: fact?.area === undefined ? (owner?.areas ?? []) : [fact.area],
  };
}

/** Without members that say nothing: empty lists and `false`. */
function withoutEmpty<T extends object>(value: T): Partial<T> {
  const isEmpty = (member: unknown) => member === false || (Array.isArray(member) && member.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, member]) => !isEmpty(member))) as Partial<T>;
}
