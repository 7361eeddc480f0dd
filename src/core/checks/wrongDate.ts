import { formatCalendarDate, formatEdtf, type CalendarDate } from '../library/edtf';
import type { Mention } from '../mentions/mention';
import { yearInName } from './appositions';
import { agrees, daysOf, type DatedFact, type DateKnowledge } from './datedFacts';
import type { FoundDate } from './dates';
import { tieDates, type DateTie } from './dateTies';
import type { DraftView, Sentence } from './draftView';
import type { RuleFinding } from './findings';
import { natureOf } from './entryNouns';
import { rewriteDate } from './rewriteDate';
import { wordBefore } from './wordsAround';

/** `wrong-date`: a date tied to an entry's event that no fact about this event has. */
export function checkDates(draft: DraftView, sentence: Sentence): RuleFinding[] {
  const names = sentence.mentions.flatMap((mention) => yearInBrackets(draft, sentence, mention));
  if (sentence.dates.length === 0 || draft.paragraphOf(sentence).every(({ mentions }) => mentions.length === 0))
    return names;
  const ties = tieDates(draft.itemsOf(sentence), sentence, (id) => natureOf(draft.library.entry(id)));
  return [...names, ...ties.flatMap((tie) => checkTie(draft, sentence, tie))];
}

/** `UNSCR 1244 (1998)`: the year is part of the mention. */
function yearInBrackets(draft: DraftView, sentence: Sentence, mention: Mention): RuleFinding[] {
  const date = yearInName(draft.prose, mention);
  if (!date || isOfOtherBody(draft, sentence, mention)) return [];
  return checkMention(draft, mention, { event: 'origin', mentions: [mention], date, end: 'whole', agents: [] });
}

/** Parliaments number their resolutions too: "the Assembly adopted Resolution 1244 (2001)", with no word of the body that adopted ours. */
function isOfOtherBody({ library, prose }: DraftView, sentence: Sentence, { entries, start }: Mention): boolean {
  if (!/\b(?:Assembly|Parliament|Senate|Congress|House|Bundestag)\b/.test(prose.slice(sentence.start, start)))
    return false;
  const adopters = new Set(
    library.relationsOf(entries[0] ?? '').flatMap(({ is, entry }) => (is === 'adopted-by' ? [entry] : [])),
  );
  return (
    !sentence.mentions.some((mention) => adopters.has(mention.entries[0] ?? '')) &&
    !/\bUN|\bS\/|Security/.test(prose.slice(start, start + 16))
  );
}

function checkTie(draft: DraftView, sentence: Sentence, tie: DateTie): RuleFinding[] {
  if (tie.date.approximate || draft.isExempt(tie.date.start)) return [];
  const mentions =
    tie.noun === undefined
      ? tie.mentions
      : [draft.knowledge.anaphora.resolve(draft, sentence, tie.noun, tie.nounAt ?? 0) ?? []].flat();
  const found = mentions.map((mention) => checkMention(draft, mention, tie));
  if (!found.every((findings) => findings.length > 0)) return [];
  return found.find(([finding]) => finding !== undefined && finding.fixes.length > 0) ?? found[0] ?? [];
}

function checkMention(draft: DraftView, mention: Mention, tie: DateTie): RuleFinding[] {
  const [entry, ...others] = mention.entries;
  if (entry === undefined || others.length > 0 || draft.isExempt(mention.start)) return [];
  if (isOtherEdition(draft, mention)) return [];
  const known = dateSaid(draft, mention, entry, tie);
  if (!known || isRight(known, tie)) return [];
  const [claim] = known.claims;
  return claim ? [dateFinding(draft, entry, tie, { claim, onlyYear: known.onlyYear })] : [];
}

/** `the first Strategic Concept`, `an earlier policy`: one of several under the name. */
function isOtherEdition({ prose, library }: DraftView, { start, entries }: Mention): boolean {
  const kind = library.entry(entries[0] ?? '')?.kind ?? '';
  const before = wordBefore(prose, start, 3);
  const isArticle = before?.text === 'a' || before?.text === 'an';
  return (
    /^(?:policy|agreement|treaty|event)$/.test(kind) &&
    before?.gap === ' ' &&
    editionWords.has(before.text) &&
    !(isArticle && kind === 'event')
  );
}

