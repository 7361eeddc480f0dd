import { findQuotations } from './prose/quotations';

/** Stands for what is not prose inside a line: code, an address, a command. Neither a letter nor white space. */
export const objectUnit = '\ufffc';

/** Stands where a block ends without a blank line: behind a heading, between list items. */
export const blockBreakUnit = '\u001e';

/** Stands for marks inside prose (emphasis, quote prefixes): names go on across it. */
export const ignorableUnit = '\u200b';

export type ZoneKind = 'heading' | 'quotation' | 'caption' | 'references';

/** A part of the draft that checks treat apart. Offsets are 0-based UTF-16, `end` exclusive. */
export interface Zone {
  readonly kind: ZoneKind;
  readonly start: number;
  readonly end: number;
}

/** The prose of a draft. */
export interface ProseMap {
  /**
   * As long as the draft, with what is not prose replaced: `objectUnit` for each unit that is no prose, `blockBreakUnit`
   * where a block ends, `ignorableUnit` for marks. The draft itself where there is nothing to replace.
   */
  readonly text: string;
  /** By start; zones of different kinds may overlap. */
  readonly zones: readonly Zone[];
  /** False inside code, addresses, commands and marks. */
  isProseAt(offset: number): boolean;
  /** All kinds of zone that hold the offset. */
  kindsAt(offset: number): readonly ZoneKind[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly unit: string;
}

/** Collects what a language's reader finds, then builds the map. Where edits overlap, the one that starts first stands. */
export class MaskBuilder {
  readonly #edits: Edit[] = [];
  readonly #zones: Zone[] = [];

  constructor(readonly text: string) {}

  hide(start: number, end: number): void {
    this.#edit(start, end, objectUnit);
  }

  ignore(start: number, end: number): void {
    this.#edit(start, end, ignorableUnit);
  }

  breakAt(start: number, end = start + 1): void {
    this.#edit(start, end, blockBreakUnit);
  }

  zone(kind: ZoneKind, start: number, end: number): void {
    if (end > start) this.#zones.push({ kind, start, end });
  }

  build(): ProseMap {
    const edits = inOrder(this.#edits);
    const zones = inOrder(this.#zones);
    return new MaskedProse(masked(this.text, edits), edits, zones);
  }

  #edit(start: number, end: number, unit: string): void {
    if (end > start) this.#edits.push({ start, end: Math.min(end, this.text.length), unit });
  }
}

class MaskedProse implements ProseMap {
  #zones: readonly Zone[] | undefined;

  constructor(
    readonly text: string,
    private readonly edits: readonly Edit[],
    private readonly marked: readonly Zone[],
  ) {}

  /** Quotations in quotation marks are looked for only when zones are asked for. */
  get zones(): readonly Zone[] {
    this.#zones ??= inOrder([...this.marked, ...findQuotations(this.text)]);
    return this.#zones;
  }

  isProseAt(offset: number): boolean {
    const edit = this.edits[lastStartingBy(this.edits, offset)];
    return edit === undefined || offset >= edit.end;
  }

  kindsAt(offset: number): readonly ZoneKind[] {
    return this.zones.filter((zone) => zone.start <= offset && offset < zone.end).map((zone) => zone.kind);
  }
}

function inOrder<T extends { start: number }>(items: readonly T[]): T[] {
  return items.every((item, index) => index === 0 || (items[index - 1]?.start ?? 0) <= item.start)
    ? [...items]
    : [...items].sort((a, b) => a.start - b.start);
}

function masked(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, unit } of edits) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    parts.push(text.slice(done, from), unit.repeat(end - from));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Index of the last item with `start` ≤ offset, -1 where there is none. */
function lastStartingBy(items: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
