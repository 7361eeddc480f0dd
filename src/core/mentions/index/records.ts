import type { FormCase } from '../../library/types';
import type { IndexData } from './layout';

/** Bits of the third word of a record; the length of the text in units stands above them. */
export const RecordFlag = {
  /** The text is stored in UTF-16, else in Latin-1. */
  wide: 1,
  inflects: 2,
  /** Punctuation stands before the first or behind the last word. */
  edged: 8,
  exact: 16,
  capital: 32,
  /** A unit is special (see `Special`): the text has to be decomposed to be compared. */
  special: 64,
  /** No text can match: there is no word in it, or a blank line. */
  dead: 128,
} as const;

const lengthShift = 8;
/** 32-bit words before the text of a record. */
const headWords = 3;

/** A text is at most this long, in units. */
export const maxRecordUnits = 0xffffff;

export const caseFlags: Readonly<Record<FormCase, number>> = {
  any: 0,
  capital: RecordFlag.capital,
  exact: RecordFlag.exact,
};

/** 32-bit words of a record. */
export const recordWords = (units: number, wide: boolean) => headWords + ((units * (wide ? 2 : 1) + 3) >> 2);

/**
 * Terms as they are stored: a record is the hash of the term's words, the number of the term, its flags and length, and its
 * text as it was given. A place is an offset in 32-bit words.
 */
export class Records {
  readonly words: Int32Array;
  /** The same memory for texts in Latin-1, and for those in UTF-16. */
  readonly bytes: Uint8Array;
  readonly units: Uint16Array;

  constructor({ records }: Pick<IndexData, 'records'>) {
    this.words = records;
    this.bytes = new Uint8Array(records.buffer, records.byteOffset, records.byteLength);
    this.units = new Uint16Array(records.buffer, records.byteOffset, records.byteLength / 2);
  }

  hashAt(place: number): number {
    return this.words[place]!;
  }

  termAt(place: number): number {
    return this.words[place + 1]!;
  }

  flagsAt(place: number): number {
    return this.words[place + 2]!;
  }

  /** Units of the text. */
  lengthAt(place: number): number {
    return this.words[place + 2]! >>> lengthShift;
  }

  /** Where the text starts in `bytes`, or in `units`. */
  textStart(place: number, wide: boolean): number {
    return (place + headWords) << (wide ? 1 : 2);
  }

  unitAt(place: number, index: number): number {
    return (this.words[place + 2]! & RecordFlag.wide) === 0
      ? this.bytes[((place + headWords) << 2) + index]!
      : this.units[((place + headWords) << 1) + index]!;
  }

  textAt(place: number): string {
    const units: readonly number[] = Array.from({ length: this.lengthAt(place) }, (_, i) => this.unitAt(place, i));
    let text = '';
    for (let i = 0; i < units.length; i += 8192) text += String.fromCharCode(...units.slice(i, i + 8192));
    return text;
  }

  /** The place behind a record. */
  placeAfter(place: number): number {
    const head = this.words[place + 2]!;
    return place + recordWords(head >>> lengthShift, (head & RecordFlag.wide) !== 0);
  }

  write(place: number, { hash, term, flags, text }: NewRecord): void {
    this.words[place] = hash;
    this.words[place + 1] = term;
    this.words[place + 2] = flags | (text.length << lengthShift);
    const wide = (flags & RecordFlag.wide) !== 0;
    const units = wide ? this.units : this.bytes;
    const at = this.textStart(place, wide);
    for (let i = 0; i < text.length; i++) units[at + i] = text.charCodeAt(i);
  }
}

export interface NewRecord {
  readonly hash: number;
  readonly term: number;
  readonly flags: number;
  readonly text: string;
}
