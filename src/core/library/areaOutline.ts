import type { Library } from './library';
import { groupByKind, type EntryGroup } from './outline';
import type { Area, Entry, Fact } from './types';

/** A row of the areas tree. */
export type OutlineNode =
  | { readonly type: 'area'; readonly id: string; readonly area: Area; readonly count: number }
  | { readonly type: 'kind'; readonly id: string; readonly group: EntryGroup }
  | { readonly type: 'facts'; readonly id: string; readonly facts: readonly Fact[] }
  | { readonly type: 'entry'; readonly id: string; readonly entry: Entry; readonly count: number }
  | { readonly type: 'fact'; readonly id: string; readonly fact: Fact };

/**
 * Rows below a row; the top rows without one. Area → sub-areas, facts of the area, entries by kind; entry → its facts.
 * Ids are stable across builds and unique in the tree, since an entry may stand in several areas.
 */
export function outlineChildren(library: Library, node?: OutlineNode): OutlineNode[] {
  switch (node?.type) {
    case undefined:
      return library.childrenOfArea(undefined).map((area) => areaNode(library, area));
    case 'area':
      return areaChildren(library, node.area);
    case 'kind':
      return node.group.entries.map((entry) => entryNode(library, entry, node.id));
    case 'entry':
      return factNodes(library.factsOfEntry(node.entry.id), node.id);
    case 'facts':
      return factNodes(node.facts, node.id);
    case 'fact':
      return [];
  }
}

function areaNode(library: Library, area: Area): OutlineNode {
  return { type: 'area', id: `area:${area.id}`, area, count: countEntries(library, area.id) };
}

/** Entries of the area and of all areas inside it, each once. */
function countEntries(library: Library, areaId: string): number {
  const inside = (id: string) => id === areaId || id.startsWith(`${areaId}/`);
  return library.entries.filter((entry) => entry.areas.some(inside)).length;
}

function areaChildren(library: Library, area: Area): OutlineNode[] {
  const id = `area:${area.id}`;
  const facts = library.factsOfArea(area.id);
  return [
    ...library.childrenOfArea(area.id).map((child) => areaNode(library, child)),
    ...(facts.length > 0 ? [{ type: 'facts', id: `${id}/facts`, facts } as const] : []),
    ...groupByKind(library.entriesOfArea(area.id)).map(
      (group) => ({ type: 'kind', id: `${id}/${group.kind}`, group }) as const,
    ),
  ];
}

const entryNode = (library: Library, entry: Entry, parent: string): OutlineNode => ({
  type: 'entry',
  id: `${parent}/${entry.id}`,
  entry,
  count: library.factsOfEntry(entry.id).length,
});

const factNodes = (facts: readonly Fact[], parent: string): OutlineNode[] =>
  facts.map((fact) => ({ type: 'fact', id: `${parent}/${fact.id}`, fact }));
