const blockSize = 64;

/** Cells for the maxima of blocks of 64 scores, and of 64 such blocks. */
export function blockCells(scores: number): number {
  const blocks = Math.ceil(scores / blockSize);
  return blocks + Math.ceil(blocks / blockSize);
}

/** Fills in the maxima. */
export function fillBlocks(scores: Uint16Array, blocks: Uint16Array): void {
  const count = Math.ceil(scores.length / blockSize);
  for (let i = 0; i < scores.length; i++) {
    const block = Math.floor(i / blockSize);
    blocks[block] = Math.max(blocks[block]!, scores[i]!);
  }
  for (let i = 0; i < count; i++) {
    const block = count + Math.floor(i / blockSize);
    blocks[block] = Math.max(blocks[block]!, blocks[i]!);
  }
}
