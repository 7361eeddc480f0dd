import type { Mention } from '../mentions/mention';
import type { TextEdit } from './findings';
import { wordBefore } from './wordsAround';

interface Span {
  readonly start: number;
  readonly end: number;
}

const folded = (text: string) => text.toLowerCase().replaceAll(/[\s\u00a0\u200b-]+/g, ' ');

/** The part of a mention that its form is: without an owner's name before it. */
export function formSpan(text: string, { start, end }: Mention, form: string): Span {
  const written = text.slice(start, end);
  for (let from = 1; from < written.length; from++) {
    if (written.charAt(from - 1) === ' ' && folded(written.slice(from)) === folded(form))
      return { start: start + from, end };
  }
  return { start, end };
}

/** The edit that writes another name; names of places take no article before them. */
export function withoutArticle(text: string, place: Span, write: string, kind: string): TextEdit {
  const before = wordBefore(text, place.start, 2);
  const hasArticle = before?.text === 'the' && before.gap.trim() === '';
  if (kind !== 'place' || !hasArticle || /^the\s/i.test(write)) return { ...place, text: write };
  return { start: before.start, end: place.end, text: write };
}
