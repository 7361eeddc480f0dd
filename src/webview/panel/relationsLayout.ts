import dagre from '@dagrejs/dagre';
import type { RelationEdge, RelationNode, RelationsPage } from '../../core/render/panelPage';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node with its middle and size, in pixels of the picture. */
export interface PlacedNode extends Point {
  readonly node: RelationNode;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly edge: RelationEdge;
  /** From `edge.from` to `edge.to`. */
  readonly points: readonly Point[];
  readonly label: Point;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
}

const lineLength = 18;
const lineHeight = 17;
const letterWidth = 7.4;

/** Layers from left to right: who mandates, leads, contains or came first stands left of the rest; the same picture each time. */
export function layOut({ id, nodes }: RelationsPage, edges: readonly RelationEdge[]): Layout {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: 14, edgesep: 8, ranksep: 16, marginx: 8, marginy: 8 });
  for (const node of nodes) graph.setNode(node.id, sizeOf(node));
  edges.forEach((edge, i) => {
    const label = isNear(edge, id)
      ? { width: edge.label.length * 5.6 + 8, height: 16, labelpos: 'c', weight: 4 }
      : { weight: 1 };
    graph.setEdge(edge.to, edge.from, label, String(i));
  });
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    nodes: nodes.map((node) => ({ ...sizeOf(node), node, ...place(graph.node(node.id) as Point) })),
    edges: edges.map((edge, i) => {
      const { points } = graph.edge({ v: edge.to, w: edge.from, name: String(i) }) as { points: Point[] };
      return { edge, points: [...points].reverse(), label: middleOfCurve(points) };
    }),
  };
}

/** Whether the edge touches the entry itself; only then it is labelled. */
export const isNear = (edge: RelationEdge, id: string): boolean => edge.from === id || edge.to === id;

/** Where the rounded line of an edge (see `curve`) has its middle. */
function middleOfCurve(points: readonly Point[]): Point {
  const k = Math.floor(points.length / 2);
  const here = points[k] ?? { x: 0, y: 0 };
  const [before, after] = [points[k - 1] ?? here, points[k + 1] ?? here];
  const from = k === 1 ? before : between(before, here);
  const to = k === points.length - 2 ? after : between(here, after);
  return between(between(from, here), between(here, to));
}

/** The point half way. */
export const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const place = ({ x, y }: Point): Point => ({ x, y });

function sizeOf(node: RelationNode): { lines: string[]; width: number; height: number } {
  const lines = wrap(node.label);
  const longest = Math.max(...lines.map((line) => line.length), node.kind.length * 0.85);
  return { lines, width: Math.ceil(longest * letterWidth) + 24, height: (lines.length + 1) * lineHeight + 12 };
}

/** Words on lines of at most 18 letters; a longer word has its own. */
export function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= lineLength) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
