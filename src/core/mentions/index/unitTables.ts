/** What a UTF-16 unit outside of words is, as `UnitTables.base` has it. */
export const Gap = { other: 0, free: 1, lineBreak: 2, paragraph: 3 } as const;

/** Kinds of units that need more than a look into the tables, in the low bits of `UnitTables.word`. */
export const Special = { mark: 0, solo: 1, surrogate: 2, syllable: 3, jamo: 4, jamoTail: 5 } as const;

/** Set in `UnitTables.word` for a special unit. */
export const specialBit = 0x4000;

/**
 * Tables over all 65,536 UTF-16 units. They are stored with an index, so that a term and a text are folded alike wherever
 * the index is read.
 */
export interface UnitTables {
  /** 0: not part of a word; else negative: what a letter or digit adds to a hash, or `specialBit` and a kind. */
  readonly word: Int16Array;
  /** The unit in lower case, where that is one unit. */
  readonly fold: Uint16Array;
  /** In words: the folded base letter without its marks. Elsewhere: one of `Gap`. */
  readonly base: Uint16Array;
}

export const unitCount = 0x10000;

// Scripts without spaces between words: each letter is a word of its own.
const soloRuns =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const wordRuns = /[\p{L}\p{N}\p{M}]+/gu; // Łódź1975
const markRuns = /\p{M}+/gu;
const joiners =
  "-\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d'`\u00b4\u02bc\u2018\u2019\u201b\uff07\u00ad\u200b\u200c\u200d\u2060\ufeff";
const spaces =
  '\t\f\v \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
/** Letters that do not decompose, and what is typed for them. */
const plainLetters = { đ: 'd', Đ: 'd', ħ: 'h', Ħ: 'h', ı: 'i', ł: 'l', Ł: 'l', ø: 'o', Ø: 'o', ŧ: 't', Ŧ: 't' };
/** Letters in lower case that are the same letter as another. */
const twins = { ſ: 's', ς: 'σ', ϐ: 'β', ϑ: 'θ', ϕ: 'φ', ϖ: 'π', ϰ: 'κ', ϱ: 'ρ', ϵ: 'ε', ẛ: 'ṡ', µ: 'μ' };

/** Fills the tables by the Unicode data of the runtime; takes some milliseconds. */
export function fillUnitTables(tables: UnitTables): void {
  const { word, fold, base } = tables;
  for (let unit = 0; unit < unitCount; unit++) fold[unit] = unit;
  for (const [from, to] of mixedRanges) fillRange(tables, from, to);
  for (const [from, to, kind] of uniformRanges) {
    word.fill(special(kind), from, to);
    base.set(fold.subarray(from, to), from);
  }
  for (const [letter, plain] of Object.entries(plainLetters)) {
    base[letter.charCodeAt(0)] = plain.charCodeAt(0);
    word[letter.charCodeAt(0)] = hashUnit(plain.charCodeAt(0));
  }
  fillGaps(word, base);
}

/** Ranges whose units are of one kind, from (inclusive) to (exclusive); those of private use are in no range. */
const uniformRanges: readonly (readonly [from: number, to: number, kind: number])[] = [
  [0x1100, 0x1160, Special.jamo],
  [0x1160, 0x1200, Special.jamoTail],
  [0x3400, 0x4dc0, Special.solo],
  [0x4e00, 0xa000, Special.solo],
  [0xac00, 0xd7a4, Special.syllable],
  [0xd800, 0xe000, Special.surrogate],
];
const mixedRanges: readonly (readonly [from: number, to: number])[] = [
  [1, 0x130],
  [0x130, 0x131], // İ has two units in lower case
  [0x131, 0x1100],
  [0x1200, 0x3400],
  [0xa000, 0xac00],
  [0xd7a4, 0xd800],
  [0xf900, unitCount],
];

/** What a unit of a mixed range is, as bits. */
const wordBit = 1;
const soloBit = 2;
const markBit = 4;

function fillRange({ word, fold, base }: UnitTables, from: number, to: number): void {
  const units = Uint16Array.from({ length: to - from }, (_, i) => from + i);
  const text = String.fromCharCode(...units);
  const lower = text.toLowerCase();
  if (lower.length === text.length) for (let i = 0; i < lower.length; i++) fold[from + i] = lower.charCodeAt(i);
  for (const [letter, twin] of Object.entries(twins)) fold[letter.charCodeAt(0)] = twin.charCodeAt(0);
  const bits = bitsOfUnits(text);
  const plain = text.split('').join('\0').normalize('NFD');
  for (let i = 0, at = 0; i < bits.length; i++, at = plain.indexOf('\0', at) + 1) {
    if (bits[i] === 0) continue;
    base[from + i] = fold[plain.charCodeAt(at)]!;
    if ((bits[i]! & markBit) !== 0) word[from + i] = special(Special.mark);
    else word[from + i] = (bits[i]! & soloBit) !== 0 ? special(Special.solo) : hashUnit(base[from + i]!);
  }
}

function bitsOfUnits(text: string): Uint8Array {
  const bits = new Uint8Array(text.length);
  for (const { index, 0: run } of text.matchAll(wordRuns)) bits.fill(wordBit, index, index + run.length);
  for (const { index, 0: run } of text.matchAll(soloRuns)) {
    for (let i = index; i < index + run.length; i++) if (bits[i] !== 0) bits[i]! |= soloBit;
  }
  for (const { index, 0: run } of text.matchAll(markRuns)) bits.fill(wordBit | markBit, index, index + run.length);
  return bits;
}

/** A letter's part in a hash: 14 bits are enough, since what shares a hash is compared letter by letter in the end. */
const hashUnit = (base: number) => ((0x8000 | (base & 0x3fff)) << 16) >> 16;
const special = (kind: number) => ((0xc000 | kind) << 16) >> 16;

/** Whether a letter or digit is a word of its own. */
export const isSolo = (letter: string) => letter.search(soloRuns) >= 0;

function fillGaps(word: Int16Array, base: Uint16Array): void {
  const fill = (units: string, kind: number) => {
    for (const unit of units) {
      word[unit.charCodeAt(0)] = 0;
      base[unit.charCodeAt(0)] = kind;
    }
  };
  fill(joiners + spaces, Gap.free);
  fill('\n\r\u0085\u2028', Gap.lineBreak);
  fill('\u2029', Gap.paragraph);
}
