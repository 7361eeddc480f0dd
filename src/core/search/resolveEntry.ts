import type { Library } from '../library/library';
import type { Entry } from '../library/types';
import { nameExactness } from './exactness';

/**
 * The entries that an id, acronym or name stands for, in the library's order: one where it is clear, several where entries
 * share the name, none where it is unknown. An id or an own acronym goes before other names.
 */
export function resolveEntry(library: Library, idOrName: string): Entry[] {
  const byId = library.entry(idOrName) ?? library.entry(idOrName.toLowerCase());
  if (byId) return [byId];
  const ranked = library.entries.map((entry) => ({ entry, exactness: nameExactness(idOrName, entry) }));
  const best = Math.min(...ranked.map(({ exactness }) => exactness));
  return best === 3 ? [] : ranked.filter(({ exactness }) => exactness === best).map(({ entry }) => entry);
}
