import { variantsOf, wordsOf } from './foldText';

/** What to look for in the texts of a hit: the words of the query, and what was found in the place of one that was mistyped. */
export function soughtParts(words: readonly string[], terms: readonly string[]): string[] {
  return [...words, ...terms.filter((term) => !words.some((word) => term.includes(word)))];
}

/** How many of the parts begin a word of the text or, from four letters on, stand inside one. */
export function countFound(text: string, parts: readonly string[]): number {
  const words = wordsOf(text).flatMap(variantsOf);
  const isFound = (part: string) =>
    words.some((word) => (part.length < 4 ? word.startsWith(part) : word.includes(part)));
  return parts.filter(isFound).length;
}

/** The first of those that hold the most of the parts that `shown` lacks; `undefined` where none holds any. */
export function bestMatch<T extends { readonly text: string }>(
  items: readonly T[],
  parts: readonly string[],
  shown: string,
): T | undefined {
  const missing = parts.filter((part) => countFound(shown, [part]) === 0);
  let best: T | undefined;
  let most = 0;
  for (const item of items) {
    const count = countFound(item.text, missing);
    if (count > most) [best, most] = [item, count];
  }
  return best;
}
