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
 * Rules of a match: it starts and ends at word boundaries (letters, marks and digits make words; a hyphen, slash, quote
 * or underscore is a boundary); words are compared by code unit after folding, unless the term's case is `exact`, and for
 * `capital` the text must have a capital wherever the term has one; between words the text may have white space (no blank
 * line), hyphens, apostrophes and ignorable units (U+200B, U+00AD) in any mix, other punctuation only where the term has
 * the same; the last word also in the plural where the term inflects; a possessive ending is not part of the match.
 */
export interface TermIndex {
  /** Number of terms. */
  readonly size: number;
  /** The index as bytes: also the format of its file. Do not change them. */
  readonly bytes: Uint8Array;
  /** Scans `text` from `from` (inclusive) to `to` (exclusive); no match reaches outside of these. */
  scan(text: string, from: number, to: number, visit: MatchVisitor): void;
  /** Numbers of the terms of a group that really match `text` at `start`, in the order in which they were given. */
  termsOf(group: number, text: string, start: number, end: number): readonly number[];
  textOf(term: number): string;
  idOf(term: number): string;
  /** At most `limit` candidates for a typed prefix (may hold several words), best first: word 0 first, then weight, then shorter, then text. */
  complete(prefix: string, limit: number): readonly TermCandidate[];
}
