import { isWordUnit } from '../mentions/characters';
import { blockBreakUnit } from '../mentions/proseMap';
import { wordBefore } from './wordsAround';

/** A stretch of masked prose. Offsets are 0-based UTF-16, `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Number of its paragraph, from 0. */
  readonly paragraph: number;
}

/** Words before a full stop that ends no sentence. */
const abbreviations = new Set(
  'no nos art arts para paras sec mr mrs ms dr prof st gen col lt maj capt adm amb res doc dec vol pp ed eds cf ca fig figs eg ie vs approx dept jan feb mar apr jun jul aug sep sept oct nov al resp rev min mt'.split(
    ' ',
  ),
);

const itemLine = /^[ \t\u200b]*(?:(?:[-*+•–—]|\d{1,3}[.)]|[a-z]\))[ \t]|\|)/; // - item, 1. item, | row |

/** Splits masked prose into sentences; items of lists and rows of tables end theirs. */
export function splitSentences(text: string): Stretch[] {
  const result: Stretch[] = [];
  let start = 0;
  let paragraph = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charAt(i);
    const isBreak = unit === blockBreakUnit || (unit === '\n' && isBlankUntilLineEnd(text, i + 1));
    if (!isBreak && !endsSentence(text, i, unit)) continue;
    const end = isBreak || unit === '\n' ? i + 1 : behindClosing(text, i + 1);
    result.push({ start, end, paragraph });
    if (isBreak) paragraph++;
    start = end;
    i = end - 1;
  }
  if (start < text.length) result.push({ start, end: text.length, paragraph });
  return result;
}

function isBlankUntilLineEnd(text: string, from: number): boolean {
  let i = from;
  while (i < text.length && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9 || text.charCodeAt(i) === 13)) i++;
  return text.charCodeAt(i) === 10;
}

function endsSentence(text: string, at: number, unit: string): boolean {
  if (unit === '\n') return itemLine.test(text.slice(at + 1, at + 12));
  if (unit !== '.' && unit !== '!' && unit !== '?') return false;
  let next = behindClosing(text, at + 1);
  if (next < text.length && !/[\s\ufffc]/.test(text.charAt(next)) && text.charAt(next) !== blockBreakUnit) return false;
  while (next < text.length && /[\s"“„«‘'(\ufffc\u200b[*_]/.test(text.charAt(next))) next++;
  if (/\p{Ll}/u.test(text.charAt(next))) return false;
  return unit !== '.' || !isAbbreviated(text, at, text.charAt(next));
}

/** `No. 3`, `U.N. force`, `Dr. X`; a day before a month (`10. Juni`) too. */
function isAbbreviated(text: string, stop: number, next: string): boolean {
  const word = wordBefore(text, stop, 0);
  if (!word) return false;
  if (/^\p{L}$/u.test(word.text)) return true;
  if (abbreviations.has(word.text)) return word.text !== 'no' || /\d/.test(next);
  return (
    /^\d{1,2}$/.test(word.text) &&
    /\p{L}/u.test(next) &&
    /[\n\s]$/.test(text.slice(Math.max(0, word.start - 1), word.start)) &&
    isListNumber(text, word.start)
  );
}

function isListNumber(text: string, start: number): boolean {
  let i = start - 1;
  while (i >= 0 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 9)) i--;
  return i < 0 || text.charCodeAt(i) === 10;
}

function behindClosing(text: string, from: number): number {
  let end = from;
  while (end < text.length && '"”’»)]\u200b'.includes(text.charAt(end))) end++;
  return end;
}

/** True where the stretch holds a word. */
export function hasWords(text: string, { start, end }: Stretch): boolean {
  for (let i = start; i < end; i++) if (isWordUnit(text.charCodeAt(i))) return true;
  return false;
}
