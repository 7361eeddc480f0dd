/**
 * From the hash of a term's words to its record: the records stand in the order of the first bits of their hashes, and a
 * cell says where those with the same bits start; they end where the next ones start.
 */
export class Buckets {
  /** What a hash is shifted by to give its bucket. */
  readonly shift: number;

  /** @param cells one more than there are buckets, whose number is a power of two above 1 */
  constructor(readonly cells: Uint32Array) {
    this.shift = 32 - Math.log2(cells.length - 1);
  }

  bucketOf(hash: number): number {
    return hash >>> this.shift;
  }

  startOf(bucket: number): number {
    return this.cells[bucket]!;
  }

  endOf(bucket: number): number {
    return this.cells[bucket + 1]!;
  }
}

/**
 * The places of terms in a list that is sorted by bucket, those of a bucket in their order; fills in the cells.
 * @param keys hash of each term
 * @param words length of each term's record; those that `isLeft` tells stand behind all others, in no bucket
 */
export function* placeRecords(
  { cells, keys, words }: { cells: Uint32Array; keys: Int32Array; words: Uint32Array },
  isLeft: (term: number) => boolean,
): Generator<undefined, Uint32Array> {
  const buckets = new Buckets(cells);
  const places = new Uint32Array(keys.length);
  for (let term = 0; term < keys.length; term++) {
    if (term % step === 0) yield;
    if (!isLeft(term)) cells[buckets.bucketOf(keys[term]!)]! += words[term]!;
  }
  let end = 0;
  for (let bucket = 0; bucket < cells.length; bucket++) {
    if (bucket % step === 0) yield;
    const length = cells[bucket]!;
    cells[bucket] = end;
    end += length;
  }
  for (let term = 0; term < keys.length; term++) {
    if (term % step === 0) yield;
    if (isLeft(term)) {
      places[term] = end;
      end += words[term]!;
    } else {
      const bucket = buckets.bucketOf(keys[term]!);
      places[term] = cells[bucket]!;
      cells[bucket]! += words[term]!;
    }
  }
  cells.copyWithin(1, 0, cells.length - 1); // each start had become its end
  cells[0] = 0;
  return places;
}

const step = 1 << 15;
