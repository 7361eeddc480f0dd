import type { Mention } from '../mentions/mention';
import type { FoundDate } from './dates';
import type { Sentence } from './draftView';
import { appositionTies } from './appositions';
import { complementOf, followingSubject, objectOf, subjectOf, type EventArgument } from './eventArguments';
import { dateOfEvent, dateOfNoun } from './eventDates';
import type { NatureOf } from './entryNouns';
import { eventClasses, type EventClassId, type EventWord } from './eventLexicon';
import { eventAt, type FoundEvent } from './eventWords';
import { adverbs, auxiliaries, conjunctions, determiners, hedges, nounPrepositions } from './grammar';
import { isMark, isWordOf, type Item } from './sentenceItems';

/** A date of the draft and what it is said to be the date of. */
export interface DateTie {
  readonly event: EventClassId;
  /** Mentions of which each is said to have this date; empty where a noun stands for them. */
  readonly mentions: readonly Mention[];
  /** The noun of "the mission", or "it". */
  readonly noun?: string;
  /** Where that noun stands, a 0-based UTF-16 offset. */
  readonly nounAt?: number;
  readonly date: FoundDate;
  /** The end of a span that is meant; `whole`: the date as it is. */
  readonly end: 'whole' | 'from' | 'to';
  /** Capitalised words before the verb: who did it. */
  readonly agents: readonly string[];
  /** True for a date that stands alone in brackets behind the name. */
  readonly isBracket?: boolean;
}

/** All dates of a sentence that are surely said of an entry. `nature` tells the kind of an entry by its id. */
export function tieDates(items: readonly Item[], sentence: Sentence, nature: NatureOf): DateTie[] {
  if (sentence.dates.length === 0) return [];
  const ties = [...appositionTies(items, nature)];
  const taken = new Set(ties.flatMap(({ date, event }) => (event === 'meeting' ? [] : [date])));
  let [inherited, latest]: (EventArgument | undefined)[] = [];
  let before = 0;
  for (let i = 0; i < items.length; i++) {
    const found = eventAt(items, i);
    if (!found) continue;
    const { word, last, isNoun } = found;
    if (isNewSubject(items, before, i)) inherited = undefined;
    before = last;
    const own = isNoun ? complementOf(items, i, last) : argumentOf(items, i, last, word);
    const argument: EventArgument | undefined =
      sameSubject(own, latest) ?? (isNoun || !isJoined(items, i) ? undefined : inherited);
    if (!isNoun) inherited = argument ?? (isJoined(items, i) ? inherited : undefined);
    latest = argument ?? latest;
    const date = argument && !isHedged(items, i) ? dateFor(items, found, i, argument) : undefined;
    if (argument && date && !taken.has(date)) {
      taken.add(date);
      const event = word.voice === 'successive' && isPassive(items, i) ? 'end' : word.event;
      ties.push(...toTies(items, event, argument, { date, verb: i }));
    }
    i = last;
  }
  return ties;
}

/** Between two verbs a semicolon stands, or a name that no preposition joins to the first: the second has a subject of its own. */
function isNewSubject(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (isMark(items, i, ';')) return true;
    if (items[i]?.type !== 'mention' || i === from + 1) continue;
    const lead = isWordOf(items, i - 1, determiners) ? i - 2 : i - 1;
    if (!isWordOf(items, lead, nounPrepositions) && !isMark(items, lead, '(')) return true;
  }
  return false;
}

/** `it` inside a sentence is what the verb before was about. */
function sameSubject(own: EventArgument | undefined, inherited: EventArgument | undefined): EventArgument | undefined {
  return own?.noun === 'it' && own.at > 0 ? inherited : own;
}

function dateFor(
  items: readonly Item[],
  { last, isNoun }: FoundEvent,
  at: number,
  argument: EventArgument,
): FoundDate | undefined {
  if (!isNoun) return dateOfEvent(items, at, last);
  return dateOfNoun(items, argument.at > last ? behindVerb(items, argument.at) : last);
}

/** `the signing of the Dayton Agreement took place‸ on`: index of the last word of such a verb, the index itself without one. */
function behindVerb(items: readonly Item[], at: number): number {
  let i = at;
  while (isWordOf(items, i + 1, happening)) i++;
  return i;
}

const happening: ReadonlySet<string> = new Set('took place effect came occurred happened followed'.split(' '));

