import type { Entry } from '../library/types';
import { nameKey } from './foldText';
import type { SearchDocument } from './searchDocuments';

/** How exactly a query names something; the smaller the better. */
export type Exactness = 0 | 1 | 2 | 3;

/** As `nameExactness`, for all that a search finds: an area may have its name (2), other things are never named exactly (3). */
export function exactnessOf(query: string, { type, item }: SearchDocument): Exactness {
  if (type === 'entry') return nameExactness(query, item);
  return type === 'area' && nameKey(item.name) === nameKey(query) ? 2 : 3;
}

/**
 * 0 where the query is the entry's own acronym, 1 for another acronym or symbol of it (of old, in another language), 2 for
 * one of its names, 3 for all else. Case, marks, spaces and punctuation do not count.
 */
export function nameExactness(query: string, entry: Entry): Exactness {
  const key = nameKey(query);
  const isQuery = (text: string | undefined) => text !== undefined && nameKey(text) === key;
  if (key === '') return 3;
  if (isQuery(entry.acronym)) return 0;
  const shortForms = entry.forms.filter(({ kind }) => kind === 'acronym' || kind === 'symbol');
  if (shortForms.some(({ text }) => isQuery(text)) || entry.names.some(({ acronym }) => isQuery(acronym))) return 1;
  return isQuery(entry.name) || [...entry.forms, ...entry.names].some(({ text }) => isQuery(text)) ? 2 : 3;
}
