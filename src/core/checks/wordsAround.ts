import { isSpaceUnit, isWordUnit } from '../mentions/characters';

/** A word of the draft. Offsets are 0-based UTF-16, `end` exclusive. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word and the place that it was looked up from; white space is one space. */
  readonly gap: string;
}

const tilde = 126; // LaTeX's no-break space
const zeroWidth = 0x200b;

const isGapSpace = (unit: number) => isSpaceUnit(unit) || unit === tilde || unit === zeroWidth;

/** The word before a place, at most `reach` units away; its text in lower case. */
export function wordBefore(text: string, at: number, reach = 12): Word | undefined {
  let end = at;
  while (end > 0 && at - end <= reach && !isWordUnit(text.charCodeAt(end - 1))) end--;
  if (end === 0 || at - end > reach) return undefined;
  let start = end;
  while (start > 0 && isWordUnit(text.charCodeAt(start - 1))) start--;
  return { text: text.slice(start, end).toLowerCase(), start, end, gap: plain(text, end, at) };
}

/** The word behind a place. */
export function wordAfter(text: string, at: number, reach = 12): Word | undefined {
  let start = at;
  while (start < text.length && start - at <= reach && !isWordUnit(text.charCodeAt(start))) start++;
  if (start >= text.length || start - at > reach) return undefined;
  let end = start;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return { text: text.slice(start, end).toLowerCase(), start, end, gap: plain(text, at, start) };
}

function plain(text: string, start: number, end: number): string {
  let result = '';
  for (let i = start; i < end; i++) {
    if (!isGapSpace(text.charCodeAt(i))) result += text.charAt(i);
    else if (!result.endsWith(' ')) result += ' ';
  }
  return result;
}
