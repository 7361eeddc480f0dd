import type { Entry, Form } from '../library/types';
import { fullName } from '../library/fullName';
import type { Mention } from './mention';
import { prefersAmerican, spellingOf } from './spelling';

/** A form whose text, or a later word of it, starts with what was typed; `word` is 0 for the text itself. */
export interface PrefixMatch {
  readonly entry: Entry;
  readonly form: Form;
  readonly word: number;
}

/** Finds forms by prefix, best first. */
export type PrefixSearch = (prefix: string, limit: number) => readonly PrefixMatch[];

export interface CompletionDraft {
  /** The line up to the cursor. */
  readonly before: string;
  /** Mentions of the whole draft, for ranking and for what is expanded already. */
  readonly mentions: readonly Mention[];
  /** The whole text, to write as the draft does; only looked at where a form has two spellings. */
  readonly text: string;
}

export interface Suggestion {
  readonly entry: Entry;
  readonly insertText: string;
  /** 0-based offset in `before` from which the text replaces. */
  readonly start: number;
  /** What the typed text is compared with: the form from the matching word on. */
  readonly filterText: string;
  /** How much of a phrase was typed and where it matched; lower comes first. */
  readonly rank: number;
}

const minimumLetters = 2;
const maximumWords = 6;
const searchLimit = 40;
const wordPattern = /[\p{L}\p{N}\p{M}][\p{L}\p{N}\p{M}'’./-]*/gu; // Vienna, co-operation, S/RES/1244

/**
 * Names that complete what stands before the cursor, best first, each text once: the longest typed phrase first
 * (`treaty on conv`), then a match at a later word (`Document` for Vienna Document); an entry that the draft has not
 * expanded yet comes with `Full Name (ACRONYM)` first, else with the acronym first.
 */
export function completeNames(draft: CompletionDraft, search: PrefixSearch, limit = 20): Suggestion[] {
  const found = new Map<string, Suggestion>();
  const state = draftState(draft);
  for (const { prefix, start, words } of typedPhrases(draft.before)) {
    for (const match of search(prefix, searchLimit)) {
      if (words > 1 && match.word > 0) continue;
      for (const suggestion of suggestionsFor(match, { prefix, start, words }, state)) {
        const earlier = found.get(suggestion.insertText);
        if (!earlier || earlier.rank > suggestion.rank) found.set(suggestion.insertText, suggestion);
      }
    }
  }
  return [...found.values()]
    .filter(({ insertText }) => !draft.before.endsWith(insertText)) // complete already
    .sort((a, b) => a.rank - b.rank || a.insertText.length - b.insertText.length)
    .slice(0, limit);
}

interface Typed {
  readonly prefix: string;
  readonly start: number;
  readonly words: number;
}

/** The last word before the cursor, the last two, …: the longest first; nothing below two typed letters or behind a space. */
function typedPhrases(before: string): Typed[] {
  const starts = [...before.matchAll(wordPattern)].map((match) => match.index);
  const lastStart = starts.at(-1);
  const last = lastStart === undefined ? '' : before.slice(lastStart);
  if (lastStart === undefined || /\s$/.test(before)) return [];
  const phrases = starts
    .slice(-maximumWords)
    .map((start, i, all) => ({ prefix: before.slice(start), start, words: all.length - i }));
  return phrases.filter(
    ({ prefix, words }) => letters(prefix) >= minimumLetters && (words > 1 || letters(last) >= minimumLetters),
  );
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

interface DraftState {
  readonly numbers: ReadonlyMap<string, number>;
  readonly expanded: ReadonlySet<string>;
  readonly american: boolean;
}

function draftState({ mentions, text }: CompletionDraft): DraftState {
  const numbers = new Map<string, number>();
  const expanded = new Set<string>();
  for (const { entries, kind } of mentions) {
    for (const id of entries) numbers.set(id, (numbers.get(id) ?? 0) + 1);
    if (kind === 'name' && entries[0] !== undefined) expanded.add(entries[0]);
  }
  return { numbers, expanded, american: prefersAmerican(text) };
}

function suggestionsFor({ entry, form, word }: PrefixMatch, typed: Typed, state: DraftState): Suggestion[] {
  if (form.status !== 'preferred' && form.status !== 'admitted') return [];
  const spelling = spellingOf(form.text);
  const other = spelling !== 'either' && (spelling === 'american') !== state.american ? 1 : 0;
  const mentioned = Math.min(3, state.numbers.get(entry.id) ?? 0);
  const base = (word > 0 ? 1000 : 0) - typed.words * 100 - mentioned * 10 + (isOwn(entry, form) ? 0 : 5) + other;
  const filterText = form.text.split(/\s+/).slice(word).join(' ');
  const texts = textsFor(entry, form, state.expanded.has(entry.id));
  return texts.map((insertText, i) => ({ entry, insertText, start: typed.start, filterText, rank: base + i * 2 }));
}

/** The entry's name or acronym itself, not another way to write it. */
const isOwn = (entry: Entry, form: Form) => form.text === entry.name || form.text === entry.acronym;

/** What may stand there, the likeliest first. */
function textsFor(entry: Entry, form: Form, expanded: boolean): string[] {
  if (entry.acronym === undefined) return [form.text];
  if (!isOwn(entry, form)) return [form.text];
  const all = expanded ? [entry.acronym, entry.name, fullName(entry)] : [fullName(entry), entry.acronym, entry.name];
  return [...new Set(all)];
}
