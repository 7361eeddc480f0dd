import type { Form } from '../library/types';

/** A place in a draft where a form of an entry stands. */
export interface Mention {
  /** 0-based UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Ids of the entries that it may mean, the best first; never empty. */
  readonly entries: readonly string[];
  readonly kind: 'name' | 'acronym' | 'backReference';
  /** The form of the best entry that stands there; `undefined` for a back reference. */
  readonly form?: Form;
}
