import type { Library } from '../library/library';
import type { Entry, ForeignName, Form, FormCase } from '../library/types';
import { formVariants } from './formVariants';
import { headsOf } from './headNouns';
import type { Term } from './termIndex';

/**
 * What a term of the index stands for. Beside the forms of entries the index finds the words that forms need near them,
 * the phrases inside which they do not count, and the nouns that names are built on: one pass finds all.
 */
export type FormTerm =
  | {
      readonly role: 'form';
      readonly term: Term;
      readonly entry: Entry;
      readonly form: Form;
      readonly spelling: Spelling;
    }
  | { readonly role: 'unless'; readonly term: Term; readonly form: Form }
  | { readonly role: 'near'; readonly term: Term; readonly word: string }
  | { readonly role: 'number'; readonly term: Term; readonly options: readonly EntryTerm[] }
  | { readonly role: 'head'; readonly term: Term; readonly noun: string };

/** `written`: as the data have it; `variant`: in another spelling; `plural`: for numbers in a row ("Resolutions 1244 and 1325"). */
export type Spelling = 'written' | 'variant' | 'plural';

const weights = { preferred: 200, admitted: 120, superseded: 20, deprecated: 20, wrong: 0 } as const;

/** All terms of a library, forms first; the place in the list is the term's number. */
export function formTerms(library: Library): FormTerm[] {
  const forms = library.entries.flatMap((entry) => termsOfEntry(entry));
  const known = new Set(forms.map(({ term }) => term.text.toLowerCase()));
  const foreign = library.entries.flatMap((entry) => foreignTerms(entry, known));
  const all = [...forms, ...foreign];
  return [...all, ...unlessTerms(all), ...nearTerms(all), ...numberTerms(forms), ...headTerms(all)];
}

type EntryTerm = Extract<FormTerm, { role: 'form' }>;

function termsOfEntry(entry: Entry): EntryTerm[] {
  const result = new Map<string, EntryTerm>();
  for (const form of entry.forms) {
    const text = indexText(form.text);
    if (text === undefined) continue;
    for (const variant of [...formVariants(text), ...titleCase(text, form)].map(endAtWord)) {
      const spelling = variant === text ? 'written' : 'variant';
      addTerm(result, { entry, form, spelling, text: variant });
      const plural = pluralBeforeNumber(variant);
      if (plural !== undefined) addTerm(result, { entry, form, spelling: 'plural', text: plural });
    }
  }
  return [...result.values()];
}

interface NewTerm {
  readonly entry: Entry;
  readonly form: Form;
  readonly spelling: Spelling;
  readonly text: string;
}

function addTerm(terms: Map<string, EntryTerm>, { entry, form, spelling, text }: NewTerm): void {
  const caseRule = caseOf(entry, form);
  const key = `${caseRule}:${text}`;
  const earlier = terms.get(key);
  if (earlier && (earlier.spelling === 'written' || spelling !== 'written')) return;
  const weight = form.needsContext ? 60 : weights[form.status];
  const term = {
    text,
    case: caseRule,
    inflects: inflects(text, form),
    id: entry.id,
    weight: spelling === 'written' ? weight : 0,
  };
  terms.set(key, { role: 'form', term, entry, form, spelling });
}

/** Short acronyms have no plural: PCs are not Permanent Councils. */
function inflects(text: string, form: Form): boolean {
  return /\p{L}$/u.test(text) && !(form.kind === 'acronym' && text.length < 4);
}

/** `Nato`, `Unmik`: how newspapers write acronyms of four letters and more. */
function titleCase(text: string, { kind, needsContext }: Form): string[] {
  const usual = kind === 'acronym' && !needsContext && /^\p{Lu}{4,}$/u.test(text);
  return usual ? [text.charAt(0) + text.slice(1).toLowerCase()] : [];
}

/** Names of places and people are no common words in lower case either. */
function caseOf({ kind }: Entry, form: Form): FormCase {
  const proper = kind === 'place' || kind === 'person';
  return proper && form.kind !== 'acronym' && form.case === 'capital' ? 'any' : form.case;
}

