import { monthNames, type CalendarDate } from '../library/edtf';
import { partsOf, type DatePart, type FoundDate } from './dates';
import { monthInStyleOf } from './months';
import type { TextEdit } from './findings';

/** The part of a found date that is put right: all of it, or one end of a span. */
export type DateEnd = 'whole' | 'from' | 'to';

/** The right date, or days of one month. */
export interface RightDate {
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/**
 * The edit that puts the right date in place of a found one: as precise as the draft's, never more precise than the right
 * one, in the draft's order, language and punctuation.
 */
export function rewriteDate(text: string, found: FoundDate, right: RightDate, end: DateEnd = 'whole'): TextEdit {
  const isTo = end === 'to' && found.to !== undefined;
  if (isTo && found.joined === 'years') return yearRangeEnd(text, found, right);
  const written = isTo ? (found.to ?? found.from) : found.from;
  const place = placeOf(found, end);
  const parts = isTo ? (found.toParts ?? {}) : found.parts;
  const span = end === 'whole' && found.joined === 'days';
  if (written.day !== undefined && right.from.day === undefined) return lessPrecise(text, place, parts, right.from);
  if (!parts.year && parts.month === undefined) return numeric(text, place, right.from);
  if (written.day === undefined && found.modifier !== undefined && end !== 'to')
    return withoutModifier(found, right.from);
  const days = right.to && (span || end === 'whole') && written.day !== undefined ? right : { from: right.from };
  return substitute(text, span ? { ...place, dayEnd: spanDayEnd(text, found) } : place, parts, days);
}

function placeOf(found: FoundDate, end: DateEnd): DatePart {
  if (end === 'to' && found.toParts) return found.toParts;
  if (end === 'from' && found.joined === 'dates') {
    const places = partsOf(found.parts);
    return { start: Math.min(...places.map(({ start }) => start)), end: Math.max(...places.map((part) => part.end)) };
  }
  if (end === 'from' && found.joined === 'years') return found.parts.year ?? found;
  const starts = partsOf(found.parts).map(({ start }) => start);
  return { start: starts.length === 0 ? found.start : Math.min(...starts), end: found.end };
}

/** Replaces day, month and year where they stand; what is between them stays. */
function substitute(
  text: string,
  place: DatePart & { dayEnd?: number },
  parts: FoundDate['parts'],
  right: RightDate,
): TextEdit {
  const pieces: (DatePart & { text: string })[] = [];
  const { day, month, year } = right.from;
  if (parts.day && day !== undefined) {
    const end = place.dayEnd ?? dayEnd(text, parts.day);
    pieces.push({ start: parts.day.start, end, text: dayText(text, parts.day, right) });
  }
  if (parts.month && month !== undefined)
    pieces.push({ ...parts.month, text: monthInStyleOf(text.slice(parts.month.start, parts.month.end), month) });
  if (parts.year) pieces.push({ ...parts.year, text: String(year) });
  pieces.sort((a, b) => a.start - b.start);
  let result = '';
  let done = place.start;
  for (const piece of pieces) {
    result += text.slice(done, piece.start) + piece.text;
    done = piece.end;
  }
  return { start: place.start, end: place.end, text: result + text.slice(done, place.end) };
}

const ordinals: Readonly<Record<string, string>> = {
  '1': 'st',
  '2': 'nd',
  '3': 'rd',
  '21': 'st',
  '22': 'nd',
  '23': 'rd',
  '31': 'st',
};

function dayEnd(text: string, day: DatePart): number {
  return day.end + (/^(?:st|nd|rd|th|er)/.exec(text.slice(day.end, day.end + 2))?.[0].length ?? 0);
}

/** `10`, `10th`, or `10 and 11` where the right date is of several days. */
function dayText(text: string, day: DatePart, { from, to }: RightDate): string {
  const ordinal = text.slice(day.end, dayEnd(text, day));
  const ending = (value: number) => (ordinal === 'er' ? (value === 1 ? 'er' : '') : (ordinals[String(value)] ?? 'th'));
  const write = (value: number) => String(value) + (ordinal === '' ? '' : ending(value));
  const padded = text.charAt(day.start) === '0' && (from.day ?? 0) < 10 ? '0' : '';
  const first = padded + write(from.day ?? 1);
  if (to?.day === undefined || to.month !== from.month || to.year !== from.year) return first;
  return `${first}${to.day - (from.day ?? 0) === 1 ? ' and ' : '–'}${write(to.day)}`;
}

/** End of the last day in `10–12 June` and `June 10–12`. */
function spanDayEnd(text: string, found: FoundDate): number {
  const { day, month } = found.parts;
  if (!day || !month) return found.end;
  const end = day.start < month.start ? month.start : (found.parts.year?.start ?? found.end);
  const written = /^\d{1,2}\D+\d{1,2}(?:st|nd|rd|th)?/.exec(text.slice(day.start, end));
  return day.start + (written?.[0].length ?? day.end - day.start);
}

/** The right date is known only to the month or year: `on 5 June 2013` → `in June 2013`. */
function lessPrecise(text: string, place: DatePart, parts: FoundDate['parts'], right: CalendarDate): TextEdit {
  const preposition = /\bon[\s~]+$/i.exec(text.slice(Math.max(0, place.start - 5), place.start))?.[0] ?? '';
  const start = place.start - preposition.length;
  const like = parts.month ? text.slice(parts.month.start, parts.month.end) : 'January';
  const month = right.month === undefined ? '' : `${monthInStyleOf(like, right.month)} `;
  const lead = preposition === '' ? '' : preposition.replace(/^on/i, (on) => (on === 'On' ? 'In' : 'in'));
  return { start, end: place.end, text: `${lead}${month}${right.year}` };
}

/** `early 2000` → `2001`: the part of the year is not kept with another year. */
function withoutModifier(found: FoundDate, right: CalendarDate): TextEdit {
  const month =
    found.from.month === undefined || right.month === undefined ? '' : `${monthNames[right.month - 1] ?? ''} `;
  return { start: found.start, end: found.end, text: `${month}${right.year}` };
}

function yearRangeEnd(text: string, found: FoundDate, right: RightDate): TextEdit {
  const written = /\d+$/.exec(text.slice(found.start, found.end))?.[0] ?? '';
  return { start: found.end - written.length, end: found.end, text: String(right.from.year).slice(-written.length) };
}

/** ISO and numeric dates keep their order and separator. */
function numeric(text: string, { start, end }: DatePart, { year, month, day }: CalendarDate): TextEdit {
  const written = text.slice(start, end);
  const two = (value: number | undefined) => String(value ?? 1).padStart(2, '0');
  const separator = /\D/.exec(written)?.[0] ?? '-';
  const parts = separator === '-' ? [year, two(month), two(day)] : [two(day), two(month), year];
  return { start, end, text: parts.join(separator) };
}
