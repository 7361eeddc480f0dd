import { formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import { toAreaPage } from './panelArea';
import { toChronologyPage } from './panelChronology';
import { toEntryPage } from './panelEntry';
import type { PanelPage } from './panelPage';
import type { PanelPlace } from './panelPlace';
import { toRelationsPage } from './panelRelations';
import { toSourcePage } from './panelSource';

/** The view model of a place; a page that says so where the library does not hold it. */
export function toPanelPage(library: Library, place: PanelPlace): PanelPage {
  return findPage(library, place) ?? missingPage(place);
}

function findPage(library: Library, place: PanelPlace): PanelPage | undefined {
  switch (place.view) {
    case 'entry': {
      const entry = library.entry(place.id);
      return entry && toEntryPage(library, entry);
    }
    case 'relations': {
      const entry = library.entry(place.id);
      return entry && toRelationsPage(library, entry);
    }
    case 'area': {
      const area = library.area(place.id);
      return area && toAreaPage(library, area);
    }
    case 'source': {
      const source = library.source(place.id);
      return source && toSourcePage(library, source);
    }
    case 'chronology':
      return toChronologyPage(library);
  }
}

function missingPage(place: PanelPlace): PanelPage {
  const name = place.view === 'chronology' ? '' : place.id;
  return {
    view: 'missing',
    title: 'Not in the library',
    text: `The library has nothing under “${name}”. It may have been renamed, or belong to a pack that is not loaded. Search for its name above.`,
  };
}

/** "24 November 2026": when the facts were last read against their sources; `undefined` where no pack says so. */
export function libraryDate(library: Library): string | undefined {
  const dates = library.packs.flatMap((pack) => pack.updated ?? []).sort();
  const last = dates.at(-1);
  return last === undefined ? undefined : formatEdtf(last);
}
