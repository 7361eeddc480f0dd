import { foldText } from '../search/foldText';
import { parentOf, type Library } from '../library/library';
import { kindLabels } from '../library/outline';
import type { ChronologyEvent, Fact } from '../library/types';
import { areaPath } from './areaPath';
import { entryLink, toFactView } from './panelFact';
import type { ChronologyPage, EventView } from './panelPage';
import { toTimePoint } from './panelTimeline';

/** All events; one without a date that can be drawn is left out. */
export function toChronologyPage(library: Library): ChronologyPage {
  const events = library.events.flatMap((event) => toEventView(library, event) ?? []);
  const [areas, kinds] = [
    new Set(events.flatMap((event) => event.areas)),
    new Set(events.flatMap((event) => event.kinds)),
  ];
  return {
    view: 'chronology',
    title: 'Chronology',
    events,
    areas: library.areas.filter(({ id }) => areas.has(id)).map(({ id }) => ({ id, label: areaPath(library, id) })),
    kinds: [...kindLabels].filter(([id]) => kinds.has(id)).map(([id, [, plural]]) => ({ id, label: plural })),
  };
}

/** What the reader asks for; empty texts ask for nothing. */
export interface EventFilter {
  readonly area: string;
  readonly kind: string;
  readonly text: string;
}

/** Events in the area (or inside it), about an entry of the kind, with all words of the text in title, fact, date, source or entries. */
export function filterEvents(events: readonly EventView[], filter: EventFilter): EventView[] {
  const words = foldText(filter.text)
    .split(/\s+/)
    .filter((word) => word !== '');
  return events.filter((event) => {
    if (filter.area !== '' && !event.areas.includes(filter.area)) return false;
    if (filter.kind !== '' && !event.kinds.includes(filter.kind)) return false;
    const names = event.entries.map((link) => link.label);
    const text = foldText([event.title, event.text, event.date, event.reference.label, ...names].join(' '));
    return words.every((word) => text.includes(word));
  });
}

function toEventView(library: Library, event: ChronologyEvent): EventView | undefined {
  const fact = library.fact(event.fact);
  const point = fact && toTimePoint(fact, event.title);
  if (!fact || !point) return undefined;
  const { references, changed } = toFactView(library, fact);
  if (!references[0]) return undefined;
  const entries = fact.entries.flatMap((id) => library.entry(id) ?? []);
  return {
    ...point,
    text: fact.text,
    areas: areasOf(library, fact),
    kinds: [...new Set(entries.map((entry) => entry.kind))],
    entries: entries.flatMap(({ id }) => entryLink(library, id) ?? []),
    reference: references[0],
    ...(changed !== undefined && { changed }),
  };
}

/** Areas of the fact and of the entries that it is about, and those around them. */
function areasOf(library: Library, fact: Fact): string[] {
  const direct = [
    ...(fact.area === undefined ? [] : [fact.area]),
    ...fact.entries.flatMap((id) => library.entry(id)?.areas ?? []),
  ];
  const areas = new Set<string>();
  for (const area of direct) for (let id: string | undefined = area; id !== undefined; id = parentOf(id)) areas.add(id);
  return [...areas];
}
