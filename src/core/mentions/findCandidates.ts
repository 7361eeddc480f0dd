import type { Form } from '../library/types';
import type { FormTerm } from './formTerms';
import { addTo, type Span } from './spans';
import type { TermIndex } from './termIndex';

export type EntryTerm = Extract<FormTerm, { role: 'form' }>;

/** A place where forms of entries stand, before it is known whether they count. */
export interface Candidate extends Span {
  /** Never empty. */
  readonly options: readonly EntryTerm[];
}

/** All that one pass over a draft finds, each list by start. */
export interface Finds {
  /** The longest first at each start; they overlap. */
  readonly candidates: readonly Candidate[];
  /** Places of the words that some forms need near them. */
  readonly near: ReadonlyMap<string, readonly Span[]>;
  /** Phrases inside which a form does not count. */
  readonly unless: ReadonlyMap<Form, readonly Span[]>;
  /** Numbers by which entries are known behind a head word, e.g. 1325, with the terms they end. */
  readonly numbers: readonly Candidate[];
  /** Capitalised nouns on which names are built, e.g. Council. */
  readonly heads: readonly (Span & { readonly noun: string })[];
}

/** Scans masked prose once, from `from` to `to` (exclusive). */
export function findCandidates(index: TermIndex, terms: readonly FormTerm[], text: string, range: Span): Finds {
  const candidates: Candidate[] = [];
  const near = new Map<string, Span[]>();
  const unless = new Map<Form, Span[]>();
  const heads: (Span & { noun: string })[] = [];
  const numbers: Candidate[] = [];
  index.scan(text, range.start, range.end, (start, end, group) => {
    const options: EntryTerm[] = [];
    for (const number of index.termsOf(group, text, start, end)) {
      const term = terms[number];
      if (term?.role === 'form') options.push(term);
      else if (term?.role === 'near') addTo(near, term.word, { start, end });
      else if (term?.role === 'unless') addTo(unless, term.form, { start, end });
      else if (term?.role === 'number') numbers.push({ start, end, options: term.options });
      else if (term) heads.push({ start, end, noun: term.noun });
    }
    if (options.length > 0) addCandidate(candidates, text, { start, end, options });
    return false;
  });
  return { candidates, near, unless, numbers, heads };
}

/** Terms whose text opens a bracket count only where the text closes it; then the bracket belongs to the match. */
function addCandidate(candidates: Candidate[], text: string, { start, end, options }: Candidate): void {
  const open = options.filter(({ term }) => term.text.lastIndexOf('(') > term.text.lastIndexOf(')'));
  if (open.length > 0 && text.charAt(end) === ')') candidates.push({ start, end: end + 1, options: open });
  const quoted = options.filter(({ form }) => /[’'”"]$/.test(form.text));
  if (quoted.length > 0 && /[’'”"]/.test(text.charAt(end)))
    return void candidates.push({ start, end: end + 1, options });
  const dotted = options.filter(({ term }) => /^(?:\p{Lu}\.)+\p{Lu}$/u.test(term.text));
  if (dotted.length > 0 && text.charAt(end) === '.')
    return void candidates.push({ start, end: end + 1, options: dotted });
  const rest = options.filter((option) => !open.includes(option));
  if (rest.length > 0) candidates.push({ start, end, options: rest });
}
