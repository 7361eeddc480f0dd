import type { Mention } from '../mentions/mention';
import type { FoundDate } from './dates';
import type { DateTie } from './dateTies';
import type { NatureOf } from './entryNouns';
import { endsNounPhrase } from './grammar';
import { isMark, isWordOf, type Item } from './sentenceItems';

const ofWords: ReadonlySet<string> = new Set(['of', 'dated']);

/**
 * Dates that stand at a name and are its own: `Resolution 1031 of 15 December 1995`, `the Dayton Agreement (1995)`,
 * `the 2016 Warsaw Summit`, `IFOR (1995–1996)`.
 */
export function appositionTies(items: readonly Item[], nature: NatureOf): DateTie[] {
  return items.flatMap((item, i) => {
    if (item.type !== 'mention' || continuesName(items, i)) return [];
    const { kind, hasEditions } = nature(item.mention.entries[0] ?? '');
    const ties = [...datesBehind(items, i, item.mention), ...dateBefore(items, i, item.mention)];
    const own = hasEditions ? ties.filter(({ date }) => date.from.month !== undefined) : ties; // the 1999 Strategic Concept is another one
    return own.filter(({ event, isBracket }) =>
      event === 'meeting' ? kind === 'event' : isBracket === true || !running.has(kind),
    );
  });
}

/** Kinds that are not dated like a text: "KFOR of 1999" says nothing of its beginning. */
const running: ReadonlySet<string> = new Set([
  'force',
  'mission',
  'organisation',
  'body',
  'office',
  'concept',
  'place',
  'person',
]);

/** "the 2004 OSCE Action Plan ‸for the Promotion of Gender Equality" is another name than that of the mention. */
export function continuesName(items: readonly Item[], at: number): boolean {
  const mention = items[at];
  if (!isWordOf(items, at + 1, joints) || (mention?.type === 'mention' && /\d{3}/.test(mention.text))) return false;
  const next = items[isWordOf(items, at + 2, theWord) ? at + 3 : at + 2];
  return next?.type === 'word' && next.isCapital && !/day$/.test(next.text);
}

const joints: ReadonlySet<string> = new Set(['for', 'on', 'against']);
const theWord: ReadonlySet<string> = new Set(['the']);

function datesBehind(items: readonly Item[], at: number, mention: Mention): DateTie[] {
  const end = behindAcronym(items, at);
  const next = items[end + 1];
  if (isPartOfTitle(items, at)) return [];
  if (isWordOf(items, end + 1, ofWords)) return ownDate(items, end + 2, mention, 'origin');
  if (isMark(items, end + 1, '(') && items[end + 2]?.type === 'date' && isMark(items, end + 3, ')'))
    return bracketTies(items[end + 2], mention);
  if (next?.type === 'date' && next.start - (items[end]?.end ?? 0) <= 1)
    return ownDate(items, end + 1, mention, 'origin');
  const isPlaced = next?.type === 'word' && (next.text === 'in' || next.text === 'on');
  return isPlaced ? ownDate(items, end + 2, mention, 'meeting') : [];
}

/** `Commentary to the ‸Action Plan (2015)`: the date is that of the longer title. */
function isPartOfTitle(items: readonly Item[], at: number): boolean {
  const before = isWordOf(items, at - 1, theWord) ? at - 2 : at - 1;
  const title = items[before - 1];
  return isWordOf(items, before, titleJoints) && title?.type === 'word' && title.isCapital;
}

const titleJoints: ReadonlySet<string> = new Set(['to', 'on', 'of', 'for', 'in', 'under']);

/** `Dayton Peace Agreement (DPA)‸`: index of the bracket's end, or of the mention where there is none. */
function behindAcronym(items: readonly Item[], at: number): number {
  const isShort = isMark(items, at + 1, '(') && isMark(items, at + 3, ')') && items[at + 2]?.type !== 'date';
  return isShort ? at + 3 : at;
}

function ownDate(items: readonly Item[], at: number, mention: Mention, event: DateTie['event']): DateTie[] {
  const item = items[at];
  if (item?.type !== 'date' || isRow(items, at)) return [];
  if (item.date.joined === 'dates' || item.date.joined === 'years') return [];
  return [{ event, mentions: [mention], date: item.date, end: 'whole', agents: [] }];
}

function isRow(items: readonly Item[], at: number): boolean {
  const isJoin = isWordOf(items, at + 1, new Set(['and', 'or'])) || isMark(items, at + 1, ',/');
  return isJoin && items[at + 2]?.type === 'date';
}

/** `(1999)` gives the origin, `(1995–1996)` beginning and end. */
function bracketTies(item: Item | undefined, mention: Mention): DateTie[] {
  if (item?.type !== 'date') return [];
  const base = { mentions: [mention], date: item.date, agents: [], isBracket: true };
  if (item.date.joined !== 'dates' && item.date.joined !== 'years') return [{ ...base, event: 'origin', end: 'whole' }];
  return [
    { ...base, event: 'launch', end: 'from' },
    { ...base, event: 'end', end: 'to' },
  ];
}

/** `the 2016 Warsaw Summit`, `the June 1999 Military Technical Agreement`. */
function dateBefore(items: readonly Item[], at: number, mention: Mention): DateTie[] {
  const item = items[at - 1];
  if (item?.type !== 'date' || item.date.from.day !== undefined || item.date.to || item.date.modifier !== undefined)
    return [];
  const lead = items[at - 2];
  const isAttribute =
    lead?.type === 'possessive' ||
    (lead?.type === 'word' && !/^(?:in|on|since|by|from|until|and|to|before|after|between)$/.test(lead.text)) ||
    !lead;
  const gap = (items[at]?.start ?? 0) - item.end;
  return isAttribute && gap === 1 && lead && endsNounPhrase(items, at)
    ? [{ event: 'origin', mentions: [mention], date: item.date, end: 'whole', agents: [] }]
    : [];
}

/** A date in a mention's own span: the year in brackets behind a resolution's number. */
export function yearInName(text: string, mention: Mention): FoundDate | undefined {
  const match = /\((\d{4})\)$/.exec(text.slice(mention.start, mention.end));
  if (!match?.[1]) return undefined;
  const year = { start: mention.end - 5, end: mention.end - 1 };
  return { ...year, from: { year: Number(match[1]) }, parts: { year }, approximate: false };
}
