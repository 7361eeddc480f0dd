import type { Library } from '../library/library';
import type { SearchIndex } from '../search/searchIndex';
import { searchLibrary, type SearchResult } from '../search/searchLibrary';
import { factPlace } from './panelFact';
import type { PanelResult } from './panelMessages';
import type { PanelPlace } from './panelPlace';

const resultLimit = 12;

/** The best results of the panel's search box, each with the place that it opens. */
export function searchPlaces(index: SearchIndex, query: string): PanelResult[] {
  const results = searchLibrary(index, query, { limit: resultLimit });
  return results.flatMap((result) => {
    const place = resultPlace(index.library, result);
    return place ? [{ place, label: result.title, kind: result.label, detail: result.detail }] : [];
  });
}

function resultPlace(library: Library, { type, id, fact }: SearchResult): PanelPlace | undefined {
  switch (type) {
    case 'entry':
    case 'area':
      return { view: type, id, ...(fact !== undefined && { fact }) };
    case 'event':
      return { view: 'chronology', fact: id };
    case 'fact': {
      const found = library.fact(id);
      return found && factPlace(found);
    }
    case 'source':
      return { view: 'source', id };
  }
}
