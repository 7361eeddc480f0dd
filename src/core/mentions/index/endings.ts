import type { UnitTables } from './unitTables';
import { addUnit, dropUnit } from './wordHash';

/**
 * Plurals of a term's last word: `-s` unless it ends in a small s; `-es` after s, x, z, ch, sh and o; `-ies` for a y that
 * no vowel stands before. Where the term's case is exact, the ending is in small letters.
 */
export const Ending = { s: 1, es: 2, ies: 4 } as const;

const unitS = 0x73;
const unitE = 0x65;
const unitI = 0x69;
const unitY = 0x79;
const unitH = 0x68;
const unitC = 0x63;

/** Endings that a word may take, as bits. @param last @param previous its last two units, 0 where there is none */
export function endingsOf(fold: Uint16Array, last: number, previous: number): number {
  const [end, before] = [fold[last]!, fold[previous]!];
  if (end === unitY) return Ending.s | (previous === 0 || isIn('aeiou', before) ? 0 : Ending.ies);
  const sibilant = isIn('sxzo', end) || (end === unitH && (before === unitC || before === unitS));
  return (last === unitS ? 0 : Ending.s) | (sibilant ? Ending.es : 0);
}

function isIn(letters: string, unit: number): boolean {
  for (let i = 0; i < letters.length; i++) if (letters.charCodeAt(i) === unit) return true;
  return false;
}

/** The hash of a word in the plural, from that of the word. */
export function pluralHash({ word }: UnitTables, hash: number, ending: number): number {
  const add = (to: number, unit: number) => addUnit(to, word[unit]!);
  if (ending === Ending.s) return add(hash, unitS);
  if (ending === Ending.es) return add(add(hash, unitE), unitS);
  return add(add(add(dropUnit(hash, word[unitY]!), unitI), unitE), unitS);
}

/** The hash of a word, from that of its plural; what the word really ends in is for the caller to know. */
export function singularHash({ word }: UnitTables, hash: number, ending: number): number {
  const drop = (from: number, unit: number) => dropUnit(from, word[unit]!);
  const stem = drop(hash, unitS);
  if (ending === Ending.s) return stem;
  const short = drop(stem, unitE);
  return ending === Ending.es ? short : addUnit(drop(short, unitI), word[unitY]!);
}

/** Endings that the folded units before an offset may be, as bits. */
export function endingsBefore(fold: Uint16Array, text: string, end: number): number {
  const unit = (back: number) => fold[text.charCodeAt(end - back)];
  if (unit(1) !== unitS) return 0;
  if (unit(2) !== unitE) return Ending.s;
  return unit(3) === unitI ? Ending.s | Ending.es | Ending.ies : Ending.s | Ending.es;
}

/** Each ending of some bits. */
export const eachEnding = (endings: number) =>
  [Ending.s, Ending.es, Ending.ies].filter((ending) => (endings & ending) !== 0);

/** A word in the plural. */
export function pluralOf(word: string, ending: number): string {
  if (ending === Ending.ies) return `${word.slice(0, -1)}ies`;
  return word + (ending === Ending.s ? 's' : 'es');
}
