import type { Mention } from '../mentions/mention';
import { continuesName } from './appositions';
import {
  adjectives,
  adverbs,
  auxiliaries,
  conjunctions,
  datePrepositions,
  determiners,
  endsNounPhrase,
  nounPrepositions,
  relatives,
} from './grammar';
import { isMark, isWordOf, type Item } from './sentenceItems';

/** What an event word is about: a mention, or a noun that stands for one ("the mission", "it"). */
export interface EventArgument {
  readonly mentions: readonly Mention[];
  /** `it`, or the noun of "the mission"; then there are no mentions. */
  readonly noun?: string;
  /** Index of the first item of the argument. */
  readonly at: number;
}

const verbReach = 18;
const byWord: ReadonlySet<string> = new Set(['by']);
const ofWord: ReadonlySet<string> = new Set(['of', 'from']);

/** The object behind a verb: `adopted ‸ resolution 1244`, `signed on 14 December ‸ the Dayton Agreement`. */
export function objectOf(items: readonly Item[], verb: number): EventArgument | undefined {
  for (let i = verb + 1; i < items.length && i <= verb + 7; i++) {
    const item = items[i];
    if (!item) return undefined;
    if (item.type === 'mention') return isWholeName(items, i) ? { mentions: [item.mention], at: i } : undefined;
    if (item.type === 'date' || isWordOf(items, i, adverbs)) continue;
    if (isWordOf(items, i, determiners) || isWordOf(items, i, adjectives)) continue;
    if (item.type === 'possessive' || isMark(items, i, '"“‘*_-–')) continue;
    if (isWordOf(items, i - 1, demonstratives) && item.type === 'word' && !item.isCapital && endsNounPhrase(items, i))
      return { mentions: [], noun: item.text, at: i };
    if (!(item.type === 'word' && (item.text === 'on' || item.text === 'in') && items[i + 1]?.type === 'date'))
      return undefined;
  }
  return undefined;
}

/** False where a noun or a longer name goes on behind the mention. */
function isWholeName(items: readonly Item[], at: number): boolean {
  return endsNounPhrase(items, skipBrackets(items, at)) && !continuesName(items, at);
}

/** Index of the last item of a bracket that follows, the index itself where none does. */
function skipBrackets(items: readonly Item[], index: number): number {
  if (!isMark(items, index + 1, '(')) return index;
  const close = items.findIndex((_, i) => i > index && isMark(items, i, ')'));
  return close > 0 && close - index < 12 ? close : index;
}

/** What `subjectOf` needs to know of the verb. */
export interface VerbNature {
  /** Words that may stand between subject and verb: "troops" in `KFOR troops entered`. */
  readonly bridges: ReadonlySet<string>;
  /** True for verbs whose participle can follow the name at once: `Resolution 1031, adopted in`. */
  readonly isTransitive: boolean;
}

/** The subject before a verb: `KFOR was ‸deployed`, `Resolution 1031, ‸adopted`, `the treaty, which ‸entered`. */
export function subjectOf(
  items: readonly Item[],
  verb: number,
  { bridges, isTransitive }: VerbNature,
): EventArgument | undefined {
  let i = verb - 1;
  const floor = Math.max(-1, verb - verbReach);
  let [bridged, relative] = [false, false];
  for (; i > floor; i--) {
    const item = items[i];
    if (!item) return undefined;
    relative ||= isWordOf(items, i, relatives);
    if (isWordOf(items, i, auxiliaries) || isWordOf(items, i, adverbs) || isWordOf(items, i, relatives)) continue;
    if (item.type === 'mention')
      return withNeighbours(items, i, relative || (isTransitive && isParticiple(items, i, verb)));
    if (isMark(items, i, '"”’*_')) continue;
    if (isMark(items, i, ')')) i = openingBefore(items, i);
    else if (isMark(items, i, ',')) i = appositionBefore(items, i);
    else if (item.type === 'date') i = dateLead(items, i);
    else if (item.type === 'possessive' && bridged) continue;
    else if (bridged && item.text === 'whose') relative = true;
    else if (item.type === 'word' && bridges.has(item.text)) {
      const noun = nounPhrase(items, i);
      if (noun && items[noun.at - 1]?.type !== 'mention' && items[noun.at - 1]?.type !== 'possessive') return noun;
      bridged = true;
    } else return relative ? undefined : (nounPhrase(items, i) ?? behindName(items, i));
  }
  return undefined;
}

/** `The Military Technical Agreement with ‸Yugoslavia was`: the name before words that a preposition joins to it. */
function behindName(items: readonly Item[], at: number): EventArgument | undefined {
  for (let i = at; i > at - 7; i--) {
    if (items[i]?.type !== 'word') return undefined;
    if (isWordOf(items, i, nounPrepositions)) return beforePreposition(items, i);
  }
  return undefined;
}

/** Index of the bracket that opens what closes here. */
function openingBefore(items: readonly Item[], close: number): number {
  for (let i = close - 1; i >= 0 && i > close - 14; i--) if (isMark(items, i, '(')) return i;
  return close;
}

/** `KFOR, the NATO-led force‸, was`: index of the first comma; the second where there is no such pair behind a mention. */
function appositionBefore(items: readonly Item[], comma: number): number {
  for (let i = comma - 1; i >= 0 && i > comma - 12; i--) {
    if (items[i]?.type === 'mention' && i === comma - 1) return comma;
    if (isMark(items, i, ')')) i = openingBefore(items, i);
    else if (isMark(items, i, ';:(')) return comma;
    if (isMark(items, i, ',')) return items[i - 1]?.type === 'mention' || isMark(items, i - 1, ')') ? i : comma;
  }
  return comma;
}

