import type { RelationEdge, RelationsPage } from '../../core/render/panelPage';
import { button, html, svg } from './dom';
import type { PageContext } from './pageContext';
import { drawRelations } from './relationsDrawing';
import { isNear, layOut, type Layout } from './relationsLayout';

const smallest = 0.3;
const largest = 2.5;
/** Below this, fitting to the width would make the words too small to read; the picture scrolls instead. */
const smallestFit = 0.62;

/** Changes the zoom by a factor; `fit` takes the change back, nothing keeps it. */
type Scale = (by?: number | 'fit') => void;

/** The picture of the relations with its zoom and legend. Each node is a link that walks to its own picture. */
export function relationsPicture(context: PageContext, page: RelationsPage): HTMLElement {
  const frame = html('div', { class: 'frame' });
  const key = html('ul', { class: 'legend', 'aria-label': 'Legend' });
  let scale: Scale = () => undefined;
  const show = () => {
    const edges = page.edges.filter((edge) => context.state.among === true || isNear(edge, page.id));
    const layout = layOut(page, edges);
    const picture = drawRelations(context, page, layout);
    frame.replaceChildren(picture);
    key.replaceChildren(...legendRows(page, edges));
    scale = scaler(context, frame, { picture, layout });
    scale();
    centre(frame, page.id);
  };
  scaleWithFrame(frame, show, (by) => scale(by));
  const note = html('p', { class: 'quiet' }, 'An arrow reads from its start: “led by” points to the one that leads.');
  const tools = html(
    'div',
    { class: 'picture-tools' },
    amongBox(context, page, show),
    zoomButtons((by) => scale(by)),
  );
  return html('figure', { class: 'relations' }, tools, frame, html('figcaption', {}, key, note));
}

/** Draws once the frame has a width, fits anew when that changes, zooms with Ctrl and the wheel. */
function scaleWithFrame(frame: HTMLElement, show: () => void, scale: Scale): void {
  let width = 0;
  new ResizeObserver(() => {
    if (width === 0) show();
    else if (width !== frame.clientWidth) scale();
    width = frame.clientWidth;
  }).observe(frame);
  frame.addEventListener('wheel', (event) => {
    if (!event.ctrlKey) return;
    event.preventDefault();
    scale(event.deltaY < 0 ? 1.1 : 1 / 1.1);
  });
}

/** Draws the picture at the zoom chosen, or fitted to the width; a call with a factor changes the zoom, with `fit` takes it back. */
function scaler(
  context: PageContext,
  frame: HTMLElement,
  { picture, layout }: { picture: SVGSVGElement; layout: Layout },
): Scale {
  const fitted = () => Math.min(1, Math.max(smallestFit, frame.clientWidth / layout.width));
  return (by) => {
    if (by === 'fit') context.save({ zoom: undefined });
    else if (by !== undefined) {
      const zoom = (context.state.zoom ?? fitted()) * by;
      context.save({ zoom: Math.min(largest, Math.max(smallest, zoom)) });
    }
    const scale = context.state.zoom ?? fitted();
    picture.setAttribute('width', String(Math.floor(layout.width * scale)));
    picture.setAttribute('height', String(Math.floor(layout.height * scale)));
  };
}

/** Adds the relations that the related entries have to each other; only where there are some. */
function amongBox(context: PageContext, page: RelationsPage, show: () => void): HTMLElement | undefined {
  if (page.edges.every((edge) => isNear(edge, page.id))) return undefined;
  const box = html('input', { type: 'checkbox' });
  box.checked = context.state.among === true;
  box.addEventListener('change', () => {
    context.save({ among: box.checked });
    show();
  });
  return html('label', {}, box, ' Also relations among these');
}

function zoomButtons(change: (by: number | 'fit') => void): HTMLElement {
  return html(
    'div',
    { class: 'zoom', role: 'group', 'aria-label': 'Zoom' },
    button('−', () => change(1 / 1.25), { 'aria-label': 'Smaller', title: 'Smaller' }),
    button('Fit', () => change('fit'), { title: 'Fit to the width' }),
    button('+', () => change(1.25), { 'aria-label': 'Larger', title: 'Larger' }),
  );
}

/** Scrolls so that the entry itself is in sight. */
function centre(frame: HTMLElement, id: string): void {
  const node = frame.querySelector(`[data-node="${CSS.escape(id)}"]`)?.getBoundingClientRect();
  const box = frame.getBoundingClientRect();
  if (node) frame.scrollLeft += node.x + node.width / 2 - (box.x + box.width / 2);
}

function legendRows(page: RelationsPage, edges: readonly RelationEdge[]): HTMLElement[] {
  const shown = page.families.filter(({ id }) => edges.some((edge) => edge.family === id));
  return shown.map(({ id, label }) => {
    const line = svg('line', { class: `edge ${id}`, x1: 1, x2: 27, y1: 6, y2: 6 });
    return html('li', {}, svg('svg', { class: 'sample', viewBox: '0 0 28 12', 'aria-hidden': 'true' }, line), label);
  });
}
