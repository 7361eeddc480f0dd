/**
 * Hashes of words and of sequences of words, 32 bits each. A word's hash grows unit by unit and can be taken back unit by
 * unit, so that the hash of `treaty` follows from that of `treaties` without reading the text again.
 */

// The factor stands as a literal in both functions: a constant outside of them is read again at each unit. Its inverse
// modulo 2^32 is such that their product is 1.

/** The hash of a word and one more unit. The hash of no unit is 0. */
export const addUnit = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x9e3779b1);

/** The hash of a word without its last unit. */
export const dropUnit = (hash: number, unit: number) => Math.imul(hash, 0x0e8b2f51) ^ unit;

/**
 * The hash of a sequence and one more word; that of one word is the word's own.
 * @param gap hash of the punctuation before the word, 0 for none
 */
export function addWord(sequence: number, gap: number, word: number): number {
  const mixed = Math.imul(((sequence << 7) | (sequence >>> 25)) ^ word ^ gap, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 15);
}
