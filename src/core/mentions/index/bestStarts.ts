const blockSize = 64;
/** A node of the search: a score, the level (0 an item, 1 a block, 2 a block of blocks) and its number there. */
interface Node {
  readonly score: number;
  readonly level: number;
  readonly number: number;
}

/**
 * Goes through the items of a range by score, highest first, equal ones in order, without looking at all of them: a block
 * is opened when its highest score is the highest left.
 */
export class BestStarts {
  readonly #heap: Node[] = [];
  readonly #blocks: number;

  /** @param range from (inclusive) to (exclusive) */
  constructor(
    private readonly scores: Uint16Array,
    private readonly maxima: Uint16Array,
    range: { readonly from: number; readonly to: number },
  ) {
    this.#blocks = Math.ceil(scores.length / blockSize);
    this.#addRange(0, range.from, range.to);
  }

  /** The next item, `undefined` behind the last. */
  next(): number | undefined {
    for (let node = this.#pop(); node; node = this.#pop()) {
      if (node.level === 0) return node.number;
      const below = node.level === 1 ? this.scores.length : this.#blocks;
      const from = node.number * blockSize;
      this.#addAll(node.level - 1, from, Math.min(from + blockSize, below));
    }
    return undefined;
  }

  /** Adds nodes that cover a range of a level: single ones at its edges, those of the level above between. */
  #addRange(level: number, from: number, to: number): void {
    const above = { from: Math.ceil(from / blockSize), to: Math.floor(to / blockSize) };
    if (level === 2 || above.from >= above.to) {
      this.#addAll(level, from, to);
      return;
    }
    this.#addAll(level, from, above.from * blockSize);
    this.#addRange(level + 1, above.from, above.to);
    this.#addAll(level, above.to * blockSize, to);
  }

  #addAll(level: number, from: number, to: number): void {
    for (let number = from; number < to; number++) this.#push({ score: this.#scoreOf(level, number), level, number });
  }

  #scoreOf(level: number, number: number): number {
    if (level === 0) return this.scores[number]!;
    return this.maxima[level === 1 ? number : this.#blocks + number]!;
  }

  #push(node: Node): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(node);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(node, heap[parent]!)) break;
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = node;
  }

  #pop(): Node | undefined {
    const heap = this.#heap;
    const top = heap[0];
    const last = heap.pop();
    if (!top || !last || heap.length === 0) return top;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
      if (child >= heap.length || !isBefore(heap[child]!, last)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = last;
    return top;
  }
}

function isBefore(a: Node, b: Node): boolean {
  if (a.score !== b.score) return a.score > b.score;
  return firstItem(a) < firstItem(b) || (firstItem(a) === firstItem(b) && a.level > b.level);
}

const firstItem = ({ level, number }: Node) => number * blockSize ** level;
