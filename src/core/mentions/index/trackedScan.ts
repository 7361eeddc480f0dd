import type { ByteTermIndex } from './byteTermIndex';
import { ChunkedText } from './chunkedText';
import { SpanList, type TermSpan } from './spanList';
import { Special, specialBit } from './unitTables';

/** A change of a text: `inserted` in the place of `removed` units from `start` on. */
export interface TextEdit {
  /** 0-based UTF-16 offset. */
  readonly start: number;
  readonly removed: number;
  readonly inserted: string;
}

interface Rescan {
  /** Where it starts; nothing before it changes. */
  readonly from: number;
  /** Behind what an edit inserted. */
  readonly editEnd: number;
  /** Units that the text grew by. */
  readonly shift: number;
}

/**
 * The longest terms of a text that do not overlap, from left to right, kept up to date under edits: only the neighbourhood
 * of an edit is scanned again, what comes behind it is moved without being looked at. The text is never put together.
 */
export class TrackedScan {
  readonly #text: ChunkedText;
  readonly #spans: SpanList;

  constructor(
    private readonly index: ByteTermIndex,
    text: string,
  ) {
    this.#text = new ChunkedText(text);
    const spans: TermSpan[] = [];
    index.scan(text, 0, text.length, (start, end, group) => spans.push({ start, end, group }) > 0);
    this.#spans = new SpanList(spans);
  }

  /** Length of the text in UTF-16 units. */
  get length(): number {
    return this.#text.length;
  }

  /** Number of spans. */
  get size(): number {
    return this.#spans.size;
  }

  /** A part of the text, `from` inclusive, `to` exclusive. */
  slice(from: number, to: number): string {
    return this.#text.slice(from, to);
  }

  /** The spans that overlap a range, in order. */
  spansIn(from: number, to: number): TermSpan[] {
    const found: TermSpan[] = [];
    for (const span of this.#spans.endingBehind(from)) {
      if (span.start >= to) break;
      found.push(span);
    }
    return found;
  }

  /** Numbers of the terms that stand at a span. */
  termsOf({ start, end, group }: TermSpan): readonly number[] {
    const from = this.#contextBefore(start);
    const text = this.#text.slice(from, end + 2);
    return this.index.termsOf(group, text, start - from, end - from);
  }

  /** Takes an edit over. Offsets outside of the text are drawn in. */
  edit({ start, removed, inserted }: TextEdit): void {
    const at = Math.min(Math.max(start, 0), this.length);
    const end = Math.min(Math.max(at + removed, at), this.length);
    const from = this.#rescanFrom(at);
    this.#text.replace(at, end - at, inserted);
    const rescan = { from, editEnd: at + inserted.length, shift: inserted.length - (end - at) };
    for (let window = 2 * this.#reach; !this.#rescan(rescan, window); window *= 2);
  }

  /** Units that a match, what bounds it included, does not go beyond. */
  get #reach(): number {
    return this.index.maxMatchUnits + 4;
  }

  /** No span that starts before this offset sees an edit, and none goes over it. */
  #rescanFrom(edit: number): number {
    const from = Math.max(edit - this.#reach, 0);
    for (const span of this.#spans.endingBehind(from)) return span.start < from ? span.end : from;
    return from;
  }

  /** Scans up to `window` units behind the edit; false where old and new spans have not met by then. */
  #rescan({ from, editEnd, shift }: Rescan, window: number): boolean {
    const to = Math.min(editEnd + window, this.length);
    const spans = this.#scan(from, to);
    const met = this.#meet(spans, { start: this.#contextBehind(editEnd), shift });
    const certain = to === this.length ? to : to - this.#reach;
    if (met > certain) return false;
    const fresh = spans.filter((span) => span.start < met);
    this.#spans.replace({ from, to: met - shift, shift }, fresh);
    return true;
  }

  /** The first offset from `start` on that no new span goes over, and no old one where it is now. */
  #meet(spans: readonly TermSpan[], { start, shift }: { start: number; shift: number }): number {
    let met = start;
    let next = 0;
    for (const old of this.#spans.endingBehind(start - shift)) {
      for (; next < spans.length && spans[next]!.start < met; next++) met = Math.max(met, spans[next]!.end);
      if (old.start + shift >= met) return met;
      met = Math.max(met, old.end + shift);
    }
    for (; next < spans.length && spans[next]!.start < met; next++) met = Math.max(met, spans[next]!.end);
    return met;
  }

  #scan(from: number, to: number): TermSpan[] {
    const before = this.#contextBefore(from);
    const text = this.#text.slice(before, to + 2);
    const spans: TermSpan[] = [];
    this.index.scan(text, from - before, to - before, (start, end, group) => {
      spans.push({ start: start + before, end: end + before, group });
      return true;
    });
    return spans;
  }

  /** An offset before which nothing tells whether a word starts at `at`. */
  #contextBefore(at: number): number {
    let before = at - 1;
    while (before > 0 && this.#isDependent(this.#text.unitAt(before))) before--;
    return Math.max(before, 0);
  }

  /** An offset from which on nothing before `at` tells whether a word starts. */
  #contextBehind(at: number): number {
    let behind = at;
    while (behind < this.length && this.#isDependent(this.#text.unitAt(behind))) behind++;
    return Math.min(behind + 1, this.length);
  }

  /** Marks and surrogates, which do not say by themselves whether they are part of a word. */
  #isDependent(unit: number): boolean {
    const entry = this.index.alphabet.tables.word[unit]!;
    if ((entry & specialBit) === 0) return false;
    const kind = entry & 0xff;
    return kind === Special.mark || kind === Special.jamoTail || kind === Special.surrogate;
  }
}
