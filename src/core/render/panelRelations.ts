import type { Library } from '../library/library';
import { kindLabel } from '../library/outline';
import { inverseRelation, relationLabel, relationTypes } from '../library/relations';
import type { Entry } from '../library/types';
import { entryLink, shortLabel } from './panelFact';
import type { LinkGroup, RelationEdge, RelationsPage } from './panelPage';

/** Relations of the closed list by what they say, each once in the direction in which it is drawn: the other end comes first. */
const families: readonly (readonly [id: string, label: string, relations: readonly string[]])[] = [
  [
    'mandate',
    'Mandate, decision, adoption',
    ['mandated-by', 'established-by', 'decided-at', 'adopted-by', 'endorsed-by', 'negotiated-by'],
  ],
  ['leadership', 'Leadership', ['led-by', 'headed-by', 'chaired-by', 'held-by']],
  ['structure', 'Part, body, member, party', ['part-of', 'member-of', 'body-of', 'party-to', 'instrument-of']],
  ['succession', 'Succession, amendment', ['succeeds', 'amends']],
  ['basis', 'Basis, support, subject', ['based-on', 'implements', 'supports', 'verifies', 'about']],
  ['place', 'Place', ['located-in']],
  ['other', 'Cooperation, distinction', ['cooperates-with', 'distinct-from', 'related-to']],
];

const familyOf = new Map(families.flatMap(([id, , relations]) => relations.map((is) => [is, id] as const)));

/** Related entries by relation, in the order of the closed list. */
export function relationGroups(library: Library, entryId: string): LinkGroup[] {
  const relations = library.relationsOf(entryId);
  const rank = (is: string) => (relationTypes.includes(is) ? relationTypes.indexOf(is) : relationTypes.length);
  const types = [...new Set(relations.map((relation) => relation.is))].sort((a, b) => rank(a) - rank(b));
  const groups = types.map((is) => ({
    label: relationLabel(is),
    links: relations
      .filter((relation) => relation.is === is)
      .flatMap(({ entry, note }) => {
        const link = entryLink(library, entry);
        return link ? [note === undefined ? link : { ...link, detail: note }] : [];
      }),
  }));
  return groups.filter((group) => group.links.length > 0);
}

/** An entry among its related ones: one step away, with the relations that those have to each other. */
export function toRelationsPage(library: Library, entry: Entry): RelationsPage {
  const near = library.relationsOf(entry.id).flatMap((relation) => library.entry(relation.entry) ?? []);
  const nodes = [...new Set([entry, ...near])];
  const edges = edgesAmong(library, nodes);
  const used = new Set(edges.map((edge) => edge.family));
  return {
    view: 'relations',
    id: entry.id,
    title: `Relations of ${shortLabel(entry)}`,
    entry: { place: { view: 'entry', id: entry.id }, label: entry.name },
    nodes: nodes.map((node) => ({ id: node.id, label: shortLabel(node), kind: kindLabel(node.kind) })),
    edges,
    families: families.filter(([id]) => used.has(id)).map(([id, label]) => ({ id, label })),
    groups: relationGroups(library, entry.id),
  };
}

function edgesAmong(library: Library, nodes: readonly Entry[]): RelationEdge[] {
  const ids = new Set(nodes.map((node) => node.id));
  const edges = new Map<string, RelationEdge>();
  for (const { id } of nodes) {
    for (const relation of library.relationsOf(id)) {
      if (!ids.has(relation.entry)) continue;
      const edge = toEdge(id, relation.is, relation.entry);
      const [a, b] = edge.directed ? [edge.from, edge.to] : [edge.from, edge.to].sort();
      const key = `${a} ${edge.label} ${b}`;
      if (!edges.has(key)) edges.set(key, edge);
    }
  }
  return [...edges.values()];
}

function toEdge(from: string, is: string, to: string): RelationEdge {
  const inverse = inverseRelation(is);
  const turn = !familyOf.has(is) && familyOf.has(inverse);
  const [relation, start, end] = turn ? [inverse, to, from] : [is, from, to];
  return {
    from: start,
    to: end,
    label: relationLabel(relation),
    family: familyOf.get(relation) ?? 'other',
    directed: inverse !== is,
  };
}
