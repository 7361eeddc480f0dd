import { addUnit } from './wordHash';
import { fillUnitTables, Gap, isSolo, Special, specialBit, unitCount, type UnitTables } from './unitTables';

/** What a code point is: part of a word (below 0) or of a gap (one of `Gap`). */
export const Kind = { letter: -1, mark: -2, solo: -3, ...Gap } as const;

/**
 * Letters, digits and marks, which make words, and what stands between them. A mark belongs to the letter before it; in a
 * script without spaces (Han, Hiragana, Thai, Lao, Khmer, Burmese, and Hangul, whose particles follow without a space) each
 * letter with its marks is a word of its own. A lone surrogate and an emoji are punctuation.
 */
export class Alphabet {
  readonly #astral = new Map<number, number>();

  constructor(readonly tables: UnitTables) {}

  /** Kind of the code point at an offset; a surrogate's where it is alone. */
  kindAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const word = this.tables.word[unit]!;
    if (word === 0) return this.tables.base[unit]!;
    return (word & specialBit) === 0 ? Kind.letter : this.#specialKind(text, at, word);
  }

  /** Kind of the code point that ends before an offset above 0. */
  kindBefore(text: string, at: number): number {
    return this.kindAt(text, at - widthBefore(text, at));
  }

  /** Whether words may start and end at an offset: no word goes on there, and no code point is cut. */
  isBoundary(text: string, at: number): boolean {
    if (at <= 0 || at >= text.length) return true;
    if (isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1))) return false;
    const kind = this.kindAt(text, at);
    if (kind >= 0 || kind === Kind.solo) return true;
    let before = at;
    let last = Kind.other as number;
    while (before > 0) {
      last = this.kindBefore(text, before);
      if (last !== Kind.mark) break;
      before -= widthBefore(text, before);
    }
    if (last >= 0) return before === at; // marks without a letter are a word
    return last === Kind.solo ? kind === Kind.letter : false;
  }

  /** The first boundary from an offset on, at most `limit`: where it stands inside of a word, that word is passed over. */
  boundaryFrom(text: string, from: number, limit: number): number {
    if (this.isBoundary(text, from)) return from;
    let at = isLow(text.charCodeAt(from)) && isHigh(text.charCodeAt(from - 1)) ? from + 1 : from;
    while (at < limit && this.kindAt(text, at) === Kind.mark) at += widthAt(text, at);
    if (at >= limit || this.isBoundary(text, at)) return Math.min(at, limit);
    for (let kind = this.kindAt(text, at); at < limit && (kind === Kind.letter || kind === Kind.mark);) {
      at += widthAt(text, at);
      if (at < limit) kind = this.kindAt(text, at);
    }
    return Math.min(at, limit);
  }

  /** Where the word ends that starts at an offset, but at most at `limit`. */
  wordEnd(text: string, start: number, limit: number): number {
    let at = start + 1;
    while (at < limit && !this.isBoundary(text, at)) at++;
    return at;
  }

  /** The first offset from `from` on that a word starts at, or `limit`. */
  nextWord(text: string, from: number, limit: number): number {
    let at = from;
    while (at < limit && this.kindAt(text, at) >= 0) at++;
    return at;
  }

  /** The hash of a word and the letter at an offset; marks add nothing. */
  hashAt(hash: number, text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const word = this.tables.word[unit]!;
    if ((word & specialBit) === 0) return addUnit(hash, word);
    switch (word & 0xff) {
      case Special.mark:
        return hash;
      case Special.syllable:
        return hashSyllable(hash, unit - 0xac00);
      case Special.surrogate: {
        const point = text.codePointAt(at)!;
        return this.#astralKind(point) === Kind.mark ? hash : addUnit(hash, foldedPoint(point));
      }
      default:
        return addUnit(hash, isHigh(this.tables.base[unit]!) ? foldedPoint(unit) : this.tables.base[unit]!);
    }
  }

  #specialKind(text: string, at: number, word: number): number {
    switch (word & 0xff) {
      case Special.mark:
      case Special.jamoTail:
        return Kind.mark;
      case Special.surrogate:
        return this.#astralKind(text.codePointAt(at)!);
      default:
        return Kind.solo;
    }
  }

  #astralKind(point: number): number {
    if (point < unitCount) return Kind.other;
    let kind = this.#astral.get(point);
    if (kind === undefined) this.#astral.set(point, (kind = kindOfPoint(String.fromCodePoint(point))));
    return kind;
  }
}

let current: Alphabet | undefined;

/** The alphabet of this runtime's Unicode version, made when it is first asked for. */
export const currentAlphabet = () => (current ??= makeAlphabet());

function makeAlphabet(): Alphabet {
  const tables = {
    word: new Int16Array(unitCount),
    fold: new Uint16Array(unitCount),
    base: new Uint16Array(unitCount),
  };
  fillUnitTables(tables);
  return new Alphabet(tables);
}

export const isHigh = (unit: number) => (unit & 0xfc00) === 0xd800;
export const isLow = (unit: number) => (unit & 0xfc00) === 0xdc00;

/** Units of the code point at an offset. */
export const widthAt = (text: string, at: number) =>
  isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1)) ? 2 : 1;

const widthBefore = (text: string, at: number) =>
  at > 1 && isLow(text.charCodeAt(at - 1)) && isHigh(text.charCodeAt(at - 2)) ? 2 : 1;

function kindOfPoint(letter: string): number {
  if (/\p{M}/u.test(letter)) return Kind.mark;
  if (!/[\p{L}\p{N}]/u.test(letter)) return Kind.other;
  return isSolo(letter) ? Kind.solo : Kind.letter;
}

/** The base letter of a code point that the tables do not hold; case folding keeps it one code point. */
function foldedPoint(point: number): number {
  const base = String.fromCodePoint(point).normalize('NFD').codePointAt(0)!;
  return String.fromCodePoint(base).toLowerCase().codePointAt(0)!;
}

/** A Hangul syllable counts as its jamo (The Unicode Standard, section 3.12). */
function hashSyllable(hash: number, index: number): number {
  const head = addUnit(hash, 0x1100 + Math.floor(index / 588));
  const vowel = addUnit(head, 0x1161 + Math.floor((index % 588) / 28));
  return index % 28 === 0 ? vowel : addUnit(vowel, 0x11a7 + (index % 28));
}
