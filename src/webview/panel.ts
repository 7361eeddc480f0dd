import { currentPlace, emptyHistory } from '../core/render/panelHistory';
import type { HostMessage, PageMessage, PageState } from '../core/render/panelMessages';
import type { PanelPage } from '../core/render/panelPage';
import { areaView, missingView, sourceView } from './panel/areaView';
import { chronologyView } from './panel/chronologyView';
import { entryView } from './panel/entryView';
import { factElementId } from './panel/factList';
import type { PageContext } from './panel/pageContext';
import { PageFrame } from './panel/pageFrame';
import { relationsView } from './panel/relationsView';

const vscode = acquireVsCodeApi();
const emptyState: PageState = { history: emptyHistory, scroll: {}, filter: { area: '', kind: '', text: '' } };
let state: PageState = { ...emptyState, ...(vscode.getState() as Partial<PageState> | undefined) };

const context: PageContext = {
  post: (message: PageMessage) => vscode.postMessage(message),
  get state() {
    return state;
  },
  save(part) {
    state = { ...state, ...part };
    vscode.setState(state);
  },
};

const frame = new PageFrame(context);

window.addEventListener('message', ({ data }: MessageEvent<HostMessage>) => {
  switch (data.type) {
    case 'show':
      return show(data);
    case 'results':
      return frame.search.show(data.id, data.results);
    case 'notice':
      return frame.notice(data.text);
  }
});

let scrolled = 0;
window.addEventListener('scroll', () => {
  cancelAnimationFrame(scrolled);
  scrolled = requestAnimationFrame(() =>
    context.save({ scroll: { ...state.scroll, [state.history.index]: window.scrollY } }),
  );
});

window.addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
  if (event.key !== '/' || typing || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  frame.search.focus();
});

function show({ page, history, arrival, updated }: HostMessage & { type: 'show' }): void {
  cancelAnimationFrame(scrolled); // belongs to the page that goes
  const hadFocus = document.hasFocus() && document.activeElement !== document.body;
  const known = arrival === 'return' ? state.scroll : upTo(history.index - 1);
  context.save({ history, scroll: known });
  frame.show(draw(page), history, updated);
  const place = currentPlace(history);
  const mark =
    place && 'fact' in place && place.fact !== undefined
      ? document.getElementById(factElementId(place.fact))
      : undefined;
  mark?.classList.add('marked');
  const scrollToPlace = () => {
    if (arrival === 'return') window.scrollTo(0, known[history.index] ?? 0);
    else if (mark) mark.scrollIntoView({ block: 'center' });
    else window.scrollTo(0, 0);
  };
  scrollToPlace();
  requestAnimationFrame(() => requestAnimationFrame(scrollToPlace)); // pictures have their height by then
  if (hadFocus || arrival === 'open') (mark ?? frame.main.querySelector('h1'))?.focus({ preventScroll: true });
}

/** Scroll positions up to a place of the history: those that lay forward are forgotten with it. */
function upTo(index: number): PageState['scroll'] {
  return Object.fromEntries(Object.entries(state.scroll).filter(([key]) => Number(key) <= index));
}

function draw(page: PanelPage): Node[] {
  switch (page.view) {
    case 'entry':
      return entryView(context, page);
    case 'area':
      return areaView(context, page);
    case 'source':
      return sourceView(context, page);
    case 'chronology':
      return chronologyView(context, page);
    case 'relations':
      return relationsView(context, page);
    case 'missing':
      return missingView(page);
  }
}

context.post({ type: 'ready' });
