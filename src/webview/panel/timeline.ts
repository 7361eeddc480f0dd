import { scaleUtc } from 'd3-scale';
import type { TimePoint } from '../../core/render/panelPage';
import { html, onActivate, svg } from './dom';

const axisHeight = 24;
/** Sizes of a mark, the largest with which the picture stays lower than `heightLimit`. */
const markSizes = [9, 7, 5] as const;
const heightLimit = 240;
const margin = 14;
const yearMs = 365.25 * 86_400_000;

interface Placed {
  readonly point: TimePoint;
  readonly x: number;
  readonly width: number;
  readonly row: number;
}

interface Marks {
  readonly placed: readonly Placed[];
  readonly size: number;
  readonly rowHeight: number;
  readonly rows: number;
}

/**
 * A time line drawn to scale: a dot a day, a bar where a thing took longer or its date is less exact. One stop for the Tab
 * key; arrow keys go from mark to mark, Enter picks one. Draws itself anew when its width changes.
 */
export function timeline(points: readonly TimePoint[], label: string, pick: (fact: string) => void): HTMLElement {
  const caption = html(
    'p',
    { class: 'caption', 'aria-hidden': 'true' },
    'Rest on a mark to read it; click it to go there.',
  );
  const canvas = html('div', { class: 'canvas' });
  const figure = html('figure', { class: 'timeline', role: 'group', 'aria-label': label }, canvas, caption);
  let drawnWidth = 0;
  new ResizeObserver(() => {
    const width = Math.floor(canvas.clientWidth);
    if (width === drawnWidth || width === 0) return;
    drawnWidth = width;
    canvas.replaceChildren(draw(points, width, { pick, say: (text) => caption.replaceChildren(text) }));
  }).observe(canvas);
  return figure;
}

interface Reactions {
  readonly pick: (fact: string) => void;
  readonly say: (text: string) => void;
}

function draw(points: readonly TimePoint[], width: number, reactions: Reactions): SVGSVGElement {
  const scale = scaleUtc()
    .domain(domainOf(points))
    .range([margin, width - margin]);
  const marks = placeMarks(points, (time) => scale(time));
  const baseline = marks.rows * marks.rowHeight + 4;
  const height = baseline + axisHeight;
  const format = scale.tickFormat();
  const ticks = scale.ticks(Math.max(2, Math.floor(width / 90))).map((tick) => {
    const x = scale(tick);
    const line = svg('line', { x1: x, x2: x, y1: 0, y2: baseline + 5 });
    return svg('g', { class: 'tick' }, line, svg('text', { x, y: height - 6, 'text-anchor': 'middle' }, format(tick)));
  });
  const axis = svg('line', { class: 'axis', x1: 0, x2: width, y1: baseline, y2: baseline });
  const links = marks.placed.map((mark) => markLink(mark, marks, reactions));
  links[0]?.setAttribute('tabindex', '0');
  const grid = svg('g', { 'aria-hidden': 'true' }, ...ticks, axis);
  const picture = svg('svg', { width, height, viewBox: `0 0 ${width} ${height}` }, grid, ...links);
  picture.addEventListener('keydown', (event) => moveFocus(event, links));
  return picture;
}

/** From the first to the last day, with a little air; at least two years. */
function domainOf(points: readonly TimePoint[]): [Date, Date] {
  const start = Math.min(...points.map((point) => point.start));
  const end = Math.max(...points.map((point) => point.end));
  const air = Math.max((end - start) * 0.02, (2 * yearMs - (end - start)) / 2);
  return [new Date(start - air), new Date(end + air)];
}

/** Marks that would touch stand above each other. */
function placeMarks(points: readonly TimePoint[], scale: (time: number) => number): Marks {
  const tries = markSizes.map((size) => stack(points, scale, size));
  const fitting = tries.find((marks) => marks.rows * marks.rowHeight <= heightLimit);
  return fitting ?? tries.at(-1) ?? stack(points, scale, 1);
}

function stack(points: readonly TimePoint[], scale: (time: number) => number, size: number): Marks {
  const rowEnds: number[] = [];
  const placed = points.map((point) => {
    const span = scale(point.end) - scale(point.start);
    const x = span < size ? (scale(point.start) + scale(point.end) - size) / 2 : scale(point.start);
    const free = rowEnds.findIndex((end) => end + 2 <= x);
    const row = free < 0 ? rowEnds.length : free;
    const width = Math.max(size, span);
    rowEnds[row] = x + width;
    return { point, x, width, row };
  });
  return { placed, size, rowHeight: size + Math.ceil(size / 3), rows: rowEnds.length };
}

function markLink({ point, x, width, row }: Placed, marks: Marks, { pick, say }: Reactions): SVGAElement {
  const y = (marks.rows - row - 1) * marks.rowHeight + 2;
  const shape = svg('rect', { x, y, width, height: marks.size, rx: marks.size / 2 });
  const name = `${point.date}: ${point.title}`;
  const link = svg('a', { class: 'mark', href: '#', tabindex: -1, 'aria-label': name }, svg('title', {}, name), shape);
  for (const event of ['focus', 'mouseenter']) link.addEventListener(event, () => say(name));
  return onActivate(link, () => pick(point.fact));
}

function moveFocus(event: KeyboardEvent, marks: readonly SVGAElement[]): void {
  const at = marks.findIndex((mark) => mark === document.activeElement);
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 };
  const next = event.altKey ? undefined : marks[steps[event.key] ?? -1];
  if (!next) return;
  event.preventDefault();
  marks[at]?.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}