/** Passive and intransitive verbs take their subject, active ones their object. */
function argumentOf(items: readonly Item[], at: number, last: number, word: EventWord): EventArgument | undefined {
  const nature = {
    bridges: eventClasses.get(word.event)?.bridges ?? new Set<string>(),
    isTransitive: word.voice === 'transitive',
  };
  const subject = () => subjectOf(items, at, nature) ?? followingSubject(items, at) ?? rowSubject(items, at);
  const isAlone = word.voice === 'intransitive' && word.then.length === 0; // "NATO began its air campaign" has an object all the same
  if (isAlone && !takesNoObject(items, last)) return undefined;
  if (word.voice !== 'transitive' || isPassive(items, at)) return subject();
  const object = objectOf(items, last);
  if (object) return object;
  return takesNoObject(items, last) ? subject() : undefined;
}

function isPassive(items: readonly Item[], verb: number): boolean {
  let i = verb - 1;
  while (isWordOf(items, i, adverbs)) i--;
  const item = items[i];
  return item?.type === 'word' && /^(?:was|were|is|are|be|been|being)$/.test(item.text);
}

/** `Resolution 1031, adopted ‸in`, `KFOR deployed ‸on`: no noun follows that could be the object. */
function takesNoObject(items: readonly Item[], last: number): boolean {
  let i = last + 1;
  while (isWordOf(items, i, adverbs)) i++;
  const next = items[i];
  if (!next || next.type === 'date' || next.type === 'mark') return true;
  return (
    next.type === 'word' &&
    /^(?:in|on|at|by|from|since|under|to|into|as|during|with|following|pursuant|within|through|and|until)$/.test(
      next.text,
    )
  );
}

/** In the row of a table the first cell is what the others are about. */
function rowSubject(items: readonly Item[], verb: number): EventArgument | undefined {
  if (!isMark(items, verb - 1, '|')) return undefined;
  const end = items.findIndex((_, i) => i > 0 && isMark(items, i, '|'));
  const cell = items.slice(0, end).flatMap((item) => (item.type === 'mention' ? [item.mention] : []));
  const [first] = cell;
  return first && new Set(cell.map(({ entries }) => entries[0])).size === 1 ? { mentions: [first], at: 0 } : undefined;
}

/** `was initialled on … and ‸signed on …`: a second verb of the same subject. */
function isJoined(items: readonly Item[], verb: number): boolean {
  let i = verb - 1;
  while (isWordOf(items, i, adverbs) || isWordOf(items, i, auxiliaries)) i--;
  if (isWordOf(items, i, conjunctions)) return true;
  return isMark(items, i, ',') && items[i - 1]?.type === 'date';
}

function isHedged(items: readonly Item[], verb: number): boolean {
  if (items[0]?.text === 'had') return true; // Had it been signed in 1994, …
  for (let i = verb - 1; i >= 0 && i >= verb - 6; i--) {
    if (isWordOf(items, i, hedges)) return true;
    if (items[i]?.type === 'mark' || items[i]?.type === 'mention' || items[i]?.type === 'date') return false;
  }
  return false;
}

interface Said {
  readonly date: FoundDate;
  readonly verb: number;
}

function toTies(items: readonly Item[], event: EventClassId, argument: EventArgument, { date, verb }: Said): DateTie[] {
  const agents = items
    .slice(Math.max(0, verb - 8), verb)
    .flatMap((item) => (item.type === 'mention' || (item.type === 'word' && item.isCapital) ? [item.text] : []));
  const base = {
    event,
    mentions: argument.mentions,
    agents,
    date,
    ...(argument.noun !== undefined && { noun: argument.noun, nounAt: items[argument.at]?.start ?? 0 }),
  };
  if (date.joined === 'dates' || date.joined === 'years') return isSpanOfEvent(event) ? spanTies(base) : [];
  return [{ ...base, end: 'whole' }];
}

const isSpanOfEvent = (event: EventClassId) => event === 'deployment' || event === 'launch' || event === 'meeting';

/** `was deployed from … to …`: the beginning and the end. */
function spanTies(base: Omit<DateTie, 'end'>): DateTie[] {
  if (base.event === 'meeting') return [{ ...base, end: 'whole' }];
  return [
    { ...base, event: 'deployment', end: 'from' },
    { ...base, event: 'end', end: 'to' },
  ];
}
