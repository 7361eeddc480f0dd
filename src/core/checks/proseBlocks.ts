import { blockBreakUnit } from '../mentions/proseMap';
import type { FoundDate, DatePart } from './dates';
import { readDates } from './joinedDates';
import { splitSentences, type Stretch } from './sentences';

/** Part of masked prose that ends where a paragraph ends, so that its sentences and dates can be read by themselves. */
export interface ProseBlock {
  /** 0-based UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Dates and sentences of a text, as a `DraftView` takes them. */
export interface ProseReading {
  readonly dates: readonly FoundDate[];
  readonly stretches: readonly Stretch[];
}

/** How far the readers of dates and sentences look beyond a block, in UTF-16 units. */
const blockMargin = 48;

/** Cuts masked prose behind blank lines and ends of blocks. */
export function cutBlocks(text: string): ProseBlock[] {
  const blocks: ProseBlock[] = [];
  let start = 0;
  const cut = (end: number) => {
    if (end > start) blocks.push({ start, end });
    start = end;
  };
  for (const match of text.matchAll(blockEnds)) cut(match.index + 1);
  cut(text.length);
  return blocks;
}

const blockEnds = new RegExp(`${blockBreakUnit}|\\n(?=\\r?\\n)`, 'g'); // the end of a line before an empty one

/** A block's text with what stands around it as far as it matters, and its place in there: blocks with equal keys have equal readings. */
export function blockKey(text: string, { start, end }: ProseBlock): string {
  const head = Math.min(start, blockMargin);
  return `${head},${end - start}:${text.slice(start - head, end + blockMargin)}`;
}

/** The dates and sentences that start in a block; offsets from the block's start, paragraphs from 0. */
export function readBlock(text: string, { start, end }: ProseBlock): ProseReading {
  const head = Math.min(start, blockMargin);
  const length = end - start;
  const isInside = ({ start: at }: DatePart) => at >= 0 && at < length;
  return {
    dates: readDates(text.slice(start - head, end + blockMargin))
      .map((date) => shiftDate(date, -head))
      .filter(isInside),
    stretches: splitSentences(text.slice(start, end + blockMargin))
      .filter(isInside)
      .map((stretch) => (stretch.end > length ? { ...stretch, end: length } : stretch)),
  };
}

/** The readings of all blocks, in their order, as one reading of the whole text. */
export function joinReadings(blocks: readonly ProseBlock[], readings: readonly ProseReading[]): ProseReading {
  const dates: FoundDate[] = [];
  const stretches: Stretch[] = [];
  let paragraphs = 0;
  readings.forEach((reading, i) => {
    const by = blocks[i]?.start ?? 0;
    for (const date of reading.dates) dates.push(shiftDate(date, by));
    for (const { start, end, paragraph } of reading.stretches)
      stretches.push({ start: start + by, end: end + by, paragraph: paragraphs + paragraph });
    paragraphs += (reading.stretches.at(-1)?.paragraph ?? 0) + 1;
  });
  return { dates, stretches };
}

function shiftDate(date: FoundDate, by: number): FoundDate {
  if (by === 0) return date;
  const toParts = date.toParts && { ...shiftPart(date.toParts, by), ...shiftParts(date.toParts, by) };
  return { ...date, ...shiftPart(date, by), parts: shiftParts(date.parts, by), ...(toParts && { toParts }) };
}

function shiftParts({ day, month, year }: FoundDate['parts'], by: number): FoundDate['parts'] {
  return {
    ...(day && { day: shiftPart(day, by) }),
    ...(month && { month: shiftPart(month, by) }),
    ...(year && { year: shiftPart(year, by) }),
  };
}

const shiftPart = ({ start, end }: DatePart, by: number): DatePart => ({ start: start + by, end: end + by });
