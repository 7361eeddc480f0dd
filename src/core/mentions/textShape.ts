import { isUpperUnit, isWordUnit } from './characters';
import type { Span } from './spans';
import { blockBreakUnit } from './proseMap';

const lineFeed = 10;
const blockBreak = blockBreakUnit.charCodeAt(0);

/** Sentences are looked for this far on each side, in UTF-16 units: cost stays bounded in text without full stops. */
const longestSentence = 1000;

/** Words before a full stop that ends no sentence. */
const abbreviations = new Set(
  'no nos art arts para paras sec mr mrs ms dr prof st gen col amb res doc dec vol pp ed eds cf ca fig figs e.g i.e vs approx dept'.split(
    ' ',
  ),
);

/** Paragraphs and sentences of masked prose, found when asked for. */
export class TextShape {
  readonly #breaks: readonly number[];

  constructor(readonly text: string) {
    this.#breaks = paragraphBreaks(text);
  }

  /** The paragraph around an offset: up to the next blank line or end of a block on each side. */
  paragraphAt(offset: number): Span {
    let low = 0;
    let high = this.#breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#breaks[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return { start: this.#breaks[low - 1] ?? 0, end: this.#breaks[low] ?? this.text.length };
  }

  /** The sentence around a span, inside its paragraph. */
  sentenceAt({ start, end }: Span): Span {
    const paragraph = this.paragraphAt(start);
    const [first, last] = [
      Math.max(paragraph.start, start - longestSentence),
      Math.min(paragraph.end, end + longestSentence),
    ];
    let from = start;
    while (from > first && !this.#endsSentence(from - 1, paragraph)) from--;
    let to = end;
    while (to < last && !this.#endsSentence(to, paragraph)) to++;
    return { start: from, end: to };
  }

  /** Start of the word that ends at `end` (exclusive); `end` itself where none does. */
  wordStart(end: number): number {
    let start = end;
    while (start > 0 && isWordUnit(this.text.charCodeAt(start - 1))) start--;
    return start;
  }

  wordEnd(start: number): number {
    let end = start;
    while (end < this.text.length && isWordUnit(this.text.charCodeAt(end))) end++;
    return end;
  }

  /** True where a word with a capital begins. */
  isCapital = (offset: number) => isUpperUnit(this.text.charCodeAt(offset));

  /** True where nothing of the same sentence stands before the offset but white space, quotes and marks. */
  startsSentence(offset: number): boolean {
    const paragraph = this.paragraphAt(offset);
    for (let at = offset - 1; at >= paragraph.start; at--) {
      if (isWordUnit(this.text.charCodeAt(at))) return false;
      if (this.#endsSentence(at, paragraph)) return true;
    }
    return true;
  }

  /** A full stop, exclamation or question mark with white space and no small letter behind it. */
  #endsSentence(at: number, paragraph: Span): boolean {
    const mark = this.text.charAt(at);
    if (mark !== '.' && mark !== '!' && mark !== '?') return false;
    let next = at + 1;
    while (next < paragraph.end && /["”’»)\]\u200b]/.test(this.text.charAt(next))) next++;
    if (next < paragraph.end && !/\s/.test(this.text.charAt(next))) return false;
    while (next < paragraph.end && !isWordUnit(this.text.charCodeAt(next))) next++;
    if (next < paragraph.end && /\p{Ll}/u.test(this.text.charAt(next))) return false;
    return mark !== '.' || !this.#isAbbreviation(at);
  }

  #isAbbreviation(stop: number): boolean {
    let start = stop;
    while (start > 0 && /[\p{L}.]/u.test(this.text.charAt(start - 1))) start--;
    const word = this.text.slice(start, stop).toLowerCase();
    return /^\p{L}$/u.test(word) || abbreviations.has(word);
  }
}

/** Starts of paragraphs but the first: behind blank lines and ends of blocks. */
function paragraphBreaks(text: string): number[] {
  const breaks: number[] = [];
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === blockBreak) breaks.push(i + 1);
    else if (unit === lineFeed) {
      if (blank) breaks.push(i + 1);
      blank = true;
    } else if (blank && unit !== 32 && unit !== 9 && unit !== 13) blank = false;
  }
  return breaks;
}
