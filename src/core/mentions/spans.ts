/** A part of a text: 0-based UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Index of the first item with `start` ≥ offset in a list by start; its length where there is none. */
export function firstFrom(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items of a list by start that start in `range`. */
export function startingIn<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  return spans.slice(firstFrom(spans, range.start), firstFrom(spans, range.end));
}

/** Appends to the list under a key. */
export function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
