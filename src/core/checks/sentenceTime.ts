import { firstDay, lastDay, parseEdtf, type CalendarDate } from '../library/edtf';
import type { FoundDate } from './dates';
import type { DraftView, Sentence } from './draftView';
import { wordAfter, wordBefore } from './wordsAround';

/** The time that a sentence speaks of, as far as its dates tell. Days are yyyymmdd. */
export interface SentenceTime {
  /** First and last day of each date of the sentence, else of the last date before it in its paragraph. */
  readonly ranges: readonly (readonly [first: number, last: number])[];
  /** True where the dates stand in the sentence itself. */
  readonly isOwn: boolean;
}

export function timeOf(draft: DraftView, sentence: Sentence): SentenceTime {
  if (sentence.dates.length > 0) return { ranges: sentence.dates.map(rangeOf), isOwn: true };
  const before = draft.paragraphOf(sentence).filter(({ index, dates }) => index < sentence.index && dates.length > 0);
  const last = before.at(-1)?.dates.at(-1);
  return { ranges: last ? [rangeOf(last)] : [], isOwn: false };
}

function rangeOf({ from, to }: FoundDate): readonly [number, number] {
  return [firstDay(from), lastDay(to ?? from)];
}

/** First day (yyyymmdd) of the latest year that the draft names up to today: it was written then or later. Today where it names none. */
export function writtenAfter(draft: DraftView): number {
  const today = parseEdtf(draft.today)?.start ?? { year: 9999 };
  const years = draft.dates.map(({ from, to }) => (to ?? from).year).filter((year) => year <= today.year);
  return years.length === 0 ? firstDay(today) : firstDay({ year: Math.max(...years) });
}

/** The last day (yyyymmdd) that an EDTF text can mean; `undefined` where it is none or open. */
export function lastDayOf(edtf: string | undefined): number | undefined {
  const span = edtf === undefined ? undefined : parseEdtf(edtf);
  const end: CalendarDate | undefined = span?.interval ? span.end : span?.start;
  return end && lastDay(end);
}

const historical =
  /(?<!\p{L})(?:then|former|formerly|previously|once|renamed|rename|predecessor|predecessors|successor|historical|historically|history|origins|at the time|at that time|in those days|known as|so-called|called|named|name|old|earlier|original|originally|transformed|became|become|evolved|turned into|from its|era|cold war|archives?|legacy|years ago|until)(?!\p{L})/iu; // the then CSCE

/** Words that say that a sentence looks back, or speaks of a name. */
export function looksBack(text: string): boolean {
  return historical.test(text);
}

const present =
  /(?<!\p{L})(?:now|today|currently|current|nowadays|at present|still|these days|this year|today['’]s)(?!\p{L})/iu; // now, today’s

/** Words that say that a sentence speaks of the present. */
export function speaksOfNow(text: string): boolean {
  return present.test(text);
}

const presentVerbs = new Set(
  'is are has have remains continues supports works operates helps provides monitors observes reports assists conducts plays serves maintains patrols oversees carries keeps contributes trains protects advises cooperates consists comprises takes meets decides includes covers leads runs implements promotes seeks aims offers deals'.split(
    ' ',
  ),
);
const opinions = /^(?:been|not|to|no|had)$/;

/** Whether a verb of the present follows the name that ends here; not one that speaks about it ("is remembered"). */
export function hasPresentVerb(text: string, end: number): boolean {
  let word = wordAfter(text, end, 3);
  while (word && /^(?:still|now|currently|also|today|fully)$/.test(word.text) && word.gap.trim() === '')
    word = wordAfter(text, word.end, 3);
  if (!word || word.gap.trim() !== '' || !presentVerbs.has(word.text)) return false;
  const next = wordAfter(text, word.end, 2);
  if (word.text === 'is' || word.text === 'are')
    return /^(?:a|an|the|deployed|based|active|present|responsible|composed|led|headed|located|one|working|helping|monitoring|operating|supporting|still|charged|tasked)$/.test(
      next?.text ?? '',
    );
  const participle = (word.text === 'has' || word.text === 'have') && /(?:ed|en|own)$/.test(next?.text ?? '');
  return !participle && !opinions.test(next?.text ?? '');
}

/** The name that starts here is no part of a longer phrase: no preposition, no other noun before it. */
export function isSubject(text: string, start: number): boolean {
  let word = wordBefore(text, start, 3);
  if (word && /^(?:the|a|an)$/.test(word.text) && word.gap.trim() === '') word = wordBefore(text, word.start, 3);
  if (!word || word.gap.trim() !== '') return true;
  return /^(?:\d+|and|but|that|when|while|where|because|although|as|if|since|after|before|today|now|currently)$/.test(
    word.text,
  );
}
