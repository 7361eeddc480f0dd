const chunkUnits = 4096;
const largestChunk = 2 * chunkUnits;
const smallestChunk = chunkUnits / 4;

/** A long text in chunks, so that an edit copies a few thousand units and never the whole. */
export class ChunkedText {
  readonly #chunks: string[];
  /** Where each chunk starts. */
  readonly #starts: number[] = [];
  #length = 0;

  constructor(text: string) {
    this.#chunks = cut(text);
    this.#restart(0);
  }

  get length(): number {
    return this.#length;
  }

  unitAt(at: number): number {
    const chunk = this.#chunkAt(at);
    return this.#chunks[chunk]!.charCodeAt(at - this.#starts[chunk]!);
  }

  /** @param from inclusive @param to exclusive */
  slice(from: number, to: number): string {
    let text = '';
    for (let chunk = this.#chunkAt(from); chunk < this.#chunks.length && this.#starts[chunk]! < to; chunk++) {
      const start = this.#starts[chunk]!;
      text += this.#chunks[chunk]!.slice(Math.max(from - start, 0), to - start);
    }
    return text;
  }

  /** Puts `inserted` in the place of `removed` units. */
  replace(start: number, removed: number, inserted: string): void {
    const first = this.#chunkAt(start);
    let last = this.#chunkAt(start + removed);
    const before = this.#chunks[first]!.slice(0, start - this.#starts[first]!);
    const after = this.#chunks[last]!.slice(start + removed - this.#starts[last]!);
    let text = before + inserted + after;
    while (text.length < smallestChunk && last + 1 < this.#chunks.length) text += this.#chunks[++last]!;
    this.#chunks.splice(first, last - first + 1, ...(text.length > largestChunk ? cut(text) : [text]));
    this.#restart(first);
  }

  /** The chunk that holds a unit; the last one for the end of the text. */
  #chunkAt(at: number): number {
    let [from, to] = [0, this.#starts.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if (this.#starts[middle]! <= at) from = middle;
      else to = middle;
    }
    return from;
  }

  #restart(first: number): void {
    let start = first === 0 ? 0 : this.#starts[first - 1]! + this.#chunks[first - 1]!.length;
    this.#starts.length = this.#chunks.length;
    for (let chunk = first; chunk < this.#chunks.length; chunk++) {
      this.#starts[chunk] = start;
      start += this.#chunks[chunk]!.length;
    }
    this.#length = start;
  }
}

/** At least one chunk. */
function cut(text: string): string[] {
  const chunks: string[] = [];
  for (let at = 0; at === 0 || at < text.length; at += chunkUnits) chunks.push(text.slice(at, at + chunkUnits));
  return chunks;
}
