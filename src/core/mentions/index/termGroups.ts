import { Slots } from './slots';
import { cellsFor } from './filters';

/** Terms that share a hash, each chain in the order in which they came. */
export class TermGroups {
  readonly slots: Slots;
  /** The term after a term in its chain and 1; 0 at the end. */
  readonly #next: Int32Array;
  /** The last term of the chain that a term begins; -1 for a term that begins none. */
  readonly #tails: Int32Array;

  constructor(terms: number) {
    this.slots = new Slots(new Int32Array(2 * cellsFor(terms * 1.5, 3, 30)));
    this.#next = new Int32Array(terms);
    this.#tails = new Int32Array(terms).fill(-1);
  }

  add(term: number, key: number): void {
    const head = this.slots.get(key) - 1;
    if (head < 0) {
      this.slots.set(key, term + 1);
      this.#tails[term] = term;
      return;
    }
    this.#next[this.#tails[head]!] = term + 1;
    this.#tails[head] = term;
  }

  /** Whether a chain begins with a term. */
  begins(term: number): boolean {
    return this.#tails[term]! >= 0;
  }

  /** The term after a term in its chain, -1 at the end. */
  after(term: number): number {
    return this.#next[term]! - 1;
  }
}
