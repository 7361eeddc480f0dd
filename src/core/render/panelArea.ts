import { parentOf, type Library } from '../library/library';
import { groupByKind } from '../library/outline';
import type { Area } from '../library/types';
import { toFactGroups } from './panelFact';
import type { AreaPage, LinkView } from './panelPage';

/** The area: its text, sub-areas, facts in the order of the page, entries by kind. */
export function toAreaPage(library: Library, area: Area): AreaPage {
  return {
    view: 'area',
    id: area.id,
    title: area.name,
    parents: parents(library, area.id),
    summary: area.summary,
    children: library.childrenOfArea(area.id).map((child) => areaLink(library, child.id)),
    facts: toFactGroups(library, library.factsOfArea(area.id)),
    entries: groupByKind(library.entriesOfArea(area.id)).map((group) => ({
      label: group.label,
      links: group.entries.map(({ id, name, acronym }) => ({
        place: { view: 'entry', id },
        label: name,
        ...(acronym !== undefined && { detail: acronym }),
      })),
    })),
  };
}

function parents(library: Library, areaId: string): LinkView[] {
  const links: LinkView[] = [];
  for (let id = parentOf(areaId); id !== undefined; id = parentOf(id)) links.unshift(areaLink(library, id));
  return links;
}

/** Opens an area; its id stands for the name where the library lacks it. */
export function areaLink(library: Library, id: string): LinkView {
  return { place: { view: 'area', id }, label: library.area(id)?.name ?? id };
}
