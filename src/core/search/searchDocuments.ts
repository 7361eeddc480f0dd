import type { Library } from '../library/library';
import type { Area, ChronologyEvent, Entry, Fact, Source } from '../library/types';
import { formatSource } from '../render/sourceText';

/** One thing that a search can find, with the texts in which it is found; the most telling field first. */
export type SearchDocument = SearchItem & {
  /** Unique among all documents. */
  readonly key: string;
  readonly title: string;
  /** Other ways to write it, names in other languages among them. */
  readonly forms: string;
  /** What is said of it in one or two sentences. */
  readonly text: string;
  /** Names of the entries that it is about. */
  readonly about: string;
};

export type SearchItem =
  | { readonly type: 'entry'; readonly item: Entry }
  | { readonly type: 'area'; readonly item: Area }
  | { readonly type: 'event'; readonly item: ChronologyEvent }
  | { readonly type: 'fact'; readonly item: Fact }
  | { readonly type: 'source'; readonly item: Source };

export type SearchType = SearchItem['type'];

/** All entries, areas, events, facts and sources of the library, in its order. */
export function searchDocuments(library: Library): SearchDocument[] {
  return [
    ...library.entries.map(entryDocument),
    ...library.areas.map(areaDocument),
    ...library.events.map((item, index) => eventDocument(library, item, index)),
    ...library.facts.map((item) => factDocument(library, item)),
    ...library.sources.map(sourceDocument),
  ];
}

const empty = { forms: '', text: '', about: '' };

function entryDocument(item: Entry): SearchDocument {
  const title = lines([item.name, item.acronym ?? '']);
  return {
    ...empty,
    type: 'entry',
    item,
    key: `entry:${item.id}`,
    title,
    forms: lines(otherNames(item)),
    text: item.summary,
  };
}

/** Forms, names and acronyms of an entry that are not its own name and acronym, each once. */
export function otherNames(entry: Entry): string[] {
  const foreign = entry.names.flatMap((name) => [name.text, name.acronym ?? []].flat());
  const all = new Set([...entry.forms.map((form) => form.text), ...foreign]);
  return [...all].filter((text) => text !== entry.name && text !== entry.acronym);
}

function areaDocument(item: Area): SearchDocument {
  return { ...empty, type: 'area', item, key: `area:${item.id}`, title: item.name, text: item.summary };
}

function eventDocument(library: Library, item: ChronologyEvent, index: number): SearchDocument {
  const fact = library.fact(item.fact);
  const about = fact ? namesAbout(library, fact) : '';
  return { ...empty, type: 'event', item, key: `event:${index}`, title: item.title, text: fact?.text ?? '', about };
}

function factDocument(library: Library, item: Fact): SearchDocument {
  return {
    ...empty,
    type: 'fact',
    item,
    key: `fact:${item.id}`,
    title: '',
    text: item.text,
    about: namesAbout(library, item),
  };
}

function sourceDocument(item: Source): SearchDocument {
  const title = lines([item.title, item.number ?? '']);
  return { ...empty, type: 'source', item, key: `source:${item.id}`, title, text: formatSource(item) };
}

function namesAbout(library: Library, fact: Fact): string {
  const entries = fact.entries.flatMap((id) => library.entry(id) ?? []);
  return lines(entries.flatMap((entry) => [entry.name, entry.acronym ?? '']));
}

const lines = (parts: readonly string[]) => parts.join('\n');
