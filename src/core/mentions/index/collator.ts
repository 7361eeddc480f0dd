import { type Alphabet, isHigh, Kind, widthAt } from './alphabet';
import { RecordFlag, type Records } from './records';
import { Gap, Special, specialBit } from './unitTables';

const space = 32;

/**
 * Texts as completion compares them: base letters without case and marks; between two words a space, or the punctuation
 * that stands there, or nothing where a letter of a script without spaces stands beside it. Punctuation before the first
 * word is left out.
 */
export class Collator {
  /** The units of the last text. */
  units = new Uint16Array(256);
  /** Number of units of the last text. */
  length = 0;
  /** Where each word of the last text starts in `units`. */
  starts = new Uint32Array(64);
  words = 0;
  /** Kind of the word before; `Kind.other` before the first. */
  #last: number = Kind.other;
  #inWord = false;
  #punctuated = false;

  constructor(
    private readonly alphabet: Alphabet,
    private readonly records: Records,
  ) {}

  /** Takes the text of a record. */
  collateRecord(place: number): void {
    const { word, base } = this.alphabet.tables;
    const { records } = this;
    if ((records.flagsAt(place) & RecordFlag.special) !== 0) return this.collate(records.textAt(place));
    const wide = (records.flagsAt(place) & RecordFlag.wide) !== 0;
    const from = records.textStart(place, wide);
    const to = from + records.lengthAt(place);
    const { bytes, units } = records;
    this.#begin(to - from);
    for (let i = from; i < to; i++) {
      const unit = wide ? units[i]! : bytes[i]!;
      if (word[unit] !== 0) this.#addLetter(Kind.letter, base[unit]!);
      else this.#addGap(base[unit]!, unit);
    }
  }

  /** Takes a text. */
  collate(text: string): void {
    const plain = text.normalize('NFD');
    this.#begin(plain.length);
    for (let at = 0; at < plain.length; at += widthAt(plain, at)) {
      const kind = this.alphabet.kindAt(plain, at);
      if (kind >= 0) this.#addPunctuation(kind, plain.slice(at, at + widthAt(plain, at)));
      else this.#addPoint(kind, plain, at);
    }
  }

  /** Takes what was typed: a gap at its end asks for another word. */
  collatePrefix(text: string): void {
    this.collate(text);
    if (this.words > 0 && !this.#inWord && !this.#punctuated && this.#last === Kind.letter) this.#push(space);
  }

  /** Compares the last text from a word on with a prefix: 0 where it starts with it. */
  comparePrefix(word: number, prefix: Uint16Array): number {
    const start = this.starts[word]!;
    for (let i = 0; i < prefix.length; i++) {
      if (start + i >= this.length) return -1;
      const difference = this.units[start + i]! - prefix[i]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }

  /** The same for the text of a record, of which it reads no more than it has to. */
  compareRecord(place: number, word: number, prefix: Uint16Array): number {
    const { records } = this;
    const flags = records.flagsAt(place);
    if ((flags & (RecordFlag.special | RecordFlag.edged | RecordFlag.wide)) === 0 && word === 0) {
      return this.#compareBytes(place, prefix);
    }
    this.collateRecord(place);
    return this.comparePrefix(word, prefix);
  }

  /** As `compareRecord` for the first word of a record of bytes that starts and ends with a word. */
  #compareBytes(place: number, prefix: Uint16Array): number {
    const { word, base } = this.alphabet.tables;
    const { bytes } = this.records;
    const from = this.records.textStart(place, false);
    const to = from + this.records.lengthAt(place);
    let done = 0;
    for (let i = from; i < to && done < prefix.length; i++, done++) {
      let unit = base[bytes[i]!]!;
      if (word[bytes[i]!] === 0) {
        if (word[bytes[i + 1]!] === 0 || unit === Gap.other) return this.#compareInFull(place, prefix);
        unit = space;
      }
      if (unit !== prefix[done]) return unit - prefix[done]!;
    }
    return done < prefix.length ? -1 : 0;
  }

  #compareInFull(place: number, prefix: Uint16Array): number {
    this.collateRecord(place);
    return this.comparePrefix(0, prefix);
  }

  #begin(length: number): void {
    if (this.units.length < length + 1) {
      this.units = new Uint16Array(2 * length + 2);
      this.starts = new Uint32Array(2 * length + 2);
    }
    this.length = 0;
    this.words = 0;
    this.#last = Kind.other;
    this.#inWord = false;
    this.#punctuated = false;
  }

  #addPoint(kind: number, text: string, at: number): void {
    const { word, base } = this.alphabet.tables;
    const unit = text.charCodeAt(at);
    const entry = word[unit]!;
    if (!isHigh(unit)) {
      const silent = (entry & specialBit) !== 0 && (entry & 0xff) === Special.mark;
      return this.#addLetter(kind, silent ? 0 : base[unit]!);
    }
    const point = String.fromCodePoint(text.codePointAt(at)!).toLowerCase();
    this.#addLetter(kind, kind === Kind.mark ? 0 : point.charCodeAt(0));
    if (kind !== Kind.mark) this.#push(point.charCodeAt(1));
  }

  /** @param unit 0 for a mark that does not count */
  #addLetter(kind: number, unit: number): void {
    if (!this.#inWord || (kind !== Kind.mark && (kind === Kind.solo || this.#last === Kind.solo))) {
      const spaced = this.words > 0 && !this.#inWord && !this.#punctuated && this.#last === Kind.letter;
      if (spaced && kind !== Kind.solo) this.#push(space);
      this.starts[this.words++] = this.length;
      this.#last = kind === Kind.solo ? Kind.solo : Kind.letter;
      this.#inWord = true;
      this.#punctuated = false;
    }
    if (unit !== 0) this.#push(unit);
  }

  #addPunctuation(kind: number, units: string): void {
    for (let i = 0; i < units.length; i++) this.#addGap(kind, units.charCodeAt(i));
  }

  #addGap(kind: number, unit: number): void {
    this.#inWord = false;
    if (kind !== Kind.other || this.words === 0) return;
    this.#punctuated = true;
    this.#push(unit);
  }

  #push(unit: number): void {
    this.units[this.length++] = unit;
  }
}
