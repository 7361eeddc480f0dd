import type { Entry, Form } from '../library/types';
import type { Mention } from '../mentions/mention';
import type { DraftView, Sentence } from './draftView';
import { replaceFix, type RuleFinding } from './findings';
import { formSpan } from './mentionText';
import { OfficialSpelling } from './spellingProfile';

/** `wrong-form`: a form that the library marks wrong or deprecated, or an official name that is spelt otherwise. */
export function checkForms(draft: DraftView, sentence: Sentence): RuleFinding[] {
  return sentence.mentions.flatMap((mention) => {
    const entry = draft.library.entry(mention.entries[0] ?? '');
    if (!entry || !mention.form || draft.isExempt(mention.start)) return [];
    const { form } = mention;
    if ((form.status === 'wrong' || form.status === 'deprecated') && form.write !== undefined) {
      const isOther = isYearOnly(form.text, form.write) || !isWritten(draft, mention, form.text);
      return isOther ? [] : [wrongForm(draft, mention, { entry, form, write: form.write })];
    }
    return misspelling(draft, mention, entry);
  });
}

/** The draft has this form and not another spelling of it, which the library may well have as a right one. */
function isWritten({ prose }: DraftView, mention: Mention, form: string): boolean {
  const { start, end } = formSpan(prose, mention, form);
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters(prose.slice(start, end)).replace(/s$/, '') === letters(form).replace(/s$/, '');
}

/** A wrong year in brackets is what `wrong-date` reports. */
function isYearOnly(text: string, write: string): boolean {
  const bare = (name: string) => name.replace(/\(\d{4}\)$/, '');
  return bare(text) === bare(write);
}

interface Wrong {
  readonly entry: Entry;
  readonly form: Form;
  readonly write: string;
}

function wrongForm({ prose }: DraftView, mention: Mention, { entry, form, write }: Wrong): RuleFinding {
  const place = formSpan(prose, mention, form.text);
  const isNumber = form.text.replaceAll(/\d/g, '') === write.replaceAll(/\d/g, '');
  return {
    code: isNumber ? 'wrong-number' : 'wrong-form',
    ...place,
    message: `Write "${write}".${form.why === undefined ? '' : ` ${form.why}`}`,
    entry: entry.id,
    ...(form.reference && { source: form.reference.source }),
    fixes: [replaceFix(place.start, place.end, pluralLike(prose.slice(place.start, place.end), form.text, write))],
  };
}

/** Plural where the draft has the plural of the form. */
function pluralLike(written: string, form: string, write: string): string {
  return written.toLowerCase() === `${form.toLowerCase()}s` ? `${write}s` : write;
}

function misspelling(draft: DraftView, mention: Mention, entry: Entry): RuleFinding[] {
  const official = OfficialSpelling.of(draft).spellingOf(draft.prose.slice(mention.start, mention.end), entry);
  if (official === undefined) return [];
  const message = `The official spelling is "${official}" (spelling profile: ${draft.settings.spellingProfile}).`;
  const { start, end } = mention;
  return [{ code: 'wrong-form', start, end, message, entry: entry.id, fixes: [replaceFix(start, end, official)] }];
}
