import { parseEdtf, type DateSpan } from '../library/edtf';

/**
 * The small language in which packs say how a typical mistake looks. A pattern is a row of tokens, one space apart:
 *
 *   word          the word, in any case; `sign*` any word that begins so; `UN|United_Nations` one of several, `_` for a space
 *   {kfor|sfor}   a name of one of these entries
 *   {date}        any date; `{date 1995-11}` one that can be that EDTF date, `{date is 1995-11}` that one as precisely,
 *                 `{date before 1995}`, `{date after 1995}`
 *   's            the ending of a possessive;  ,  a comma
 *   #             a number
 *   ...           nothing, or up to twelve words of the same sentence
 *   token?        may be missing
 *   <tokens>      the part that is marked and that `write` replaces; without it all that was found
 */
export interface PhrasePattern {
  readonly tokens: readonly PatternToken[];
  /** Ids of all entries that it names. */
  readonly entries: readonly string[];
  /** Numbers of the first token that is marked and of the one behind the last. */
  readonly marked: readonly [from: number, to: number];
}

export interface WantedDate {
  readonly how: 'overlaps' | 'is' | 'before' | 'after';
  readonly span: DateSpan;
}

export interface PatternToken {
  readonly kind: 'words' | 'entry' | 'date' | 'number' | 'gap';
  /** Alternatives, each a row of words in lower case; a `*` at the end of one is kept. */
  readonly words: readonly (readonly string[])[];
  readonly entries: readonly string[];
  readonly date?: WantedDate;
  readonly optional: boolean;
}

const tokenPattern = /\{[^{}]*\}\??|\S+/g; // {kfor|sfor}, signed, (date 1995)

/** Parses a pattern; `undefined` where it is none: empty, an unknown name in braces, a mark that is opened only. */
export function parsePattern(text: string): PhrasePattern | undefined {
  const tokens: PatternToken[] = [];
  let [from, to]: [number | undefined, number | undefined] = [undefined, undefined];
  for (const written of text.replaceAll(/[<>]/g, ' $& ').match(tokenPattern) ?? []) {
    if (written === '<') from = tokens.length;
    else if (written === '>') to = tokens.length;
    else {
      const token = parseToken(written);
      if (!token) return undefined;
      tokens.push(token);
    }
  }
  if (tokens.length === 0 || (from === undefined) !== (to === undefined)) return undefined;
  const entries = tokens.flatMap((token) => token.entries);
  return { tokens, entries, marked: [from ?? 0, to ?? tokens.length] };
}

function parseToken(written: string): PatternToken | undefined {
  if (written === '...' || written === '…') return { kind: 'gap', words: [], entries: [], optional: true };
  const optional = written.length > 1 && written.endsWith('?');
  const text = optional ? written.slice(0, -1) : written;
  if (text === '#') return { kind: 'number', words: [], entries: [], optional };
  if (!text.startsWith('{'))
    return {
      kind: 'words',
      words: text.split('|').map((word) => word.toLowerCase().split('_')),
      entries: [],
      optional,
    };
  const inner = text.slice(1, -1).trim();
  if (inner === 'date') return { kind: 'date', words: [], entries: [], optional };
  const date = /^date\s+(?:(is|before|after)\s+)?(\S+)$/.exec(inner);
  const span = date?.[2] === undefined ? undefined : parseEdtf(date[2]);
  if (date && span)
    return {
      kind: 'date',
      words: [],
      entries: [],
      optional,
      date: { how: (date[1] as WantedDate['how'] | undefined) ?? 'overlaps', span },
    };
  const entries = inner.split('|').map((id) => id.trim());
  return entries.every((id) => /^[a-z0-9-]+$/.test(id)) ? { kind: 'entry', words: [], entries, optional } : undefined;
}
