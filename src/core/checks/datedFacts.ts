import { dayRange, parseEdtf, type CalendarDate, type DateSpan } from '../library/edtf';
import type { Library } from '../library/library';
import type { Entry, Fact } from '../library/types';
import { nounsOf } from './entryNouns';
import { eventClasses, type EventClass, type EventClassId } from './eventLexicon';

/** A fact with its date as a span of days (yyyymmdd, both inclusive). */
export interface DatedFact {
  readonly fact: Fact;
  readonly span: DateSpan;
  readonly first: number;
  readonly last: number;
}

/** What the library knows about the date of one event of one entry. */
export interface DateKnowledge {
  /** Facts that give the date: never empty, all of one date. */
  readonly claims: readonly DatedFact[];
  /** All facts with which a draft may agree, the claims among them. */
  readonly tolerated: readonly DatedFact[];
  /** True where the claims tell no more than the year. */
  readonly onlyYear: boolean;
}

/** Which of an entry's facts are meant. */
export interface FactsAbout {
  /** A number in the draft's name of the entry (2011 in "Vienna Document 2011"). */
  readonly edition?: string;
  /** Who did it, as the facts name it: several States may leave one treaty. */
  readonly agent?: string;
}

const slack = 3; // years that an approximate fact may be off

/** Dated facts of entries by event, looked up once each. */
export class DatedFacts {
  readonly #cache = new Map<string, DateKnowledge | undefined>();
  readonly #facts = new Map<string, readonly DatedFact[]>();

  constructor(private readonly library: Library) {}

  /** All dated facts about the entry, own and others'. */
  of(id: string): readonly DatedFact[] {
    let facts = this.#facts.get(id);
    if (!facts) this.#facts.set(id, (facts = this.library.factsOfEntry(id).flatMap(toDated)));
    return facts;
  }

  /** The date of an event of an entry; `undefined` where the library has none, or several that differ. */
  dateOf(id: string, event: EventClassId, about: FactsAbout = {}): DateKnowledge | undefined {
    const key = `${id}|${event}|${about.edition ?? ''}|${about.agent ?? ''}`;
    if (!this.#cache.has(key)) this.#cache.set(key, this.#find(id, event, about));
    return this.#cache.get(key);
  }

  #find(id: string, event: EventClassId, { edition, agent = '' }: FactsAbout): DateKnowledge | undefined {
    const [entry, kind] = [this.library.entry(id), eventClasses.get(event)];
    const order = entry && kind?.claims[entry.kind];
    if (!entry || !kind || !order) return undefined;
    const own = this.of(id).filter(
      ({ fact }) => fact.entries[0] === id && fact.area === undefined && fact.text.includes(agent),
    );
    const about = own.filter(({ fact }) => isAbout(fact, entry) && isOfEdition(fact, entry, edition));
    const first = order.find((name) => about.some(({ fact }) => fact.event === name.replace('~', '')));
    const all = about.filter(({ fact }) => fact.event === first?.replace('~', ''));
    if (first === undefined || !areOneDate(all)) return undefined;
    const claims = all.filter((dated) => !isVaguer(dated, all));
    const others = this.of(id).filter((dated) => isTolerated(dated, kind) && isOfEdition(dated.fact, entry, edition));
    return {
      claims,
      tolerated: [...claims, ...others.filter((dated) => !isVaguer(dated, claims))],
      onlyYear: first.startsWith('~'),
    };
  }
}

function toDated(fact: Fact): DatedFact[] {
  const span = fact.date === undefined ? undefined : parseEdtf(fact.date);
  if (!span) return [];
  const [first, last] = dayRange(span);
  const years = span.approximate ? slack * 10000 : 0;
  const whole = { fact, span, first: first - years, last: last + years };
  const isLong = fact.event === undefined && span.start && span.end && last - first > 100;
  return isLong
    ? [
        { ...whole, last: dayRange({ ...span, end: span.start })[1] },
        { ...whole, first: dayRange({ ...span, start: span.end })[0] },
      ]
    : [whole];
}

/** Of facts without an event those of areas count, which tell of the entry in their own way; others only touch it. */
function isTolerated({ fact }: DatedFact, kind: EventClass): boolean {
  if (kind.tolerates === 'any') return true;
  if (fact.event !== undefined) return kind.tolerates.includes(fact.event);
  return fact.area !== undefined;
}

/** All of one event: the same day, or days that sources give within two months. */
function areOneDate(facts: readonly DatedFact[]): boolean {
  if (facts.length === 0) return false;
  return (
    dayNumber(Math.max(...facts.map(({ first }) => first))) - dayNumber(Math.min(...facts.map(({ last }) => last))) <=
    62
  );
}

/** Days since an arbitrary day, of yyyymmdd. */
const dayNumber = (day: number) => Math.floor(day / 10000) * 365 + Math.floor((day % 10000) / 100) * 30.5 + (day % 100);

/** A fact that says the same as a claim, only less precisely, supports no other day. */
function isVaguer(dated: DatedFact, claims: readonly DatedFact[]): boolean {
  return claims.some(
    ({ first, last }) => dated.first <= first && last <= dated.last && (dated.first < first || last < dated.last),
  );
}

/** A fact held by an entry may be about something beside it: one about the entry names it, or says "it" or "the mission". */
function isAbout(fact: Fact, entry: Entry): boolean {
  if (entry.kind === 'event' || /^(?:It|Its|They)\b/.test(fact.text)) return true;
  const text = fact.text.toLowerCase();
  if (entry.forms.some((form) => text.includes(form.text.toLowerCase()))) return true;
  return nounsOf(entry).some((noun) => new RegExp(`\\b(?:the|its|this) (?:[a-z]+ ){0,2}${noun}\\b`).test(text));
}

function isOfEdition(fact: Fact, entry: Entry, edition: string | undefined): boolean {
  if (edition === undefined || fact.text.includes(edition)) return true;
  return entry.name.includes(edition) || (entry.acronym ?? '').includes(edition);
}

/** First and last day (yyyymmdd) that a draft's date can mean. */
export function daysOf(from: CalendarDate, to: CalendarDate = from): readonly [first: number, last: number] {
  return dayRange({ start: from, end: to, interval: from !== to, approximate: false });
}

/** Whether a fact and a range of days have a day in common. */
export function agrees(fact: DatedFact, [first, last]: readonly [number, number]): boolean {
  return fact.first <= last && first <= fact.last;
}
