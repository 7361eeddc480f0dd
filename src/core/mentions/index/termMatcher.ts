import type { Alphabet } from './alphabet';
import { eachEnding, Ending, endingsOf, pluralOf } from './endings';
import { gapHash, gapsAgree, maxGapUnits, punctuationOf } from './gaps';
import { RecordFlag, type Records } from './records';
import { unitsAgree, wordsAgree } from './wordsAgree';

/** The place in a text where a term is looked for: `at` is where a word starts. */
interface Spot {
  readonly text: string;
  readonly at: number;
}

/** No match by comparing units, but perhaps one by comparing decomposed words. */
const unsure = -2;

/** Compares a term with a text letter by letter; a hash only says where that is worth while. */
export class TermMatcher {
  /** Where the last match starts: before its first word where the term starts with punctuation. */
  start = 0;

  constructor(
    private readonly alphabet: Alphabet,
    private readonly records: Records,
  ) {}

  /** Where the term of a record ends whose first word starts at an offset, -1 where it does not stand there. */
  matchEnd(place: number, text: string, at: number): number {
    this.start = at;
    const flags = this.records.flagsAt(place);
    if ((flags & (RecordFlag.edged | RecordFlag.special)) === 0) {
      const end = this.#matchUnits(place, text, at);
      if (end !== unsure) return end;
    }
    return this.#matchWords(this.records.textAt(place), { text, at }, flags);
  }

  /** Compares unit by unit, which settles most of it. */
  #matchUnits(place: number, text: string, at: number): number {
    const { bytes, units } = this.records;
    const { word, fold } = this.alphabet.tables;
    const flags = this.records.flagsAt(place);
    const wide = (flags & RecordFlag.wide) !== 0;
    const from = this.records.textStart(place, wide);
    const to = from + this.records.lengthAt(place);
    let found = at;
    for (let i = from; i < to; i++, found++) {
      const wanted = wide ? units[i]! : bytes[i]!;
      const unit = text.charCodeAt(found);
      if (word[wanted] === 0) {
        const next = this.#nextWord(place, i - from);
        const behind = this.#behindGap(place, { from: i - from, to: next }, { text, at: found });
        if (behind < 0) return behind;
        i = from + next - 1;
        found = behind - 1;
      } else if (wanted !== unit && !unitsAgree(fold, wanted, unit, flags)) {
        if (wanted > 127 || unit > 127) return unsure;
        return i === to - 1 ? this.#pluralEnd(place, { text, at: found }, Ending.ies) : -1;
      }
    }
    if (this.alphabet.isBoundary(text, found)) return found;
    return this.#pluralEnd(place, { text, at: found }, Ending.s | Ending.es);
  }

  #nextWord(place: number, from: number): number {
    let next = from + 1;
    while (this.alphabet.tables.word[this.records.unitAt(place, next)] === 0) next++;
    return next;
  }

  /** Where the text goes on behind a gap that agrees with a term's. */
  #behindGap(place: number, gap: { from: number; to: number }, { text, at }: Spot): number {
    const { word } = this.alphabet.tables;
    const isSpace = text.charCodeAt(at) === 32 && word[text.charCodeAt(at + 1)] !== 0;
    if (isSpace && gap.to - gap.from === 1 && this.records.unitAt(place, gap.from) === 32) return at + 1;
    let end = at;
    while (end < text.length && end - at <= maxGapUnits && word[text.charCodeAt(end)] === 0) end++;
    if (end === at) return unsure;
    if (gapHash(this.alphabet, text, at, end) === undefined) return -1;
    return gapsAgree(this.alphabet, this.#slice(place, gap.from, gap.to), text.slice(at, end)) ? end : unsure;
  }

  /** Where a plural ends whose ending is looked for at a spot, if the term may take one of `endings`. */
  #pluralEnd(place: number, { text, at }: Spot, endings: number): number {
    const flags = this.records.flagsAt(place);
    if (text.charCodeAt(at) > 127) return unsure;
    if ((flags & RecordFlag.inflects) === 0) return -1;
    const last = this.records.lengthAt(place) - 1;
    const previous = last > 0 ? this.records.unitAt(place, last - 1) : 0;
    const own = endings & endingsOf(this.alphabet.tables.fold, this.records.unitAt(place, last), previous);
    for (const ending of eachEnding(own)) {
      const written = pluralOf('', ending);
      const found = text.slice(at, at + written.length);
      const agrees = found === written || ((flags & RecordFlag.exact) === 0 && found.toLowerCase() === written);
      if (agrees && this.alphabet.isBoundary(text, at + written.length)) return at + written.length;
    }
    return -1;
  }

  #slice(place: number, from: number, to: number): string {
    let text = '';
    for (let i = from; i < to; i++) text += String.fromCharCode(this.records.unitAt(place, i));
    return text;
  }

  /** Compares word by word after decomposition, with what stands before the first and behind the last. */
  #matchWords(term: string, { text, at }: Spot, flags: number): number {
    const { alphabet } = this;
    let own = alphabet.nextWord(term, 0, term.length);
    if (!this.#startsBehind(punctuationOf(alphabet, term.slice(0, own)), { text, at })) return -1;
    for (let found = at; ;) {
      const ownEnd = alphabet.wordEnd(term, own, term.length);
      const longest = found + 4 * (ownEnd - own) + 4; // a letter decomposes into four units at most
      const end = alphabet.wordEnd(text, found, Math.min(longest, text.length));
      if (!alphabet.isBoundary(text, end)) return -1;
      const next = alphabet.nextWord(term, ownEnd, term.length);
      const words = { term: term.slice(own, ownEnd), text: text.slice(found, end) };
      const agree = wordsAgree(alphabet.tables.fold, words, flags);
      if (next === term.length)
        return agree || this.#agreeInPlural(words, flags) ? this.#endBehind(term.slice(ownEnd), text, end) : -1;
      const behind = alphabet.nextWord(text, end, Math.min(end + maxGapUnits + 1, text.length));
      if (!agree || behind === text.length || gapHash(alphabet, text, end, behind) === undefined) return -1;
      if (!gapsAgree(alphabet, term.slice(ownEnd, next), text.slice(end, behind))) return -1;
      [own, found] = [next, behind];
    }
  }

  #startsBehind(punctuation: string, { text, at }: Spot): boolean {
    this.start = at - punctuation.length;
    return this.start >= 0 && text.startsWith(punctuation, this.start);
  }

  #endBehind(gap: string, text: string, end: number): number {
    const punctuation = punctuationOf(this.alphabet, gap);
    return text.startsWith(punctuation, end) ? end + punctuation.length : -1;
  }

  #agreeInPlural({ term, text }: { term: string; text: string }, flags: number): boolean {
    if ((flags & RecordFlag.inflects) === 0) return false;
    const { fold } = this.alphabet.tables;
    const previous = term.length > 1 ? term.charCodeAt(term.length - 2) : 0;
    const endings = eachEnding(endingsOf(fold, term.charCodeAt(term.length - 1), previous));
    return endings.some((ending) => wordsAgree(fold, { term: pluralOf(term, ending), text }, flags));
  }
}