/**
 * A form as the index takes it: no leading article, nothing but a word at the end (a closing bracket is looked for
 * behind the match). `undefined` for a name with its acronym in brackets behind it, which is two mentions.
 */
function indexText(text: string): string | undefined {
  if (/\(\p{L}[^)]*\)$/u.test(text)) return undefined; // Kosovo Verification Mission (KVM)
  return endAtWord(text.replace(/^the\s+/i, ''));
}

const endAtWord = (text: string) => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');

/** `Resolution 1244` → `Resolutions 1244`, `UNSCR 1244` → `UNSCRs 1244`. */
function pluralBeforeNumber(text: string): string | undefined {
  const match = /^(.*[\p{L}])(\s\d+)$/u.exec(text);
  return match ? `${match[1] ?? ''}s${match[2] ?? ''}` : undefined;
}

/** Names in other languages, without those that are an English form of some entry. */
function foreignTerms(entry: Entry, known: Set<string>): EntryTerm[] {
  const result = new Map<string, EntryTerm>();
  for (const name of entry.names) {
    for (const [text, acronym] of [
      [name.text, false],
      [name.acronym, true],
    ] as const) {
      if (text === undefined || known.has(text.toLowerCase())) continue;
      const form = foreignForm(name, text, acronym || !/\p{Ll}/u.test(text));
      addTerm(result, { entry, form, spelling: 'variant', text: indexText(text) ?? text });
    }
  }
  return [...result.values()];
}

function foreignForm(name: ForeignName, text: string, acronym: boolean): Form {
  const caseRule: FormCase = acronym ? 'exact' : /\s/.test(text) ? 'any' : 'capital';
  return {
    text,
    kind: acronym ? 'acronym' : 'name',
    case: caseRule,
    needsContext: acronym && text.length < 3,
    near: [],
    unless: [],
    status: 'admitted',
    lang: name.lang,
    ...(name.reference && { reference: name.reference }),
  };
}

function unlessTerms(terms: readonly EntryTerm[]): FormTerm[] {
  const forms = new Set(terms.map(({ form }) => form));
  return [...forms].flatMap((form) =>
    form.unless
      .flatMap((phrase) => formVariants(phrase))
      .map((text): FormTerm => {
        return { role: 'unless', form, term: { text, case: 'any', inflects: true, id: '', weight: 0 } };
      }),
  );
}

function nearTerms(terms: readonly EntryTerm[]): FormTerm[] {
  const words = new Set(terms.flatMap(({ form }) => form.near));
  return [...words].flatMap((word) =>
    formVariants(word).map((text): FormTerm => {
      const caseRule: FormCase = /\p{Lu}{2}/u.test(word) ? 'exact' : 'any';
      return { role: 'near', word, term: { text, case: caseRule, inflects: /\p{L}$/u.test(text), id: '', weight: 0 } };
    }),
  );
}

/** Numbers that end a form behind a word: 1325 for `Resolution 1325`, `UNSCR 1325`…, each number once. */
function numberTerms(terms: readonly EntryTerm[]): FormTerm[] {
  const byNumber = new Map<string, EntryTerm[]>();
  for (const term of terms) {
    const number = /\p{L}\s(\d+)$/u.exec(term.term.text)?.[1];
    if (number === undefined || term.spelling !== 'written') continue;
    const list = byNumber.get(number);
    if (list) list.push(term);
    else byNumber.set(number, [term]);
  }
  return [...byNumber].map(([text, options]): FormTerm => {
    return { role: 'number', options, term: { text, case: 'any', inflects: false, id: '', weight: 0 } };
  });
}

function headTerms(terms: readonly EntryTerm[]): FormTerm[] {
  const nouns = new Set(terms.flatMap(({ entry, form }) => headsOf(entry, form)[0] ?? []));
  return [...nouns].map((noun): FormTerm => {
    return { role: 'head', noun, term: { text: noun, case: 'capital', inflects: false, id: '', weight: 0 } };
  });
}
