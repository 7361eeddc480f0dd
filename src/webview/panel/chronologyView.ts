import { filterEvents, type EventFilter } from '../../core/render/panelChronology';
import type { ChronologyPage, EventView } from '../../core/render/panelPage';
import { empty } from './areaView';
import { button, html, reveal } from './dom';
import { factElementId, referenceLine } from './factList';
import { placeLink, type PageContext } from './pageContext';
import { timeline } from './timeline';

type Choice = ChronologyPage['areas'][number];

/** All events drawn to scale and as a list by year, both filtered by area, kind and text. */
export function chronologyView(context: PageContext, page: ChronologyPage): Node[] {
  const head = html(
    'header',
    { class: 'head' },
    html('p', { class: 'kicker' }, 'All areas'),
    html('h1', { tabindex: -1 }, page.title),
  );
  if (page.events.length === 0) return [head, empty('The library holds no dated events.')];
  const picture = html('div');
  const count = html('p', { class: 'quiet', role: 'status' });
  const list = html('div');
  const update = (filter: EventFilter) => {
    context.save({ filter });
    const events = filterEvents(page.events, filter);
    count.replaceChildren(
      events.length === page.events.length
        ? `${events.length} events`
        : `${events.length} of ${page.events.length} events`,
    );
    picture.replaceChildren(
      events.length > 0 ? chronologyLine(events) : empty('No event matches. Take a filter away to see more.'),
    );
    list.replaceChildren(...eventList(context, events));
  };
  const form = filterForm(context, page, update);
  update(context.state.filter);
  return [head, form, count, picture, list];
}

function chronologyLine(events: readonly EventView[]): HTMLElement {
  return timeline(events, 'Events, drawn to scale', (fact) => {
    const target = document.getElementById(factElementId(fact));
    if (target) reveal(target, 'center');
  });
}

function filterForm(context: PageContext, page: ChronologyPage, update: (filter: EventFilter) => void): HTMLElement {
  const { filter } = context.state;
  const area = select('All areas', page.areas, filter.area);
  const kind = select('All kinds', page.kinds, filter.kind);
  const text = html('input', { type: 'search', placeholder: 'Words, e.g. ceasefire', spellcheck: 'false' });
  text.value = filter.text;
  const changed = () => {
    reset.hidden = area.value + kind.value + text.value === '';
    update({ area: area.value, kind: kind.value, text: text.value });
  };
  for (const control of [area, kind, text]) control.addEventListener('input', changed);
  const reset = button('Show all', () => {
    area.value = kind.value = text.value = '';
    changed();
    text.focus();
  });
  reset.hidden = area.value + kind.value + text.value === '';
  return html(
    'div',
    { class: 'filters', role: 'group', 'aria-label': 'Filter the events' },
    html('label', {}, 'Area ', area),
    html('label', {}, 'Kind ', kind),
    html('label', {}, 'Text ', text),
    reset,
  );
}

function select(all: string, choices: readonly Choice[], chosen: string): HTMLSelectElement {
  const options = choices.map(({ id, label }) => html('option', { value: id }, label));
  const control = html('select', {}, html('option', { value: '' }, all), ...options);
  control.value = chosen;
  if (control.selectedIndex < 0) control.value = ''; // chosen before, in another library
  return control;
}

function eventList(context: PageContext, events: readonly EventView[]): HTMLElement[] {
  const years = new Map<number, EventView[]>();
  for (const event of events) {
    const year = new Date(event.start).getUTCFullYear();
    years.set(year, [...(years.get(year) ?? []), event]);
  }
  return [...years].map(([year, list]) =>
    html(
      'section',
      { class: 'year', 'aria-labelledby': `year-${year}` },
      html('h2', { id: `year-${year}` }, String(year)),
      html('ul', { class: 'facts' }, ...list.map((event) => html('li', {}, eventItem(context, event)))),
    ),
  );
}

function eventItem(context: PageContext, event: EventView): HTMLElement {
  const id = factElementId(event.fact);
  const entries = event.entries.map((link) => html('li', {}, placeLink(context, link)));
  const copy = () => context.post({ type: 'copyFact', fact: event.fact, withSource: true });
  return html(
    'article',
    { class: 'fact', id, tabindex: -1, 'aria-labelledby': `${id}-text` },
    html('p', { class: 'date' }, event.date),
    html(
      'div',
      { class: 'statement' },
      event.changed === undefined
        ? undefined
        : html('p', { class: 'marks' }, html('span', { class: 'badge changed' }, event.changed)),
      html('p', { class: 'text title', id: `${id}-text` }, event.title),
      html('p', {}, event.text),
      referenceLine(context, event.reference),
      html(
        'div',
        { class: 'below' },
        entries.length > 0 ? html('ul', { class: 'tags', 'aria-label': 'Entries' }, ...entries) : undefined,
        html(
          'div',
          { class: 'actions' },
          button('Copy with source', copy, { class: 'small', 'aria-describedby': `${id}-text` }),
        ),
      ),
    ),
  );
}