const editionWords = new Set(
  'first second third previous earlier old older original revised new newer next last another other future draft a an'.split(
    ' ',
  ),
);

/** The number in a name that tells editions apart: 2011 in "Vienna Document 2011", 1888 in "Resolution 1888 (2009)". */
function editionIn(text: string, { start, end, form }: Mention): string | undefined {
  const name = text.slice(start, end).replace(/\(\d{4}\)$/, '');
  return /\d{4}/.exec(name)?.[0] ?? /\d{4}/.exec(form?.text.replace(/\(\d{4}\)$/, '') ?? '')?.[0];
}

function isRight({ tolerated, claims, onlyYear }: DateKnowledge, { date, end }: DateTie): boolean {
  const [from, to] =
    end === 'to'
      ? [date.to ?? date.from, date.to ?? date.from]
      : [date.from, end === 'from' ? date.from : (date.to ?? date.from)];
  if (onlyYear && claims.some((fact) => agrees(fact, daysOf({ year: from.year }, { year: to.year })))) return true;
  return tolerated.some((fact) => agrees(fact, daysOf(from, to)));
}

/** What the library knows of the date of a tie's event; of a treaty that States leave one by one, for the State that the draft names. */
function dateSaid(
  draft: DraftView,
  mention: Mention,
  entry: string,
  { event, agents }: DateTie,
): DateKnowledge | undefined {
  const { dates } = draft.knowledge;
  const edition = editionIn(draft.prose, mention);
  const isShared = (event === 'withdrawal' || event === 'suspension') && draft.library.entry(entry)?.kind === 'treaty';
  const about = edition === undefined ? {} : { edition };
  if (!isShared) return dates.dateOf(entry, event, about);
  for (const agent of agents) {
    const known =
      agent.length > 3
        ? dates.dateOf(entry, event, { ...about, agent: agent.charAt(0).toUpperCase() + agent.slice(1) })
        : undefined;
    if (known) return known;
  }
  return undefined;
}

/** The fact that a finding rests on. */
export interface Claim {
  readonly claim: DatedFact;
  readonly onlyYear: boolean;
}

/** The finding that a date of the draft is not that of a fact. */
export function dateFinding(
  draft: DraftView,
  entry: string,
  { date, end }: Pick<DateTie, 'date' | 'end'>,
  { claim, onlyYear }: Claim,
): RuleFinding {
  const { fact, span } = claim;
  const place = placeOf(date, end);
  const right = { from: span.start ?? span.end ?? date.from, ...(span.interval && span.end && { to: span.end }) };
  const said = draft.text.slice(place.start, place.end).replaceAll(/\s+/g, ' ');
  const isFixable = !onlyYear || date.from.month === undefined;
  const title = `Change to ${precisionOf(right.from, date.from)}`;
  return {
    code: 'wrong-date',
    ...place,
    message: `The date here is ${said}; the library has ${formatEdtf(fact.date ?? '')}: ${fact.text}`,
    entry,
    fact: fact.id,
    ...(fact.references[0] && { source: fact.references[0].source }),
    fixes: isFixable ? [{ title, preferred: true, edits: [rewriteDate(draft.text, date, right, end)] }] : [],
  };
}

function placeOf(date: FoundDate, end: DateTie['end']): { start: number; end: number } {
  if (end === 'from' && date.joined === 'years') return date.parts.year ?? date;
  if (end === 'to' && date.toParts) return date.toParts;
  return { start: date.start, end: date.end };
}

/** The right date as the draft writes it: no more precise than the draft. */
function precisionOf(right: CalendarDate, said: CalendarDate): string {
  const { year, month, day } = right;
  if (said.month === undefined || month === undefined) return String(year);
  return formatCalendarDate(said.day === undefined || day === undefined ? { year, month } : right);
}
