const batch = 1 << 16;
const smallRange = 20;

/** Places in a pool of texts that end with 0, each with a number that stands for it. */
export interface Starts {
  readonly pool: Uint16Array;
  readonly places: Uint32Array;
  readonly items: Uint32Array;
}

/**
 * Sorts `items` by the texts at their places, equal ones by number, and yields every few milliseconds. Texts are compared
 * by as many units at once as fit into a number; a first pass deals them out by the start of that number, the rest is
 * quicksort.
 * @param units number of different units in the pool, which are 0 to units - 1
 */
export function* sortStarts(starts: Starts, units: number): Generator<undefined, void> {
  const sorter = new StartSorter(starts, Math.max(1, Math.ceil(Math.log2(units))));
  yield* sorter.dealOut();
  yield* sorter.sortRanges();
}

class StartSorter {
  readonly #pool: Uint16Array;
  readonly #places: Uint32Array;
  readonly #items: Uint32Array;
  readonly #keys: Float64Array;
  /** Units in a key. */
  readonly #width: number;
  /** Ranges to sort, as from, to and depth. */
  #ranges: number[] = [];

  constructor(
    { pool, places, items }: Starts,
    private readonly bits: number,
  ) {
    this.#pool = pool;
    this.#places = places;
    this.#items = items;
    this.#width = Math.floor(52 / bits);
    this.#keys = new Float64Array(items.length);
  }

  /** Puts the items into the order of the first bits of their keys. */
  *dealOut(): Generator<undefined, void> {
    const count = this.#items.length;
    const digits = Math.min(this.bits * this.#width, 16);
    const divisor = 2 ** (this.bits * this.#width - digits);
    const ends = new Uint32Array(2 ** digits + 1);
    for (let from = 0; from < count; from += batch) {
      this.#fillKeys(from, Math.min(from + batch, count), 0);
      this.#countKeys(from, Math.min(from + batch, count), { divisor, ends });
      yield;
    }
    for (let i = 1; i < ends.length; i++) ends[i]! += ends[i - 1]!;
    this.#ranges = rangesOf(ends);
    const old = { places: this.#places.slice(), items: this.#items.slice(), keys: this.#keys.slice() };
    yield;
    for (let from = 0; from < count; from += batch) {
      for (let i = from; i < Math.min(from + batch, count); i++) {
        const to = ends[Math.floor(old.keys[i]! / divisor)]!++;
        this.#places[to] = old.places[i]!;
        this.#items[to] = old.items[i]!;
        this.#keys[to] = old.keys[i]!;
      }
      yield;
    }
  }

  *sortRanges(): Generator<undefined, void> {
    let work = 0;
    while (this.#ranges.length > 0) {
      const depth = this.#ranges.pop()!;
      const to = this.#ranges.pop()!;
      const from = this.#ranges.pop()!;
      if (to - from <= smallRange) this.#sortSmall(from, to, depth);
      else this.#partition(from, to, depth);
      work += to - from;
      if (work < batch) continue;
      work = 0;
      yield;
    }
  }

  #countKeys(from: number, to: number, { divisor, ends }: { divisor: number; ends: Uint32Array }): void {
    for (let i = from; i < to; i++) ends[Math.floor(this.#keys[i]! / divisor) + 1]!++;
  }

  #fillKeys(from: number, to: number, depth: number): void {
    for (let i = from; i < to; i++) this.#keys[i] = this.#keyAt(this.#places[i]! + depth);
  }

  /** The next units as one number; what lies behind the end counts as 0. */
  #keyAt(place: number): number {
    const scale = 2 ** this.bits;
    let key = 0;
    let open = true;
    for (let i = 0; i < this.#width; i++) {
      const unit: number = open ? this.#pool[place + i]! : 0;
      open = unit !== 0;
      key = key * scale + unit;
    }
    return key;
  }

  #sortSmall(from: number, to: number, depth: number): void {
    for (let i = from + 1; i < to; i++) {
      for (let j = i; j > from && this.#keys[j - 1]! > this.#keys[j]!; j--) this.#swap(j - 1, j);
    }
    for (let start = from; start < to;) {
      let end = start + 1;
      while (end < to && this.#keys[end] === this.#keys[start]) end++;
      this.#sortEqual(start, end, depth);
      start = end;
    }
  }

  #partition(from: number, to: number, depth: number): void {
    const pivot = this.#median(from, to);
    let [less, i, more] = [from, from, to];
    while (i < more) {
      const key = this.#keys[i]!;
      if (key < pivot) this.#swap(less++, i++);
      else if (key > pivot) this.#swap(i, --more);
      else i++;
    }
    if (less - from > 1) this.#ranges.push(from, less, depth);
    if (to - more > 1) this.#ranges.push(more, to, depth);
    this.#sortEqual(less, more, depth);
  }

  /** Sorts what agrees up to here by the units behind, or by number where the texts end. */
  #sortEqual(from: number, to: number, depth: number): void {
    if (to - from < 2) return;
    if (this.#keys[from]! % 2 ** this.bits === 0) {
      this.#items.subarray(from, to).sort();
      return;
    }
    this.#fillKeys(from, to, depth + this.#width);
    this.#ranges.push(from, to, depth + this.#width);
  }

  #median(from: number, to: number): number {
    const [a, b, c] = [this.#keys[from]!, this.#keys[(from + to) >> 1]!, this.#keys[to - 1]!];
    return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
  }

  #swap(i: number, j: number): void {
    const [places, items, keys] = [this.#places, this.#items, this.#keys];
    const [place, item, key] = [places[i]!, items[i]!, keys[i]!];
    places[i] = places[j]!;
    items[i] = items[j]!;
    keys[i] = keys[j]!;
    places[j] = place;
    items[j] = item;
    keys[j] = key;
  }
}

function rangesOf(ends: Uint32Array): number[] {
  const ranges: number[] = [];
  for (let i = 0; i + 1 < ends.length; i++) {
    if (ends[i + 1]! - ends[i]! > 1) ranges.push(ends[i]!, ends[i + 1]!, 0);
  }
  return ranges;
}
