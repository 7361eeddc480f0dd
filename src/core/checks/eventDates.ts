import type { FoundDate } from './dates';
import { auxiliaries, boundPrepositions, clauseStarts, datePrepositions } from './grammar';
import { eventVerbAt } from './eventWords';
import { isMark, isWordOf, type Item } from './sentenceItems';

const reach = 30;

/** The date that an event word is given: behind it in its clause, else at the beginning of the clause. */
export function dateOfEvent(items: readonly Item[], verb: number, last: number): FoundDate | undefined {
  const behind = dateBehind(items, last);
  if (behind === 'bound') return undefined;
  return behind ?? dateBefore(items, verb);
}

/** The date that an event noun is given: only behind it and what it is about. */
export function dateOfNoun(items: readonly Item[], last: number): FoundDate | undefined {
  const behind = dateBehind(items, last);
  return behind === 'bound' ? undefined : behind;
}

/** `bound`: there is one, but it says before or after which day, or there are several. */
function dateBehind(items: readonly Item[], last: number): FoundDate | 'bound' | undefined {
  for (let i = last + 1; i < items.length && i <= last + reach; i++) {
    const item = items[i];
    if (!item || endsClause(items, i)) return undefined;
    if (item.type !== 'date') continue;
    if (belongsToName(items, i)) continue;
    return isEventDate(items, i, last) && !isInRow(items, i) ? item.date : 'bound';
  }
  return undefined;
}

/** A verb of its own, a relative clause, a semicolon. */
function endsClause(items: readonly Item[], index: number): boolean {
  const item = items[index];
  if (item?.type === 'mark') return ';:|—'.includes(item.text);
  if (item?.type !== 'word') return false;
  if (item.text === 'and' || item.text === 'but')
    return isMark(items, index - 1, ',') || startsWithDate(items, index + 1);
  if (
    item.text === 'after' ||
    item.text === 'before' ||
    item.text === 'until' ||
    item.text === 'since' ||
    item.text === 'as' ||
    item.text === 'once'
  ) {
    return items[index + 1]?.type !== 'date';
  }
  return clauseStarts.has(item.text) || auxiliaries.has(item.text) || eventVerbAt(items, index) !== undefined;
}

/** `and ‸on 1 July 1999 the Council …`: a clause of its own. */
function startsWithDate(items: readonly Item[], at: number): boolean {
  return isWordOf(items, at, leadWords) && items[at + 1]?.type === 'date';
}

/** A date right behind a name with "of" is that of the name: `after Resolution 1244 of ‸10 June 1999`. */
function belongsToName(items: readonly Item[], date: number): boolean {
  return isWordOf(items, date - 1, ofWord) && (items[date - 2]?.type === 'mention' || isMark(items, date - 2, ')'));
}

const ofWord: ReadonlySet<string> = new Set(['of']);

/** `on ‸10 June 1999`, `signed ‸10 June`, `in Paris, ‸14 December`. */
function isEventDate(items: readonly Item[], date: number, last: number): boolean {
  const before = items[date - 1];
  if (date - 1 === last || before?.type === 'mention') return true;
  if (before?.type === 'mark') return ',('.includes(before.text) && date - last < 12;
  if (before?.type !== 'word') return false;
  if (boundPrepositions.has(before.text)) return false;
  if (isWeekday(before.text)) return true;
  return datePrepositions.has(before.text) || before.isCapital;
}

const isWeekday = (word: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(word);

/** One of several dates: `in ‸1995, 1996 and 1999`. */
function isInRow(items: readonly Item[], date: number): boolean {
  const next = items[date + 1];
  const then = isMark(items, date + 1, ',') || (next?.type === 'word' && (next.text === 'and' || next.text === 'or'));
  return (
    then &&
    (items[date + 2]?.type === 'date' || (isWordOf(items, date + 2, rowWords) && items[date + 3]?.type === 'date'))
  );
}

const rowWords: ReadonlySet<string> = new Set(['and', 'or', 'in', 'on', 'again']);

/** `On ‸10 June 1999 the Security Council adopted`: a date that begins the clause, or stands right before the verb. */
function dateBefore(items: readonly Item[], verb: number): FoundDate | undefined {
  let hasComma = false;
  for (let i = verb - 1; i >= 0 && i > verb - reach; i--) {
    const item = items[i];
    if (!item || (item.type === 'mark' && ';:|—'.includes(item.text))) return undefined;
    if (i < verb - 1 && eventVerbAt(items, i) && !isNounLike(items, i)) return undefined;
    hasComma ||= isMark(items, i, ',');
    if (!hasComma && isWordOf(items, i, subordinators) && items[i + 1]?.type !== 'date') return undefined;
    if (item.type !== 'date') continue;
    if (belongsToName(items, i) || !isEventDate(items, i, -9)) return undefined;
    const adverbial = verb - i <= 4 || beginsClause(items, i);
    return adverbial && !isInRow(items, i) ? item.date : undefined;
  }
  return undefined;
}

const subordinators: ReadonlySet<string> = new Set(
  'after before since until when while where because although'.split(' '),
);

function isNounLike(items: readonly Item[], index: number): boolean {
  return isWordOf(items, index - 1, articleWords);
}

const articleWords: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** `In June 1998 …`, `; on 10 June …`, `and in 1999 …`: nothing but a preposition before it in its clause. */
function beginsClause(items: readonly Item[], date: number): boolean {
  let i = date - 1;
  while (isWordOf(items, i, leadWords) || (items[i]?.type === 'mark' && '*_-•('.includes(items[i]?.text ?? ' '))) i--;
  const before = items[i];
  return !before || (before.type === 'mark' && ';:,.|'.includes(before.text)) || isWordOf(items, i, joinWords);
}

const leadWords: ReadonlySet<string> = new Set(
  'on in since from the at of day evening morning night later early week monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);
const joinWords: ReadonlySet<string> = new Set(['and', 'but', 'then', 'when']);
