import type { Mention } from '../../../src/core/mentions/mention';

/** A mention as a text marks it: `[[surface|entry]]`, `[[surface|entry,entry]]`. */
export interface Marked {
  readonly start: number;
  readonly end: number;
  readonly entries: readonly string[];
}

export interface MarkedText {
  /** Without the marks. */
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** Takes the marks out of a text. */
export function readMarkedText(source: string): MarkedText {
  let text = '';
  let done = 0;
  const marked: Marked[] = [];
  for (const match of source.matchAll(/\[\[((?:(?!\[\[)[^|])+)\|([a-z0-9,-]+)\]\]/g)) {
    text += source.slice(done, match.index);
    const surface = match[1] ?? '';
    marked.push({ start: text.length, end: text.length + surface.length, entries: (match[2] ?? '').split(',') });
    text += surface;
    done = match.index + match[0].length;
  }
  return { text: text + source.slice(done), marked };
}

/** Writes mentions as marks into a text: the inverse of `readMarkedText`; of several entries all, the best first. */
export function writeMarks(text: string, mentions: readonly (Mention | Marked)[]): string {
  let result = '';
  let done = 0;
  for (const { start, end, entries } of mentions) {
    result += `${text.slice(done, start)}[[${text.slice(start, end)}|${entries.join(',')}]]`;
    done = end;
  }
  return result + text.slice(done);
}

export interface Agreement {
  readonly right: number;
  readonly found: number;
  readonly wanted: number;
  /** Found but not marked, as `surface|entries` with some text around. */
  readonly surplus: readonly string[];
  readonly missing: readonly string[];
}

/** Compares by exact span; the best entry found must be one of those that are marked. */
export function compareMentions({ text, marked }: MarkedText, mentions: readonly Mention[]): Agreement {
  const agrees = (mark: Marked, mention: Mention) =>
    mark.start === mention.start && mark.end === mention.end && mark.entries.includes(mention.entries[0] ?? '');
  const missing = marked.filter((mark) => !mentions.some((mention) => agrees(mark, mention)));
  const surplus = mentions.filter((mention) => !marked.some((mark) => agrees(mark, mention)));
  const show = ({ start, end, entries }: Marked | Mention) =>
    `${text.slice(Math.max(0, start - 40), start)}[[${text.slice(start, end)}|${entries.join(',')}]]${text.slice(end, end + 30)}`.replace(
      /\s+/g,
      ' ',
    );
  return {
    right: marked.length - missing.length,
    found: mentions.length,
    wanted: marked.length,
    surplus: surplus.map(show),
    missing: missing.map(show),
  };
}
