import type { MatchVisitor, TermCandidate, TermIndex } from '../termIndex';
import type { Alphabet } from './alphabet';
import { maxGapUnits } from './gaps';
import { IdTable } from './idTable';
import type { IndexData } from './layout';
import { Scanner } from './scanner';
import { type Boost, TermCompletion } from './termCompletion';
import { TermLookup } from './termLookup';
import { termsAt } from './termsAt';
import { WordBuffer } from './wordBuffer';

/** The term index that reads its answers out of bytes. */
export class ByteTermIndex implements TermIndex {
  readonly #lookup: TermLookup;
  readonly #completion: TermCompletion;
  readonly #buffer: WordBuffer;
  #idle: Scanner | undefined;

  constructor(private readonly data: IndexData) {
    this.#lookup = new TermLookup(data);
    this.#buffer = new WordBuffer(this.#lookup.alphabet);
    const ids = new IdTable(data.idSlots, (number, id) => this.#idAt(number) === id);
    this.#completion = new TermCompletion(data, this.#lookup.records, { alphabet: this.#lookup.alphabet, ids });
  }

  get size(): number {
    return this.data.counts.terms;
  }

  get bytes(): Uint8Array {
    return this.data.bytes;
  }

  get alphabet(): Alphabet {
    return this.#lookup.alphabet;
  }

  /** Units of the longest match that a text can have, at most. */
  get maxMatchUnits(): number {
    const { maxWords, maxUnits } = this.data.counts;
    return 4 * maxUnits + (maxGapUnits + 1) * maxWords + 4;
  }

  scan(text: string, from: number, to: number, visit: MatchVisitor): void {
    const scanner = this.#idle ?? new Scanner(this.#lookup);
    this.#idle = undefined; // a visitor may scan too
    try {
      scanner.scan(text, from, to, visit);
    } finally {
      this.#idle = scanner;
    }
  }

  termsOf(group: number, text: string, start: number, end: number): readonly number[] {
    return termsAt(this.#lookup, { buffer: this.#buffer, group, text, start, end });
  }

  textOf(term: number): string {
    const place = this.data.places[term];
    return place === undefined ? '' : this.#lookup.records.textAt(place);
  }

  idOf(term: number): string {
    const id = this.data.idOf[term];
    return id === undefined ? '' : this.#idAt(id);
  }

  complete(prefix: string, limit: number, boost?: Boost): readonly TermCandidate[] {
    return this.#completion.complete(prefix, limit, boost);
  }

  #idAt(id: number): string {
    const { idEnds, idUnits, counts } = this.data;
    const start = id === 0 ? 0 : idEnds[id - 1]!;
    let text = '';
    for (let i = start; i < idEnds[id]!; i++) {
      const unit = counts.idUnit === 1 ? idUnits[i]! : idUnits[2 * i]! | (idUnits[2 * i + 1]! << 8);
      text += String.fromCharCode(unit);
    }
    return text;
  }
}
