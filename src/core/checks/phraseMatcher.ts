import { dayRange } from '../library/edtf';
import { isWordUnit } from '../mentions/characters';
import { daysOf } from './datedFacts';
import type { FoundDate } from './dates';
import type { PatternToken, PhrasePattern, WantedDate } from './phrasePattern';
import type { TextSpan } from './findings';
import type { Item } from './sentenceItems';

/** A word or mark of a sentence; the first one of a name or date knows it. Offsets are 0-based UTF-16, `end` exclusive. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly entries?: readonly string[];
  readonly date?: FoundDate;
  /** Tokens that the name or date takes. */
  readonly length: number;
}

/** Items of a sentence as single words. */
export function toTokens(items: readonly Item[]): Token[] {
  return items.flatMap((item): Token[] => {
    if (item.type !== 'mention' && item.type !== 'date')
      return [{ text: item.text, start: item.start, end: item.end, length: 1 }];
    const words = wordsOf(item.text).map(([from, to]) => ({
      text: item.text.slice(from, to).toLowerCase(),
      start: item.start + from,
      end: item.start + to,
      length: 1,
    }));
    const [first, ...rest] = words;
    if (!first) return [];
    const whole = item.type === 'mention' ? { entries: item.mention.entries } : { date: item.date };
    return [{ ...first, ...whole, length: words.length }, ...rest];
  });
}

function wordsOf(text: string): [number, number][] {
  const words: [number, number][] = [];
  for (let i = 0; i < text.length; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    const start = i;
    while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
    words.push([start, i]);
  }
  return words;
}

const maximumGap = 12;

/** Where a pattern stands: the part that it marks, and all of it. Offsets are 0-based UTF-16, `end` exclusive. */
export interface PatternMatch {
  readonly marked: TextSpan;
  readonly whole: TextSpan;
}

/** The first place where a pattern stands in a sentence. */
export function matchPattern(pattern: PhrasePattern, tokens: readonly Token[]): PatternMatch | undefined {
  const [first] = pattern.tokens;
  for (let start = 0; start < tokens.length; start++) {
    if (first && !first.optional && ownEnds(first, tokens, start).length === 0) continue;
    const ends = matchFrom(pattern, tokens, start);
    if (!ends) continue;
    const marked = spanOf(tokens, ends[pattern.marked[0]], ends[pattern.marked[1]]);
    const whole = spanOf(tokens, start, ends.at(-1));
    if (marked && whole) return { marked, whole };
  }
  return undefined;
}

/** From the start of one token to the end of the one before another. */
function spanOf(tokens: readonly Token[], from = 0, to = 0): TextSpan | undefined {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first && last && to > from ? { start: first.start, end: last.end } : undefined;
}

/** For each token of the pattern where it begins, and last where the whole ends; `undefined` where it does not stand here. */
function matchFrom({ tokens: pattern }: PhrasePattern, tokens: readonly Token[], start: number): number[] | undefined {
  const dead = new Set<number>();
  const step = (number: number, at: number): number[] | undefined => {
    const token = pattern[number];
    if (!token) return [at];
    const key = number * 4096 + at;
    if (dead.has(key)) return undefined;
    for (const next of endsOf(token, tokens, at)) {
      const rest = step(number + 1, next);
      if (rest) return [token.kind === 'gap' ? next : at, ...rest];
    }
    dead.add(key);
    return undefined;
  };
  return pattern[0]?.kind === 'gap' ? undefined : step(0, start);
}

/** Where a token of the pattern may end that begins at `at`, longest first but for gaps. */
function endsOf(token: PatternToken, tokens: readonly Token[], at: number): number[] {
  const ends = token.kind === 'gap' ? gapEnds(tokens, at) : ownEnds(token, tokens, at);
  return token.optional && token.kind !== 'gap' ? [...ends, at] : ends;
}

function gapEnds(tokens: readonly Token[], at: number): number[] {
  const ends = [at];
  for (let i = at; i < tokens.length && i < at + maximumGap; i++) {
    if (tokens[i]?.text === ';') break;
    ends.push(i + 1);
  }
  return ends;
}

function ownEnds(token: PatternToken, tokens: readonly Token[], at: number): number[] {
  const first = tokens[at];
  if (!first) return [];
  if (token.kind === 'entry') return first.entries?.some((id) => token.entries.includes(id)) ? [at + first.length] : [];
  if (token.kind === 'date') return first.date && isThatDate(first.date, token.date) ? [at + first.length] : [];
  if (token.kind === 'number') return /^\d/.test(first.text) ? [at + 1] : [];
  const fitting = token.words.filter((row) => row.every((word, i) => isThatWord(tokens[at + i]?.text, word)));
  return fitting.map((row) => at + row.length);
}

function isThatDate({ from, to }: FoundDate, wanted: WantedDate | undefined): boolean {
  if (!wanted) return true;
  const [[first, last], [a, b]] = [dayRange(wanted.span), daysOf(from, to)];
  if (wanted.how === 'before') return b < first;
  if (wanted.how === 'after') return a > last;
  if (wanted.how === 'overlaps') return a <= last && first <= b;
  const { start } = wanted.span;
  return from.year === start?.year && from.month === start.month && from.day === start.day;
}

function isThatWord(text: string | undefined, word: string): boolean {
  if (text === undefined) return false;
  return word.endsWith('*') && word.length > 1 ? text.startsWith(word.slice(0, -1)) : text === word;
}
