import { type Alphabet, widthAt } from './alphabet';
import { Gap } from './unitTables';
import { addUnit } from './wordHash';

/** A gap between the words of a match has at most so many units. */
export const maxGapUnits = 64;

/**
 * The hash of the punctuation between two words: 0 where there is nothing but white space, hyphens, apostrophes and units
 * that do not show; `undefined` where a match ends: behind a blank line or a gap that is too long.
 */
export function gapHash(alphabet: Alphabet, text: string, start: number, end: number): number | undefined {
  if (end - start === 1 && text.charCodeAt(start) === 32) return 0;
  if (end - start > maxGapUnits) return undefined;
  let hash = 0;
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const kind = alphabet.kindAt(text, at);
    if (kind > Gap.free) breaks += lineBreaks(text, at, kind);
    else if (kind !== Gap.free) hash = addUnit(hash, text.charCodeAt(at));
  }
  return breaks > 1 ? undefined : hash;
}

/** Whether the punctuation in a gap of a term is that in a gap of a text, the free units of both aside. */
export function gapsAgree(alphabet: Alphabet, term: string, text: string): boolean {
  if (term === text) return true;
  return punctuationOf(alphabet, term) === punctuationOf(alphabet, text);
}

/** The units of a gap that a match needs. */
export function punctuationOf(alphabet: Alphabet, gap: string): string {
  let result = '';
  for (let at = 0; at < gap.length; at += widthAt(gap, at)) {
    if (alphabet.kindAt(gap, at) === Gap.other) result += gap.slice(at, at + widthAt(gap, at));
  }
  return result;
}

/** A line break counts once, be it one unit or two; a paragraph separator is a blank line. */
function lineBreaks(text: string, at: number, kind: number): number {
  if (kind === Gap.paragraph) return 2;
  return text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? 0 : 1;
}
