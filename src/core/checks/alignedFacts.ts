import type { CalendarDate } from '../library/edtf';
import type { Fact } from '../library/types';
import { agrees, daysOf, type DatedFact } from './datedFacts';
import type { FoundDate } from './dates';
import type { DraftView, Sentence } from './draftView';
import type { RuleFinding } from './findings';
import { contentWords } from './contentWords';
import { boundPrepositions } from './grammar';
import { dateFinding } from './wrongDate';
import { wordBefore } from './wordsAround';

/** How far off a date is from that of a fact. */
type Miss = 'year' | 'month' | 'day';

/** Share of the fact's words that the sentence must have, by what is off; fewer where the rest of the date fits by no chance. */
const needed: Readonly<Record<Miss, number>> = { year: 0.4, month: 0.75, day: 0.8 };
/** The same for dates without a day, and for years alone. */
const neededInMonth = 0.65;
const neededInYear = 0.75;
const maximumYears = 3;

/**
 * `wrong-date`, for what no verb of an event ties: a sentence that says in nearly the same words what a dated fact says, with a
 * date that is off in one part only, and agrees with no fact about what it names.
 */
export function checkAlignedDates(draft: DraftView, sentence: Sentence): RuleFinding[] {
  const dates = sentence.dates.filter((date) => isPlain(draft, date));
  if (dates.length === 0 || sentence.mentions.length === 0) return [];
  const text = draft.prose.slice(sentence.start, sentence.end);
  if (looksLikeAnniversary(text) || isHypothetical(text)) return [];
  const facts = factsNamed(draft, sentence);
  return dates.flatMap((date) => {
    const said = daysOf(date.from);
    if (facts.some((fact) => agrees(fact, said))) return [];
    const near = facts.filter((fact) => isNear(sentence, date, fact));
    const best = near.length === 0 ? undefined : mostAlike(draft, text, date, near);
    return best
      ? [dateFinding(draft, best.fact.entries[0] ?? '', { date, end: 'whole' }, { claim: best, onlyYear: false })]
      : [];
  });
}

/** A date that says when: no span, no approximation, no bound, not in a quotation. */
function isPlain(draft: DraftView, date: FoundDate): boolean {
  if (date.to || date.approximate || date.yearImplied || date.modifier !== undefined || draft.isExempt(date.start))
    return false;
  const before = wordBefore(draft.prose, date.start, 3);
  if (date.from.month === undefined && isCited(draft.prose, date)) return false;
  return before === undefined || !boundPrepositions.has(before.text);
}

/** `(Ortner 2003: 41)`: a year in brackets with other words is that of a book. */
function isCited(text: string, { start, end }: FoundDate): boolean {
  return (
    /\([^()]{2,60}$/.test(text.slice(Math.max(0, start - 62), start)) ||
    /^[^()]{2,60}\)/.test(text.slice(end, end + 62))
  );
}

function looksLikeAnniversary(text: string): boolean {
  return /anniversar|commemorat|celebrat|years? (?:after|later|since|ago|on)|decades? (?:after|later|since|ago)|birthday|since then|again|renew|extend/i.test(
    text,
  );
}

function isHypothetical(text: string): boolean {
  return /\b(?:would|could|might|expected|planned|scheduled|never|not|unless|whether|nearly|almost)\b|^\s*had\b/i.test(
    text,
  );
}

/** Dated facts about the entries that the sentence names. */
function factsNamed(draft: DraftView, { mentions }: Sentence): readonly DatedFact[] {
  const ids = new Set(mentions.flatMap(({ entries }) => (entries.length === 1 ? entries : [])));
  const facts = new Map<string, DatedFact>();
  for (const id of ids) for (const dated of draft.knowledge.dates.of(id)) facts.set(dated.fact.id, dated);
  return [...facts.values()];
}

/** Off in one part, and not the fact that another date of the sentence is about. A slip in the day is seen only where there is no other date. */
function isNear({ dates }: Sentence, date: FoundDate, fact: DatedFact): boolean {
  const miss = missOf(date.from, fact);
  if (miss === undefined || (miss !== 'year' && dates.length > 1)) return false;
  return !dates.some((other) => other !== date && agrees(fact, daysOf(other.from, other.to ?? other.from)));
}

/** The one part of the date that is off; `undefined` where more is, or the fact is vaguer than the draft. */
function missOf(said: CalendarDate, { span }: DatedFact): Miss | undefined {
  const right = span.start;
  if (!right || span.approximate || (span.interval && said.day !== undefined)) return undefined;
  const years = Math.abs(said.year - right.year);
  if (said.day !== undefined && right.day === undefined) return undefined;
  if (said.month !== undefined && right.month === undefined) return undefined;
  const sameMonth = said.month === undefined || said.month === right.month;
  const sameDay = said.day === undefined || said.day === right.day;
  const most = said.day === undefined ? maximumYears - 1 : maximumYears;
  if (years > 0) return sameMonth && sameDay && years <= most ? 'year' : undefined;
  if (!sameMonth) return sameDay && said.day !== undefined ? 'month' : undefined;
  return sameDay ? undefined : 'day';
}

/** The fact whose words the sentence has most, if it has enough of them and no other fact comes near. */
function mostAlike(
  draft: DraftView,
  text: string,
  date: FoundDate,
  facts: readonly DatedFact[],
): DatedFact | undefined {
  const words = contentWords(text);
  const rated = facts
    .map((fact) => ({ fact, share: shareOf(draft, fact.fact, words), least: leastFor(date.from, fact) }))
    .sort((a, b) => b.share - a.share);
  const best = rated.find(({ share, least }) => share >= least);
  return best && isSure(best.fact, date, best.share) ? best.fact : undefined;
}

function leastFor(said: CalendarDate, fact: DatedFact): number {
  if (said.month === undefined) return neededInYear;
  if (said.day === undefined) return neededInMonth;
  return needed[missOf(said, fact) ?? 'day'];
}

/** A round number of years apart is more often an anniversary than a slip. */
function isSure({ span }: DatedFact, { from }: FoundDate, share: number): boolean {
  const years = Math.abs(from.year - (span.start?.year ?? 0));
  return years % 5 !== 0 || years === 0 || share > 0.8;
}

/** Share of a fact's words that stand in the sentence; none where they are too few to tell. */
function shareOf(draft: DraftView, fact: Fact, words: ReadonlySet<string>): number {
  const own = draft.knowledge.wordsOf(fact);
  const shared = [...own].filter((word) => words.has(word)).length;
  return own.size < 2 || shared < 2 ? 0 : shared / own.size;
}
