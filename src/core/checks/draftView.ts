import type { Library } from '../library/library';
import type { Mention } from '../mentions/mention';
import type { ProseMap, ZoneKind } from '../mentions/proseMap';
import type { CheckSettings } from './checkSettings';
import type { CheckKnowledge } from './checkKnowledge';
import type { FoundDate } from './dates';
import { readDates } from './joinedDates';
import { readItems, type Item } from './sentenceItems';
import type { ProseReading } from './proseBlocks';
import { splitSentences, type Stretch } from './sentences';

/** A sentence of the draft's prose, or a row of a table. Offsets are 0-based UTF-16, `end` exclusive. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
  /** Place among the sentences of the draft, from 0. */
  readonly index: number;
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
}

export interface DraftInput {
  readonly text: string;
  readonly prose: ProseMap;
  readonly mentions: readonly Mention[];
  readonly library: Library;
  readonly knowledge: CheckKnowledge;
  readonly settings: CheckSettings;
  /** Day on which the draft is checked, EDTF. */
  readonly today: string;
  /** Dates and sentences of the prose, where they are known already. */
  readonly reading?: ProseReading;
}

/** A draft as the rules see it: its sentences with their mentions and dates, and what kind of text stands where. */
export class DraftView {
  readonly text: string;
  /** Masked prose, as long as the draft. */
  readonly prose: string;
  readonly mentions: readonly Mention[];
  readonly dates: readonly FoundDate[];
  readonly sentences: readonly Sentence[];
  readonly #items = new Map<number, readonly Item[]>();
  readonly #byParagraph: readonly (readonly Sentence[])[];

  constructor(private readonly input: DraftInput) {
    this.text = input.text;
    this.prose = input.prose.text;
    this.mentions = input.mentions;
    const { dates, stretches } = input.reading ?? readText(this.prose);
    this.dates = dates.filter((date) => !this.#isInside(date, input.mentions));
    this.sentences = readSentences(stretches, this.mentions, this.dates);
    this.#byParagraph = groupByParagraph(this.sentences);
  }

  get library(): Library {
    return this.input.library;
  }

  get knowledge(): CheckKnowledge {
    return this.input.knowledge;
  }

  get settings(): CheckSettings {
    return this.input.settings;
  }

  get today(): string {
    return this.input.today;
  }

  /** What a sentence is made of; read once for all rules. */
  itemsOf(sentence: Sentence): readonly Item[] {
    const items = this.#items.get(sentence.index) ?? readItems(this.prose, sentence);
    this.#items.set(sentence.index, items);
    return items;
  }

  /** The sentences of the same paragraph, in order. */
  paragraphOf(sentence: Sentence): readonly Sentence[] {
    return this.#byParagraph[sentence.paragraph] ?? [];
  }

  /** The sentence that holds the offset. */
  sentenceAt(offset: number): Sentence | undefined {
    let low = 0;
    let high = this.sentences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return this.sentences[low];
  }

  isIn(kind: ZoneKind, offset: number): boolean {
    return zoneHolds(this.input.prose, kind, offset);
  }

  /** True where no check reports: quotations (unless the setting has it otherwise), references. */
  isExempt(offset: number): boolean {
    if (this.isIn('references', offset)) return true;
    return !this.settings.checkQuotations && this.isIn('quotation', offset);
  }

  /** A year that is part of a name ("Vienna Document 2011") is no date; one in brackets behind a resolution is. */
  #isInside({ start, end }: FoundDate, mentions: readonly Mention[]): boolean {
    const mention = lastStartingBy(mentions, start);
    return mention !== undefined && start < mention.end && end <= mention.end;
  }
}

/** The last item that starts at or before the offset. */
export function lastStartingBy<T extends { readonly start: number }>(
  items: readonly T[],
  offset: number,
): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function zoneHolds({ zones }: ProseMap, kind: ZoneKind, offset: number): boolean {
  let low = 0;
  let high = zones.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zones[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= 0 && i >= low - 24; i--) {
    const zone = zones[i];
    if (zone && zone.kind === kind && offset < zone.end) return true;
  }
  return kind === 'references' && zones.some((zone) => zone.kind === kind && zone.start <= offset && offset < zone.end);
}

const readText = (text: string): ProseReading => ({ dates: readDates(text), stretches: splitSentences(text) });

function readSentences(
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
  dates: readonly FoundDate[],
): Sentence[] {
  let [nextMention, nextDate] = [0, 0];
  return stretches.map((stretch, index) => {
    const own = takeUntil(mentions, nextMention, stretch.end);
    const ownDates = takeUntil(dates, nextDate, stretch.end);
    nextMention += own.length;
    nextDate += ownDates.length;
    return {
      start: stretch.start,
      end: stretch.end,
      paragraph: stretch.paragraph,
      index,
      mentions: own,
      dates: ownDates,
    };
  });
}

function takeUntil<T extends { readonly start: number }>(items: readonly T[], from: number, end: number): T[] {
  let to = from;
  while (to < items.length && (items[to]?.start ?? end) < end) to++;
  return items.slice(from, to);
}

function groupByParagraph(sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = [];
  for (const sentence of sentences) (groups[sentence.paragraph] ??= []).push(sentence);
  return groups;
}
