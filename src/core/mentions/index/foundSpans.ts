const cellsPerSpan = 3;

/** The few spans that terms of one sequence of words take: more than one only where terms differ in punctuation. */
export class FoundSpans {
  #cells = new Int32Array(cellsPerSpan * 8);
  count = 0;

  startOf(index: number): number {
    return this.#cells[index * cellsPerSpan]!;
  }

  endOf(index: number): number {
    return this.#cells[index * cellsPerSpan + 1]!;
  }

  groupOf(index: number): number {
    return this.#cells[index * cellsPerSpan + 2]!;
  }

  /** Adds a span behind those that are longer, unless it is there. */
  add(start: number, end: number, group: number): void {
    let at = 0;
    for (; at < this.count; at++) {
      if (this.startOf(at) === start && this.endOf(at) === end) return;
      if (this.endOf(at) - this.startOf(at) < end - start) break;
    }
    if ((this.count + 1) * cellsPerSpan > this.#cells.length) this.#grow();
    this.#cells.copyWithin((at + 1) * cellsPerSpan, at * cellsPerSpan, this.count * cellsPerSpan);
    this.#cells[at * cellsPerSpan] = start;
    this.#cells[at * cellsPerSpan + 1] = end;
    this.#cells[at * cellsPerSpan + 2] = group;
    this.count++;
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#cells.length);
    larger.set(this.#cells);
    this.#cells = larger;
  }
}
