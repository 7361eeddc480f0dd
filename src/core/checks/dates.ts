import { calendarDate, type CalendarDate } from '../library/edtf';
import { monthNamed, monthWords } from './months';
import { isYearAlone, yearRangeAt } from './yearsAlone';

/** Where a part of a date stands in the draft. Offsets are 0-based UTF-16, `end` exclusive. */
export interface DatePart {
  readonly start: number;
  readonly end: number;
}

/** A date, or a span of dates, in running text. */
export interface FoundDate extends DatePart {
  readonly from: CalendarDate;
  /** Last day, month or year of a span; `undefined` for one date. */
  readonly to?: CalendarDate;
  /** Where the day, month and year stand of `from`, as far as written. */
  readonly parts: { readonly day?: DatePart; readonly month?: DatePart; readonly year?: DatePart };
  /** `early`, `mid`, `late`, `end of`…: a part of the month or year; it stands inside the span. */
  readonly modifier?: string;
  /** `about`, `around`, `circa`. */
  readonly approximate: boolean;
  /** How `from` and `to` are joined: `10–12 June` within one month, else two dates or years of their own. */
  readonly joined?: 'days' | 'dates' | 'years';
  /** Parts of `to`, where it is a date of its own. */
  readonly toParts?: FoundDate['parts'] & DatePart;
  /** True where the year is not written: it is that of the date before in the same paragraph. */
  readonly yearImplied?: boolean;
}

const space = '(?:[^\\S\\n]|~|\\u200b|\\n(?!\\s*\\n))+'; // also LaTeX's ~ and one line break
const dash = '\\s*(?:[-–—]|--)\\s*|' + space + '(?:to|and|&|or|bis|und|au|et)' + space;
const number = '(\\d{1,2})(?:st|nd|rd|th|er|\\.)?';