/** `Resolution 1031 of 15 December 1995‸`: index of the word before the date. */
function dateLead(items: readonly Item[], date: number): number {
  const lead = items[date - 1];
  return lead?.type === 'word' && datePrepositions.has(lead.text) ? date - 1 : date;
}

/** The mention and those that a list joins with it; `undefined` where it is part of a longer phrase ("the mandate of KFOR was"). */
function withNeighbours(items: readonly Item[], at: number, isAntecedent: boolean): EventArgument | undefined {
  const mentions: Mention[] = [];
  let i = at;
  for (;;) {
    const item = items[i];
    if (item?.type !== 'mention') break;
    mentions.unshift(item.mention);
    const before = beforeDeterminers(items, i);
    const isList =
      isWordOf(items, before, conjunctions) ||
      (isMark(items, before, ',') && mentions.length > 1) ||
      isMark(items, before, '/');
    const joined = isList ? (isMark(items, before - 1, ',') ? before - 2 : before - 1) : -1;
    if (!isList || items[joined]?.type !== 'mention')
      return isAntecedent || isHead(items, before) ? { mentions, at: i } : beforePreposition(items, before);
    i = joined;
  }
  return undefined;
}

/** Index of the item before articles and adjectives. */
function beforeDeterminers(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (isWordOf(items, i, determiners) || isWordOf(items, i, adjectives) || isMark(items, i, '"“‘*_-')) i--;
  return i;
}

/** `The Stabilisation Force ‸in Bosnia and Herzegovina was`: the name that a preposition joins with what stands behind. */
function beforePreposition(items: readonly Item[], preposition: number): EventArgument | undefined {
  const end = isMark(items, preposition - 1, ')') ? openingBefore(items, preposition - 1) - 1 : preposition - 1;
  return items[end]?.type === 'mention' ? withNeighbours(items, end, false) : undefined;
}

/** `in line with Resolution 1325, ‸adopted in`: a participle right behind the name; not behind "of", where it may be that of the noun before. */
function isParticiple(items: readonly Item[], at: number, verb: number): boolean {
  const isNext = verb === at + 1 || (verb === at + 2 && isMark(items, at + 1, ','));
  return isNext && isWordOf(items, beforeDeterminers(items, at), looseJoints);
}

const looseJoints: ReadonlySet<string> = new Set(
  'under in with by through despite against from via pursuant'.split(' '),
);

/** False behind a preposition: in "the mandate of KFOR was" the mandate is the subject. */
function isHead(items: readonly Item[], before: number): boolean {
  return !isWordOf(items, before, nounPrepositions) || isWordOf(items, before, subordinators);
}

/** `the ‸mission`, `it`: a noun that stands for something named before. */
function nounPhrase(items: readonly Item[], at: number): EventArgument | undefined {
  const item = items[at];
  if (item?.type !== 'word') return undefined;
  if (item.text === 'it') return startsClause(items, at) ? { mentions: [], noun: 'it', at } : undefined;
  if (!isWordOf(items, at - 1, demonstratives)) return undefined;
  return startsClause(items, at - 1) ? { mentions: [], noun: item.text, at: at - 1 } : undefined;
}

const subordinators: ReadonlySet<string> = new Set(
  'until when after before while where that because since once'.split(' '),
);
const demonstratives: ReadonlySet<string> = new Set(['the', 'this', 'that']);

/** True at the start of a sentence, behind a comma or conjunction, behind an introduction with a date. */
function startsClause(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  return (
    !before ||
    before.type === 'date' ||
    (before.type === 'mark' && ',;:–—.*-|'.includes(before.text)) ||
    isWordOf(items, at - 1, conjunctions) ||
    isWordOf(items, at - 1, subordinators)
  );
}

/** The entry of a participle that begins its clause: `‸Established on 1 July 1999, the OSCE Mission in Kosovo`. */
export function followingSubject(items: readonly Item[], verb: number): EventArgument | undefined {
  if (verb > 1 || (verb === 1 && !isWordOf(items, 0, adverbs))) return undefined;
  const comma = items.findIndex((_, i) => i > verb && isMark(items, i, ',') && !isMark(items, i + 2, ','));
  if (comma < 0) return undefined;
  let i = comma + 1;
  while (isWordOf(items, i, determiners) || isWordOf(items, i, adjectives)) i++;
  const item = items[i];
  return item?.type === 'mention' && endsNounPhrase(items, i) ? { mentions: [item.mention], at: i } : undefined;
}

/** What an event noun is about: `the adoption ‸of Resolution 1244`, `KFOR's deployment`. */
export function complementOf(items: readonly Item[], noun: number, last: number): EventArgument | undefined {
  const owner = items[noun - 1]?.type === 'possessive' ? items[noun - 2] : undefined;
  if (owner?.type === 'mention') return { mentions: [owner.mention], at: noun - 2 };
  let i = last + 1;
  if (isWordOf(items, i, byWord)) i = nextWordOf(items, i, 6);
  if (!isWordOf(items, i, ofWord)) return undefined;
  do i++;
  while (isWordOf(items, i, determiners) || isWordOf(items, i, adjectives));
  const item = items[i];
  if (item?.type !== 'mention') return undefined;
  return isWholeName(items, i) ? { mentions: [item.mention], at: i } : undefined;
}

/** `adoption by the Security Council ‸of`: index of the next "of". */
function nextWordOf(items: readonly Item[], from: number, reach: number): number {
  for (let i = from + 1; i < from + reach; i++) if (isWordOf(items, i, ofWord)) return i;
  return -1;
}
