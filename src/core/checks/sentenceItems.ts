import { isSpaceUnit, isUpperUnit, isWordUnit } from '../mentions/characters';
import type { Mention } from '../mentions/mention';
import type { FoundDate } from './dates';

interface Place {
  /** 0-based UTF-16 offsets in the draft, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Lower case for words; the mark itself for punctuation. */
  readonly text: string;
}

/** What a sentence is made of, for rules that walk along it. White space, marks and objects (code, references) are left out. */
export type Item =
  | (Place & { readonly type: 'word'; readonly isCapital: boolean })
  | (Place & { readonly type: 'mention'; readonly mention: Mention })
  | (Place & { readonly type: 'date'; readonly date: FoundDate })
  | (Place & { readonly type: 'mark' })
  | (Place & { readonly type: 'possessive' });

/** A sentence with what is found in it already. */
export interface ItemSource {
  readonly start: number;
  readonly end: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
}

const skipped = '\u200b\ufffc\u001e~';

/** The items of a sentence in order. A mention is one item, and so is a date. */
export function readItems(text: string, sentence: ItemSource): Item[] {
  const items: Item[] = [];
  const spans = [
    ...sentence.mentions.map((mention) => ({ start: mention.start, end: mention.end, mention, date: undefined })),
    ...sentence.dates.map((date) => ({ start: date.start, end: date.end, date, mention: undefined })),
  ].sort((a, b) => a.start - b.start);
  let next = 0;
  for (let at = sentence.start; at < sentence.end;) {
    const span = spans[next];
    if (span && at >= span.start) {
      next++;
      if (span.end <= at) continue;
      const place = { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
      items.push(
        span.mention
          ? { ...place, type: 'mention', mention: span.mention }
          : { ...place, type: 'date', date: span.date },
      );
      at = span.end;
    } else {
      at = readPlain(text, at, span?.start ?? sentence.end, items);
    }
  }
  return items;
}

/** Reads the word or mark at a place; gives where the next item may start. */
function readPlain(text: string, at: number, limit: number, items: Item[]): number {
  const unit = text.charCodeAt(at);
  if (isSpaceUnit(unit)) return at + 1;
  if (!isWordUnit(unit)) return skipped.includes(text.charAt(at)) ? at + 1 : readMark(text, at, items);
  let end = at;
  while (end < limit && isWordUnit(text.charCodeAt(end))) end++;
  const written = text.slice(at, end);
  items.push({ type: 'word', start: at, end, text: written.toLowerCase(), isCapital: isUpperUnit(unit) });
  return end;
}

/** `’s` behind a word or mention is a possessive; any other mark stands for itself. */
function readMark(text: string, at: number, items: Item[]): number {
  const isQuote = text.charAt(at) === "'" || text.charAt(at) === '’';
  const possessive = isQuote ? /^['’](?:s(?![\p{L}\p{N}])|(?=\s))/u.exec(text.slice(at, at + 3))?.[0] : undefined;
  if (possessive !== undefined && items.at(-1)?.end === at) {
    items.push({ type: 'possessive', start: at, end: at + possessive.length, text: "'s" });
    return at + possessive.length;
  }
  items.push({ type: 'mark', start: at, end: at + 1, text: text.charAt(at) });
  return at + 1;
}

/** True for a word of the list at an index. */
export function isWordOf(items: readonly Item[], index: number, words: ReadonlySet<string>): boolean {
  const item = items[index];
  return item?.type === 'word' && words.has(item.text);
}

export function isMark(items: readonly Item[], index: number, marks: string): boolean {
  const item = items[index];
  return item?.type === 'mark' && marks.includes(item.text);
}