/** Months, years and numeric dates: the words that a date is built around. */
const anchors = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${monthWords.join('|')})(?![\\p{L}\\p{N}])|(\\d{4}-\\d{2}-\\d{2})(?![\\p{L}\\p{N}-])|(\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d)|((?:1[89]|20)\\d{2})(?![\\p{L}\\p{N}]))`,
  'gu',
); // June · 1999-06-10 · 10.06.1999 · 1999
const dayBefore = new RegExp(
  `(?:(?<![\\d.,/])${number}(?:${dash}))?(?<![\\d.,/])${number}(?:${space}of)?${space}$`,
  'u',
); // 10–12 ‸June
const yearAfter = new RegExp(`^\\.?,?${space}(?:of${space})?((?:1[89]|20)\\d{2})(?![\\p{L}\\p{N}/])`, 'u'); // June‸ 1999
const dayAfter = new RegExp(
  `^\\.?${space}${number}(?![\\p{L}\\p{N}:])(?:(?:${dash})(\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\p{N}]))?`,
  'u',
); // June‸ 10–12
const commaYear = new RegExp(`^,?${space}((?:1[89]|20)\\d{2})(?![\\p{L}\\p{N}/])`, 'u'); // June 10‸, 1999

/** The dates of a text, by start, without overlaps. `text` is masked prose. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  let done = 0;
  for (const match of text.matchAll(anchors)) {
    const [whole, month, iso, numeric, year] = match;
    const start = match.index;
    if (start < done) continue;
    const date =
      month !== undefined
        ? monthDate(text, { start, end: start + whole.length })
        : year !== undefined
          ? yearDate(text, start)
          : numericDate(iso ?? numeric ?? '', start);
    if (!date || date.start < done) continue;
    found.push(date);
    done = date.end;
  }
  return found;
}

/** `10 June 1999`, `10–12 June 1999`, `June 10, 1999`, `June 1999`, `10 June`; the year 0 stands for none. */
function monthDate(text: string, at: DatePart): FoundDate | undefined {
  const month = monthNamed(text.slice(at.start, at.end));
  if (!month) return undefined;
  const before = dayBefore.exec(text.slice(Math.max(0, at.start - 32), at.start));
  const after = text.slice(at.end, at.end + 40);
  const year = yearAfter.exec(after);
  if (before) return dayFirst(at, month.month, before, year);
  if (year)
    return withParts({ year: Number(year[1]), month: month.month }, { month: at, year: tail(at.end, year[0], 4) });
  return dayLast(at, month.month, after);
}

function dayFirst(at: DatePart, month: number, before: RegExpExecArray, year: RegExpExecArray | null) {
  const start = at.start - before[0].length;
  const [first, last] = before[1] === undefined ? [before[2], undefined] : [before[1], before[2]];
  const yearPart = year && tail(at.end, year[0], 4);
  const parts = { day: { start, end: start + (first?.length ?? 0) }, month: at, ...(yearPart && { year: yearPart }) };
  return withDays(
    { year: Number(year?.[1] ?? 0), month, first: Number(first), last: last === undefined ? undefined : Number(last) },
    parts,
  );
}

function dayLast(at: DatePart, month: number, after: string): FoundDate | undefined {
  const day = dayAfter.exec(after);
  if (!day) return undefined;
  const dayStart = at.end + day[0].search(/\d/);
  const year = commaYear.exec(after.slice(day[0].length));
  const end = at.end + day[0].length;
  const parts = {
    month: at,
    day: { start: dayStart, end: dayStart + (day[1]?.length ?? 0) },
    ...(year && { year: tail(end, year[0], 4) }),
  };
  const date = withDays(
    {
      year: Number(year?.[1] ?? 0),
      month,
      first: Number(day[1]),
      last: day[2] === undefined ? undefined : Number(day[2]),
    },
    parts,
  );
  return date && { ...date, end: Math.max(date.end, end) };
}

/** The last `length` units of what was matched behind `from`. */
function tail(from: number, matched: string, length: number): DatePart {
  const end = from + matched.length;
  return { start: end - length, end };
}

interface Days {
  readonly year: number;
  readonly month: number;
  readonly first: number;
  readonly last: number | undefined;
}

function withDays({ year, month, first, last }: Days, parts: FoundDate['parts']): FoundDate | undefined {
  const from = calendarDate(year || 2000, month, first);
  const to = last === undefined ? undefined : calendarDate(year || 2000, month, last);
  if (!from || (last !== undefined && (!to || last <= first))) return undefined;
  const date = withParts({ ...from, year }, parts);
  return to ? { ...date, to: { ...to, year }, joined: 'days' } : date;
}

function withParts(from: CalendarDate, parts: FoundDate['parts']): FoundDate {
  const places = partsOf(parts);
  const start = Math.min(...places.map((part) => part.start));
  const end = Math.max(...places.map((part) => part.end));
  return { start, end, from, parts, approximate: false };
}

function yearDate(text: string, start: number): FoundDate | undefined {
  const range = yearRangeAt(text, start);
  if (!isYearAlone(text, { start, end: range?.end ?? start + 4 })) return undefined;
  const date = withParts({ year: Number(text.slice(start, start + 4)) }, { year: { start, end: start + 4 } });
  return range ? { ...date, end: range.end, to: { year: range.year }, joined: 'years' } : date;
}

/** ISO dates, and numeric ones where day and month cannot be taken for each other. */
function numericDate(written: string, start: number): FoundDate | undefined {
  const end = start + written.length;
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written);
  const [day, month, year] = iso ? [iso[3], iso[2], iso[1]] : written.split(/[./]/);
  const dots = written.includes('.');
  const sure = iso !== null || dots || Number(day) > 12 || day === month;
  const from = calendarDate(Number(year), Number(month), Number(day));
  return from && sure && from.year > 1800 ? { start, end, from, parts: {}, approximate: false } : undefined;
}

/** The parts that are written. */
export function partsOf({ day, month, year }: FoundDate['parts']): readonly DatePart[] {
  return [day, month, year].filter((part) => part !== undefined);
}
