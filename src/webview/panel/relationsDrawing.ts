import type { RelationsPage } from '../../core/render/panelPage';
import { onActivate, svg } from './dom';
import { openPlace, type PageContext } from './pageContext';
import { between, isNear, type Layout, type PlacedEdge, type PlacedNode, type Point } from './relationsLayout';

const lineHeight = 17;

/** The picture at its own size: lines below, then nodes, each a link that walks on; arrow keys go from node to node. */
export function drawRelations(context: PageContext, page: RelationsPage, layout: Layout): SVGSVGElement {
  const markers = page.families.map(({ id }) => arrowHead(id));
  const edges = layout.edges.map((edge) => edgePath(edge, isNear(edge.edge, page.id)));
  const labels = layout.edges.filter(({ edge }) => isNear(edge, page.id)).map(edgeLabel);
  const nodes = layout.nodes.map((node) => nodeLink(context, page, node));
  const picture = svg(
    'svg',
    {
      viewBox: `0 0 ${layout.width} ${layout.height}`,
      role: 'group',
      'aria-label': `${page.title}, as a picture; the same stands in the list`,
    },
    svg('defs', {}, ...markers),
    svg('g', { 'aria-hidden': 'true' }, ...edges, ...labels),
    ...nodes,
  );
  picture.addEventListener('keydown', (event) => walkWithArrows(event, picture));
  return picture;
}

function arrowHead(family: string): SVGMarkerElement {
  const size = {
    viewBox: '0 0 8 8',
    refX: 7,
    refY: 4,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto',
  };
  return svg(
    'marker',
    { id: `arrow-${family}`, class: `arrow ${family}`, ...size },
    svg('path', { d: 'M0 0L8 4L0 8z' }),
  );
}

function edgePath({ edge, points }: PlacedEdge, near: boolean): SVGPathElement {
  const arrow = edge.directed ? { 'marker-end': `url(#arrow-${edge.family})` } : {};
  return svg('path', { class: `edge ${edge.family}${near ? '' : ' far'}`, d: curve(points), ...arrow });
}

function edgeLabel({ edge, label }: PlacedEdge): SVGTextElement {
  return svg('text', { class: 'edge-label', x: label.x, y: label.y + 4 }, edge.label);
}

/** A line through the middles of its parts, rounded at the points between. */
function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const bends = rest.map((point, i) => {
    const next = rest[i + 1];
    const end = next ? between(point, next) : last;
    return `Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return `M${first.x} ${first.y}${bends.join('')}${bends.length > 0 ? '' : `L${last.x} ${last.y}`}`;
}

function nodeLink(context: PageContext, page: RelationsPage, placed: PlacedNode): SVGAElement {
  const { node, x, y, width, height, lines } = placed;
  const isCentre = node.id === page.id;
  const top = y - height / 2;
  const texts = lines.flatMap((line, i) => [svg('text', { x, y: top + 22 + i * lineHeight }, line), ' ']);
  const link = svg(
    'a',
    { class: isCentre ? 'node centre' : 'node', href: '#', 'data-node': node.id },
    svg('rect', { x: x - width / 2, y: top, width, height, rx: 6 }),
    ...texts,
    svg('text', { class: 'kind', x, y: top + 20 + lines.length * lineHeight }, node.kind),
  );
  return onActivate(link, () => openPlace(context, { view: isCentre ? 'entry' : 'relations', id: node.id }));
}

/** Arrow keys go to the nearest node in their direction. */
function walkWithArrows(event: KeyboardEvent, picture: SVGSVGElement): void {
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
  const here = document.activeElement;
  if (!direction || event.altKey || !(here instanceof SVGAElement)) return;
  event.preventDefault();
  const from = middle(here);
  const [dx = 0, dy = 0] = direction;
  const distances = [...picture.querySelectorAll<SVGAElement>('a.node')].flatMap((node) => {
    const to = middle(node);
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const across = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    return node !== here && along > 4 ? [{ node, distance: along + 2 * across }] : [];
  });
  distances.sort((a, b) => a.distance - b.distance)[0]?.node.focus();
}

function middle(element: Element): Point {
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
