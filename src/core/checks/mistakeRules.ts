import type { Library } from '../library/library';
import type { Entry, Mistake, MistakeRule } from '../library/types';
import { parsePattern, type PhrasePattern } from './phrasePattern';

/** A rule of a typical mistake, ready to be matched. */
export interface ReadyRule {
  readonly entry: Entry;
  readonly mistake: Mistake;
  readonly write?: string;
  readonly find: readonly PhrasePattern[];
  readonly not: readonly PhrasePattern[];
}

/** The rules of a library, found by what a sentence has. */
export class MistakeRules {
  readonly #byEntry = new Map<string, ReadyRule[]>();
  readonly #byWord = new Map<string, ReadyRule[]>();

  constructor(library: Library) {
    for (const entry of library.entries) {
      for (const mistake of entry.mistakes) for (const rule of mistake.rules) this.#add(entry, mistake, rule);
    }
  }

  /** Rules of which all names, or a rare word, stand in the sentence (in lower case). */
  forSentence(entries: ReadonlySet<string>, text: string): ReadonlySet<ReadyRule> {
    const rules = new Set<ReadyRule>();
    for (const id of entries) {
      for (const rule of this.#byEntry.get(id) ?? [])
        if (rule.find.some((pattern) => isPossible(pattern, entries, text))) rules.add(rule);
    }
    for (const [word, list] of this.#byWord) if (text.includes(word)) list.forEach((rule) => rules.add(rule));
    return rules;
  }

  #add(entry: Entry, mistake: Mistake, { find, not, write }: MistakeRule): void {
    const parse = (texts: readonly string[]) => texts.flatMap((text) => parsePattern(text) ?? []);
    const rule = { entry, mistake, find: parse(find), not: parse(not), ...(write !== undefined && { write }) };
    for (const pattern of rule.find) {
      const keys = pattern.entries.length > 0 ? pattern.entries : rarestWords(pattern);
      const index = pattern.entries.length > 0 ? this.#byEntry : this.#byWord;
      for (const key of keys) index.set(key, [...(index.get(key) ?? []), rule]);
    }
  }
}

/** Each name and word that the pattern needs is in the sentence somewhere. */
function isPossible({ tokens }: PhrasePattern, entries: ReadonlySet<string>, text: string): boolean {
  return tokens.every(({ kind, optional, entries: ids, words }) => {
    if (optional) return true;
    if (kind === 'entry') return ids.some((id) => entries.has(id));
    return kind !== 'words' || words.some((row) => row.every((word) => text.includes(word.replace('*', ''))));
  });
}

/** The alternatives of the token whose shortest word is longest: each place of the pattern has one of them. */
function rarestWords({ tokens }: PhrasePattern): readonly string[] {
  const rows = tokens
    .filter(({ kind, optional }) => kind === 'words' && !optional)
    .map(({ words }) => words.map(([word]) => word ?? ''))
    .filter((words) => words.every((word) => !word.endsWith('*')));
  const length = (words: readonly string[]) => Math.min(...words.map((word) => word.length));
  return rows.sort((a, b) => length(b) - length(a))[0] ?? [];
}
