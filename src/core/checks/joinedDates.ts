import type { CalendarDate } from '../library/edtf';
import { blockBreakUnit } from '../mentions/proseMap';
import { findDates, type FoundDate } from './dates';
import { wordBefore, type Word } from './wordsAround';

const gap = /^[\s~\u200b]*(?:[-–—]|--|to|until|till|through|and|or|bis|und|au|et)[\s~\u200b]*$/iu; // 10 June‸ to ‸2 July 1999

const words = (list: string) => new Set(list.split(' '));
const approximate = words('about around circa ca c approximately roughly probably vers etwa');
const parts = words('early late mid spring summer autumn fall winter début fin mi anfang mitte ende');
const partsOf = words('end beginning start middle half spring summer autumn fall winter course');

/**
 * The dates of a draft's prose as a drafter reads them: two dates joined to a span (`10 June to 2 July 1999`), words
 * around them (`early`, `about`), years that the date before gives. By start, without overlaps.
 */
export function readDates(text: string): FoundDate[] {
  const joined: FoundDate[] = [];
  for (const date of findDates(text)) {
    const last = joined.at(-1);
    const pair = last && joinDates(text, last, date);
    if (pair) joined.splice(-1, 1, ...pair);
    else joined.push(date);
  }
  return withYears(
    text,
    joined.map((date) => withWordsBefore(text, date)),
  );
}

/** The span that two dates make, or the two of them where the second gives the first its year; `undefined` where they are apart. */
function joinDates(text: string, first: FoundDate, second: FoundDate): readonly FoundDate[] | undefined {
  const between = text.slice(first.end, second.start);
  if (first.to || second.to || between.length > 12 || !gap.test(between)) return undefined;
  const from = { ...first.from, year: first.from.year || second.from.year };
  if (!isSpan(text, first.start, between)) {
    const takesYear = first.from.year === 0 && second.from.year !== 0;
    return takesYear ? [{ ...first, from, yearImplied: true }, second] : undefined;
  }
  if (order(from) > order(second.from)) return undefined;
  const toParts = { ...second.parts, start: second.start, end: second.end };
  return [{ ...first, from, end: second.end, to: second.from, joined: 'dates', toParts }];
}

/** `to` and dashes make a span; `and` does only behind `between`. */
function isSpan(text: string, start: number, between: string): boolean {
  if (!/^\W*(?:and|or|und|et)\W*$/iu.test(between)) return true;
  return /\bbetween[\s~]+(?:\w+[\s~]+)?$/i.test(text.slice(Math.max(0, start - 30), start));
}

const order = ({ year, month, day }: CalendarDate) => year * 10000 + (month ?? 0) * 100 + (day ?? 0);

function withWordsBefore(text: string, date: FoundDate): FoundDate {
  const part = date.from.day === undefined ? partBefore(text, date.start) : undefined;
  const start = part?.start ?? date.start;
  const before = wordBefore(text, start, 3);
  const isAbout = before !== undefined && /^\.? $/.test(before.gap) && approximate.has(before.text);
  return { ...date, start, approximate: isAbout, ...(part && { modifier: part.text }) };
}

/** `early‸ 2000`, `mid-‸2001`, `the end of‸ 2004`, `the spring of the year‸ 1999`. */
function partBefore(text: string, at: number): Word | undefined {
  let word = wordBefore(text, at, 3);
  if (word && /^[-–]? ?$/.test(word.gap) && parts.has(word.text)) return word;
  if (word?.text === 'year') word = wordBefore(text, word.start, 3);
  if (word?.text === 'the') word = wordBefore(text, word.start, 3);
  const part = word?.text === 'of' || word?.text === 'in' ? wordBefore(text, word.start, 3) : undefined;
  const isPart = part?.gap === ' ' && (word?.text === 'of' ? partsOf : parts).has(part.text);
  if (!isPart) return undefined;
  const article = wordBefore(text, part.start, 2);
  return article?.text === 'the' && article.gap === ' ' ? { ...part, start: article.start } : part;
}

/** Dates without a year take it from the nearest date before them in the paragraph; where there is none, they are no dates. */
function withYears(text: string, dates: readonly FoundDate[]): FoundDate[] {
  const result: FoundDate[] = [];
  for (const date of dates) {
    if (date.from.year !== 0) result.push(date);
    else {
      const last = result.at(-1);
      if (!last || isApart(text.slice(last.end, date.start))) continue;
      const { year } = last.to ?? last.from;
      result.push({
        ...date,
        from: { ...date.from, year },
        ...(date.to && { to: { ...date.to, year } }),
        yearImplied: true,
      });
    }
  }
  return result;
}

/** A blank line or the end of a block stands between. */
const isApart = (between: string) => between.includes(blockBreakUnit) || /\n[^\S\n]*\n/.test(between);
