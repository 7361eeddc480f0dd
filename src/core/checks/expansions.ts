import type { Entry } from '../library/types';
import type { Mention } from '../mentions/mention';
import type { DraftView } from './draftView';

/** A place where an acronym stands with its expansion: `Kosovo Force (KFOR)`, `KFOR (Kosovo Force)`. */
export interface Expansion {
  readonly acronym: Mention;
  readonly entry: Entry;
  /** The expansion as it stands, `undefined` where what stands there is no name of the entry. */
  readonly name?: Mention;
  /** True for `Kosovo Force (KFOR)`: the acronym is in the brackets. */
  readonly isAcronymInBrackets: boolean;
  /** From the first word of the expansion to the bracket that closes. */
  readonly start: number;
  readonly end: number;
}

/** All places of a draft where a known acronym stands in brackets behind words, or has words in brackets behind it; by start. */
export class Expansions {
  static readonly #ofDraft = new WeakMap<DraftView, Expansions>();
  readonly all: readonly Expansion[];
  readonly #first = new Map<string, number>();

  private constructor(draft: DraftView) {
    this.all = draft.mentions.flatMap((mention, i) => expansionAt(draft, mention, i) ?? []);
    for (const { acronym, start } of this.all) {
      const text = draft.prose.slice(acronym.start, acronym.end);
      if (!this.#first.has(text)) this.#first.set(text, start);
    }
  }

  static of(draft: DraftView): Expansions {
    const known = this.#ofDraft.get(draft) ?? new Expansions(draft);
    this.#ofDraft.set(draft, known);
    return known;
  }

  /** Those whose acronym stands in a stretch of the draft. */
  within(start: number, end: number): readonly Expansion[] {
    const found: Expansion[] = [];
    for (let i = this.#indexFrom(start); i < this.all.length; i++) {
      const expansion = this.all[i];
      if (!expansion || expansion.acronym.start >= end) break;
      found.push(expansion);
    }
    return found;
  }

  #indexFrom(offset: number): number {
    let [low, high] = [0, this.all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.acronym.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Where an acronym is expanded first; `undefined` where it is nowhere. */
  firstOf(acronym: string): number | undefined {
    return this.#first.get(acronym);
  }
}

/** An acronym of one word that one entry has: `KFOR`, not `UNSCR 1244`. */
export function isBareAcronym({ form, entries }: Mention): boolean {
  return form?.kind === 'acronym' && entries.length === 1 && !/[\s\d]/.test(form.text);
}

function expansionAt(draft: DraftView, mention: Mention, index: number): Expansion | undefined {
  if (!isBareAcronym(mention)) return undefined;
  const entry = draft.library.entry(mention.entries[0] ?? '');
  if (!entry) return undefined;
  return inBrackets(draft, mention, { entry, index }) ?? beforeBrackets(draft, mention, { entry, index });
}

interface Known {
  readonly entry: Entry;
  readonly index: number;
}

/** `Kosovo Force (‸KFOR)`; also `Kosovo Force (hereafter ‸KFOR)`. */
function inBrackets(draft: DraftView, acronym: Mention, { entry, index }: Known): Expansion | undefined {
  const before = /[\s\u200b~]*[([][\s\u200b]*["“'‘*_]*(?:hereafter|henceforth|or|the)?[\s\u200b"“'‘]*$/.exec(
    draft.prose.slice(Math.max(0, acronym.start - 24), acronym.start),
  );
  const after = /^s?[\s\u200b"”'’*_]*[)\]]/.exec(draft.prose.slice(acronym.end, acronym.end + 8));
  if (!before || !after) return undefined;
  const from = acronym.start - before[0].length;
  const last = draft.mentions[index - 1];
  const name =
    last?.end === from && last.entries.includes(entry.id) && last.form?.kind !== 'acronym' ? last : undefined;
  return {
    acronym,
    entry,
    isAcronymInBrackets: true,
    start: name?.start ?? from,
    end: acronym.end + after[0].length,
    ...(name && { name }),
  };
}

/** `‸KFOR (Kosovo Force)`. */
function beforeBrackets(draft: DraftView, acronym: Mention, { entry, index }: Known): Expansion | undefined {
  const match = /^[\s\u200b]*\(([^()\n]{3,140})\)/.exec(draft.prose.slice(acronym.end, acronym.end + 150));
  const inner = match?.[1];
  if (!match || inner === undefined || !/\p{L}{3}.*\s/u.test(inner) || /\d{4}/.test(inner)) return undefined;
  const end = acronym.end + match[0].length;
  const next = draft.mentions[index + 1];
  const isName =
    next !== undefined && next.end <= end && next.entries.includes(entry.id) && next.form?.kind !== 'acronym';
  return { acronym, entry, isAcronymInBrackets: false, start: acronym.start, end, ...(isName && { name: next }) };
}
