import { formatEdtf } from '../library/edtf';
import type { Entry, Form } from '../library/types';
import type { Mention } from '../mentions/mention';
import type { DraftView, Sentence } from './draftView';
import { restingOn } from './factFinding';
import type { Fix, RuleFinding } from './findings';
import { isPresentOrPastVerb } from './grammar';
import { formSpan, withoutArticle } from './mentionText';
import { hasPresentVerb, isSubject, lastDayOf, looksBack, speaksOfNow, timeOf, writtenAfter } from './sentenceTime';
import { wordAfter, wordBefore } from './wordsAround';

/** `outdated-name`: a superseded form in a sentence that speaks of a time when it was out of use. */
export function checkOutdatedNames(draft: DraftView, sentence: Sentence): RuleFinding[] {
  return sentence.mentions.flatMap((mention) => {
    const { form } = mention;
    if (form?.status !== 'superseded' || form.since === undefined || form.write === undefined) return [];
    if (draft.isExempt(mention.start) || draft.isIn('heading', mention.start) || !isOutdated(draft, sentence, mention))
      return [];
    const entry = draft.library.entry(mention.entries[0] ?? '');
    return entry ? [toFinding(draft, mention, { entry, form, write: form.write })] : [];
  });
}

function isOutdated(draft: DraftView, sentence: Sentence, mention: Mention): boolean {
  const form = mention.form;
  if (!form || hasOtherName(draft, sentence, mention)) return false;
  const around = draft.prose.slice(sentence.start, mention.start) + ' ' + draft.prose.slice(mention.end, sentence.end);
  if (looksBack(around) || /\(now\s|\bnow (?:called|known|the)\b/i.test(around)) return false;
  if (/\d/.test(form.text)) return isCurrent(draft, sentence);
  return isLater(draft, sentence, mention);
}

/** An older version of a text is a right name for ever; wrong is only to say that it is the one in use now. */
function isCurrent(draft: DraftView, sentence: Sentence): boolean {
  const text = draft.prose.slice(sentence.start, sentence.end);
  const isNow = speaksOfNow(text.replaceAll(/\bstill\b/gi, ''));
  return isNow && sentence.dates.length === 0 && !/\b(?:replac|supersed|updat|moderni|reissu|than|instead)/i.test(text);
}

/** The name of today stands in the same sentence: "the CSCE, today's OSCE". */
function hasOtherName({ library }: DraftView, sentence: Sentence, mention: Mention): boolean {
  const id = mention.entries[0] ?? '';
  const successors = new Set(
    library
      .relationsOf(id)
      .flatMap(({ is, entry }) => (/^(?:succeed|has-part|part-of|related)/.test(is) ? [entry] : [])),
  );
  return sentence.mentions.some((other) => {
    if (other === mention) return false;
    const same = other.entries[0] === id && other.form?.status !== 'superseded';
    return same || other.form?.text === mention.form?.write || successors.has(other.entries[0] ?? '');
  });
}

function isLater(draft: DraftView, sentence: Sentence, mention: Mention): boolean {
  const since = lastDayOf(mention.form?.since) ?? Infinity;
  const { ranges, isOwn } = timeOf(draft, sentence);
  if (ranges.some(([first]) => first < since)) return false;
  const acts = isActor(draft, mention);
  if (ranges.length > 0 && isOwn) return acts;
  const isNow =
    hasPresentVerb(draft.prose, mention.end) || (acts && speaksOfNow(draft.prose.slice(sentence.start, sentence.end)));
  return isNow && isSubject(draft.prose, mention.start) && writtenAfter(draft) >= since;
}

/** The name acts or is acted in: the subject before a verb, `by the CSCE`; for a place also `in FYROM`. */
function isActor(draft: DraftView, { start, end, entries }: Mention): boolean {
  const text = draft.prose;
  const after = wordAfter(text, end, 3);
  const endsPhrase = !after || after.gap.trim() !== '' || endsName(after.text);
  if (!endsPhrase) return false;
  if (isSubject(text, start)) return true;
  let before = wordBefore(text, start, 3);
  if (before?.text === 'the') before = wordBefore(text, before.start, 3);
  const isPlace = draft.library.entry(entries[0] ?? '')?.kind === 'place';
  return before?.text === 'by' || (isPlace && /^(?:in|to|from|with|via)$/.test(before?.text ?? ''));
}

/** Words that follow a name and are no noun that goes on with it ("CSCE commitments"). */
function endsName(word: string): boolean {
  return isPresentOrPastVerb(word) || /^(?:in|on|will|would|and|to|at|with|by|from|[a-z]+ed)$/.test(word);
}

interface Outdated {
  readonly entry: Entry;
  readonly form: Form;
  readonly write: string;
}

function toFinding(draft: DraftView, mention: Mention, { entry, form, write }: Outdated): RuleFinding {
  const place = formSpan(draft.prose, mention, form.text);
  const edit = withoutArticle(draft.prose, place, write, entry.kind);
  const fixes: Fix[] = [
    { title: `Replace with "${write}"`, preferred: true, edits: [edit] },
    {
      title: `Replace with "${write} (formerly ${form.text})"`,
      preferred: false,
      edits: [{ ...edit, text: `${edit.text} (formerly ${form.text})` }],
    },
  ];
  const fact = draft.library.factsOfEntry(entry.id).find(({ event }) => event === 'renamed' || event === 'succeeded');
  return {
    code: 'outdated-name',
    ...place,
    message: `"${form.text}" is out of use since ${formatEdtf(form.since ?? '')}; write "${write}", or say that it is the former name.${form.why === undefined ? '' : ` ${form.why}`}`,
    entry: entry.id,
    ...restingOn(fact),
    ...(form.reference && { source: form.reference.source }),
    fixes,
  };
}
