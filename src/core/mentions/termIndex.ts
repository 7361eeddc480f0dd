import type { FormCase } from '../library/types';

/** One way to write one entry, as the index takes it. */
export interface Term {
  readonly text: string;
  readonly case: FormCase;
  /** True where the last word may also stand in the plural (`-s`, `-es`, `-ies`). */
  readonly inflects: boolean;
  /** Id of the entry. Several terms may share it, and several entries may share a text. */
  readonly id: string;
  /** Static rank for completion, 0 to 255; higher comes first. */
  readonly weight: number;
}

/**
 * Called for each place where terms stand, longest first at each start, left to right. `group` is what `termsOf` takes.
 * Offsets are 0-based UTF-16 units, `end` exclusive. Answer `true` to take it: the scan goes on behind it; `false` to be
 * offered the next shorter one at the same start.
 */
export type MatchVisitor = (start: number, end: number, group: number) => boolean;

/** A completion candidate: a term whose name, or a later word of it, starts with what was typed. */
export interface TermCandidate {
  /** Number of the term, as `textOf` and `idOf` take it. */
  readonly term: number;
  /** 0 where the name itself starts with the prefix, else the number of the word that does. */
  readonly word: number;
}

/**
 * Finds terms in text. All that knows how terms are stored lies behind these functions.
 *
 * What matches:
 * - Letters, digits and marks make words; all else is a boundary: hyphens, slashes, quotes, underscores, emoji, lone
 *   surrogates. A match starts and ends at word boundaries, so that a possessive ending is not part of it. A mark belongs
 *   to the letter before it. In scripts without spaces (Han, Hiragana, Bopomofo, Thai, Lao, Khmer, Burmese) and in Hangul,
 *   whose particles follow without a space, each letter with its marks is a word: a name is found wherever its letters stand.
 *   Runs of Katakana are words.
 * - Words are compared unit by unit after canonical decomposition (NFC and NFD are equal) and without regard to case. Where
 *   the term's case is `exact`, case counts too; where it is `capital`, the text must have a capital wherever the term has.
 *   Folding maps one letter to one: ß is not ss, ı is not i.
 * - Between two words the text may have white space, hyphens and dashes, apostrophes and units that do not show (U+200B,
 *   U+00AD…) in any mix of up to 64 units, or nothing beside a letter that is a word of its own, but no blank line. Other
 *   punctuation must be the same, in the same order, as in the term, white space and the rest aside. Punctuation before the
 *   first and behind the last word of a term must stand directly there and is part of the match.
 * - Where the term inflects, its last word may be in the plural: `-s` unless the term ends in a small s; `-es` behind s, x,
 *   z, o, ch and sh; `-ies` for a y that no vowel stands before; in small letters where the term's case is `exact`.
 * - A term without a word in it, or with a blank line, never matches.
 */
export interface TermIndex {
  /** Number of terms. */
  readonly size: number;
  /** The index as bytes: also the format of its file. Do not change them. */
  readonly bytes: Uint8Array;
  /**
   * Scans `text` from `from` (inclusive) to `to` (exclusive); no match reaches outside of these, and a word that does is left
   * out. Takes time in proportion to the range, whatever the text. `visit` may use the index.
   */
  scan(text: string, from: number, to: number, visit: MatchVisitor): void;
  /** Numbers of all terms that match `text` exactly from `start` to `end`, rising. `group` is the one that `visit` got for the place. */
  termsOf(group: number, text: string, start: number, end: number): readonly number[];
  textOf(term: number): string;
  idOf(term: number): string;
  /**
   * At most `limit` candidates for a typed prefix (may hold several words), each term once, best first: word 0 before later
   * words, then by weight and boost, then the shorter text (up to 255 units), then by the folded text from that word on.
   * Case and marks do not count, nor what stands between words unless it is punctuation that the term has.
   * @param boost by how much the weight of an entry's terms rises (0 or more), for what the draft names; what is read off
   * a map is kept with it, so make a new one rather than change it
   */
  complete(prefix: string, limit: number, boost?: ReadonlyMap<string, number>): readonly TermCandidate[];
}
