/**
 * Dates of the Extended Date/Time Format (EDTF, ISO 8601-2), as far as packs use them: level 0 dates and intervals,
 * the qualifiers `~ ? %` at the end of a date, and open ends (`..`).
 */

/** A calendar date at its own precision; months and days are 1-based. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** One date (`start` and `end` the same) or an interval, both ends inclusive; an `undefined` end is open. */
export interface DateSpan {
  readonly start?: CalendarDate;
  readonly end?: CalendarDate;
  readonly interval: boolean;
  readonly approximate: boolean;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/; // 1999, 1999-06, 1999-06-10, 2000~

/** Days of a month (1-based) in the proleptic Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `undefined` where the text is no EDTF date of this subset, names a day that the calendar lacks, or ends before it starts. */
export function parseEdtf(text: string): DateSpan | undefined {
  const parts = text.split('/');
  if (parts.length > 2) return undefined;
  const [first, second] = [parseEnd(parts[0] ?? ''), parts.length === 2 ? parseEnd(parts[1] ?? '') : undefined];
  if (!first || (parts.length === 2 && !second)) return undefined;
  if (!second) {
    if (!first.date) return undefined;
    return { start: first.date, end: first.date, interval: false, approximate: first.approximate };
  }
  if (!first.date && !second.date) return undefined;
  if (first.date && second.date && firstDay(first.date) > lastDay(second.date)) return undefined;
  return {
    ...(first.date && { start: first.date }),
    ...(second.date && { end: second.date }),
    interval: true,
    approximate: first.approximate || second.approximate,
  };
}

function parseEnd(text: string): { date?: CalendarDate; approximate: boolean } | undefined {
  if (text === '..') return { approximate: false };
  const match = datePattern.exec(text);
  if (!match) return undefined;
  const date = calendarDate(
    Number(match[1]),
    match[2] ? Number(match[2]) : undefined,
    match[3] ? Number(match[3]) : undefined,
  );
  return date && { date, approximate: match[4] !== undefined };
}

/** `undefined` where the calendar has no such month or day. */
export function calendarDate(year: number, month?: number, day?: number): CalendarDate | undefined {
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

/** First day that the date can mean, as the number yyyymmdd. */
export function firstDay(date: CalendarDate): number {
  return date.year * 10000 + (date.month ?? 1) * 100 + (date.day ?? 1);
}

/** Last day that the date can mean, as the number yyyymmdd. */
export function lastDay(date: CalendarDate): number {
  const month = date.month ?? 12;
  return date.year * 10000 + month * 100 + (date.day ?? daysInMonth(date.year, month));
}

/** First and last day of a span as yyyymmdd; open ends are -Infinity and Infinity. */
export function dayRange(span: DateSpan): readonly [first: number, last: number] {
  return [span.start ? firstDay(span.start) : -Infinity, span.end ? lastDay(span.end) : Infinity];
}

/** Orders EDTF texts by first day, then by last day; texts that are no date come last. */
export function compareEdtf(a: string | undefined, b: string | undefined): number {
  const [x, y] = [a ? parseEdtf(a) : undefined, b ? parseEdtf(b) : undefined];
  if (!x || !y) return (x ? 0 : 1) - (y ? 0 : 1);
  const [[a1, a2], [b1, b2]] = [dayRange(x), dayRange(y)];
  return a1 === b1 ? (a2 === b2 ? 0 : a2 < b2 ? -1 : 1) : a1 < b1 ? -1 : 1;
}

export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as English prose has it: `10 June 1999`, `June 1999`, `1999`. */
export function formatCalendarDate(date: CalendarDate): string {
  const month = date.month === undefined ? undefined : monthNames[date.month - 1];
  return [date.day, month, date.year].filter((part) => part !== undefined).join(' ');
}

/** An EDTF text as English prose: `10 June 1999`, `January 1998 to March 1999`, `about 2000`, `since October 2014`; the text itself where it is no date. */
export function formatEdtf(text: string): string {
  const span = parseEdtf(text);
  if (!span) return text;
  const about = span.approximate ? 'about ' : '';
  if (!span.interval && span.start) return about + formatCalendarDate(span.start);
  if (!span.end && span.start) return `since ${about}${formatCalendarDate(span.start)}`;
  if (!span.start && span.end) return `until ${about}${formatCalendarDate(span.end)}`;
  return span.start && span.end ? about + formatInterval(span.start, span.end) : text;
}

function formatInterval(start: CalendarDate, end: CalendarDate): string {
  const sameMonth =
    start.year === end.year && start.month === end.month && start.day !== undefined && end.day !== undefined;
  if (sameMonth) return `${start.day} to ${formatCalendarDate(end)}`;
  return `${formatCalendarDate(start)} to ${formatCalendarDate(end)}`;
}
