const blockSpans = 256;

/** A place where terms stand: 0-based offsets in UTF-16 units, `end` exclusive; `group` as `TermIndex.termsOf` takes it. */
export interface TermSpan {
  readonly start: number;
  readonly end: number;
  readonly group: number;
}

interface Block {
  /** What the offsets of its spans are relative to. */
  base: number;
  readonly spans: readonly TermSpan[];
}

/** Spans that do not overlap, in order. They stand in blocks with an offset each: what comes behind an edit moves block by block. */
export class SpanList {
  #blocks: Block[] = [];

  constructor(spans: readonly TermSpan[]) {
    this.#blocks = toBlocks(spans);
  }

  get size(): number {
    return this.#blocks.reduce((sum, { spans }) => sum + spans.length, 0);
  }

  /** The spans from the first that ends behind an offset on. */
  *endingBehind(offset: number): Generator<TermSpan> {
    for (let i = this.#firstBlock((last) => last.end > offset); i < this.#blocks.length; i++) {
      const { base, spans } = this.#blocks[i]!;
      for (const span of spans) if (base + span.end > offset) yield moved(span, base);
    }
  }

  /** Puts spans in the place of those that start from `from` (inclusive) to `to` (exclusive), and moves all behind by `shift`. */
  replace({ from, to, shift }: { from: number; to: number; shift: number }, spans: readonly TermSpan[]): void {
    const first = this.#firstBlock((span) => span.start >= from);
    let last = first;
    while (last < this.#blocks.length && this.#startOf(last) < to) last++;
    const old = this.#blocks.slice(first, last).flatMap(({ base, spans }) => spans.map((span) => moved(span, base)));
    const before = old.filter(({ start }) => start < from);
    const after = old.filter(({ start }) => start >= to).map((span) => moved(span, shift));
    this.#blocks.splice(first, last - first, ...toBlocks([...before, ...spans, ...after]));
    if (shift === 0) return;
    for (
      let i = first + Math.ceil((before.length + spans.length + after.length) / blockSpans);
      i < this.#blocks.length;
      i++
    ) {
      this.#blocks[i]!.base += shift;
    }
  }

  /** The first block whose last span passes a test that later ones pass too. */
  #firstBlock(passes: (last: TermSpan) => boolean): number {
    let [from, to] = [0, this.#blocks.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      const { base, spans } = this.#blocks[middle]!;
      if (passes(moved(spans.at(-1)!, base))) to = middle;
      else from = middle + 1;
    }
    return from;
  }

  #startOf(block: number): number {
    const { base, spans } = this.#blocks[block]!;
    return base + spans[0]!.start;
  }
}

function moved({ start, end, group }: TermSpan, by: number): TermSpan {
  return { start: start + by, end: end + by, group };
}

/** Blocks without an empty one. */
function toBlocks(spans: readonly TermSpan[]): Block[] {
  const blocks: Block[] = [];
  for (let i = 0; i < spans.length; i += blockSpans) blocks.push({ base: 0, spans: spans.slice(i, i + blockSpans) });
  return blocks;
}
