/** Classes of UTF-16 units, looked up in a table that fills as units are met. */

const wordBit = 1;
const upperBit = 2;
const spaceBit = 4;
const joinerBit = 8;
const knownBit = 16;

/** Hyphens, dashes, apostrophes and units that do not show (U+200B, U+00AD…): they may stand between the words of a name. */
const joiners = "-‐‑‒–—−'’‘ʼ´`\u200b\u00ad\u200c\u200d\u2060\ufeff";
const table = new Uint8Array(0x10000);

function classOf(unit: number): number {
  const known = table[unit] ?? 0;
  if (known) return known;
  const text = String.fromCharCode(unit);
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const result =
    knownBit |
    (surrogate || /[\p{L}\p{N}\p{M}]/u.test(text) ? wordBit : 0) |
    (/\p{Lu}/u.test(text) ? upperBit : 0) |
    (/\s/.test(text) ? spaceBit : 0) |
    (joiners.includes(text) ? joinerBit : 0);
  table[unit] = result;
  return result;
}

/** True for letters, marks and digits: what words are made of. */
export const isWordUnit = (unit: number) => (classOf(unit) & wordBit) !== 0;

export const isUpperUnit = (unit: number) => (classOf(unit) & upperBit) !== 0;

export const isSpaceUnit = (unit: number) => (classOf(unit) & spaceBit) !== 0;

/** True for what may stand between two words of a name without being part of it. */
export const isJoinerUnit = (unit: number) => (classOf(unit) & (joinerBit | spaceBit)) !== 0;

export const isDigitUnit = (unit: number) => unit >= 48 && unit <= 57;
