import { Checksum, checksumStep } from './checksum';
import { checksumAt, type IndexData } from './layout';

const sealedFrom = checksumAt + 4;

/** Writes the checksum into the header. */
export function* sealBytes(data: IndexData): Generator<undefined, void> {
  const words = wordsOf(data);
  const checksum = new Checksum();
  for (let from = sealedFrom; from < words.length; from += checksumStep) {
    checksum.add(words, from, Math.min(from + checksumStep, words.length));
    yield;
  }
  words.set(checksum.lanes, checksumAt);
}

/** Whether the bytes are as they were sealed. */
export function isSealed(data: IndexData): boolean {
  const words = wordsOf(data);
  const checksum = new Checksum();
  checksum.add(words, sealedFrom, words.length);
  return checksum.lanes.every((lane, i) => lane === words[checksumAt + i]);
}

function wordsOf({ bytes }: IndexData): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
}
