import { dayRange, formatEdtf, parseEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import type { Fact } from '../library/types';
import type { TimePoint } from './panelPage';

const dayMs = 86_400_000;

/** Where an EDTF date stands: milliseconds UTC of its first day and of the day after its last; `undefined` for open ends and no dates. */
export function toTimeSpan(date: string): { start: number; end: number } | undefined {
  const span = parseEdtf(date);
  if (!span?.start || !span.end) return undefined;
  const [first, last] = dayRange(span);
  return { start: toMs(first), end: toMs(last) + dayMs };
}

/** What happened to an entry: its dated facts with an event, and events of the chronology about it under their title there; by date. */
export function entryTimeline(library: Library, entryId: string, facts: readonly Fact[]): TimePoint[] {
  const titles = new Map(library.eventsOfEntry(entryId).map((event) => [event.fact, event.title]));
  const points = facts.flatMap((fact) => {
    const inTimeline = titles.has(fact.id) || fact.event !== undefined;
    return inTimeline ? (toTimePoint(fact, titles.get(fact.id) ?? fact.text) ?? []) : [];
  });
  return points.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** `undefined` where the fact has no date with both ends. */
export function toTimePoint(fact: Fact, title: string): TimePoint | undefined {
  const span = fact.date === undefined ? undefined : toTimeSpan(fact.date);
  return span && fact.date !== undefined ? { fact: fact.id, title, date: formatEdtf(fact.date), ...span } : undefined;
}

/** @param day yyyymmdd */
function toMs(day: number): number {
  return Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100);
}
