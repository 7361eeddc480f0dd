import type { Library } from '../library/library';
import type { Entry, Reference } from '../library/types';
import { toCslItem, type CslItem } from './cslItem';
import { exportEvent, exportFact, type ExportedEvent, type ExportedFact } from './exportLibrary';

/** One entry with all that the library knows of it, as one plain value for JSON. */
export interface ExportedEntry extends Omit<Entry, 'facts'> {
  /** Its own facts in their order, then those of areas and other entries that are about it. */
  readonly facts: readonly ExportedFact[];
  /** All that its facts, names, forms and notes refer to, in the order of first use. */
  readonly sources: readonly CslItem[];
  readonly events: readonly ExportedEvent[];
}

export function exportEntry(library: Library, entry: Entry): ExportedEntry {
  return {
    ...entry,
    relations: library.relationsOf(entry.id),
    facts: library.factsOfEntry(entry.id).map(exportFact),
    sources: sourcesOfEntry(library, entry)
      .flatMap((id) => library.source(id) ?? [])
      .map(toCslItem),
    events: library.eventsOfEntry(entry.id).map((event) => exportEvent(library, event)),
  };
}

/** Ids of the sources that all facts, names, forms and notes of an entry refer to, each once, in the order of first use. */
export function sourcesOfEntry(library: Library, entry: Entry): string[] {
  const ofFacts = library.factsOfEntry(entry.id).flatMap((fact) => fact.references);
  const ofOthers = [...entry.names, ...entry.forms, ...entry.notes].flatMap(({ reference }) => reference ?? []);
  return [...new Set([...ofFacts, ...ofOthers].map(({ source }: Reference) => source))];
}
