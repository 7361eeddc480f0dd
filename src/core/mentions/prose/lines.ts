/** A line of a text without its line feed. Offsets are 0-based UTF-16, `end` exclusive. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/** All lines of a text; a carriage return at the end of a line does not belong to it. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start);
    const stop = feed < 0 ? text.length : feed;
    lines.push({ start, end: stop > start && text.charAt(stop - 1) === '\r' ? stop - 1 : stop });
    start = stop + 1;
  }
  return lines;
}

/** Offset of the first unit in the line that is no space or tab; `end` where there is none. */
export function indentEnd(text: string, { start, end }: Line): number {
  let at = start;
  while (at < end && (text.charAt(at) === ' ' || text.charAt(at) === '\t')) at++;
  return at;
}

/** Offset behind the bracket that closes the one at `open`, `undefined` where none does within `limit` units. A backslash escapes. */
export function closingBracket(text: string, open: number, limit = 1500): number | undefined {
  const [opening, closing] = [text.charAt(open), { '{': '}', '[': ']', '(': ')' }[text.charAt(open)]];
  let depth = 0;
  for (let i = open; i < text.length && i < open + limit; i++) {
    const unit = text.charAt(i);
    if (unit === '\\') i++;
    else if (unit === opening) depth++;
    else if (unit === closing && --depth === 0) return i + 1;
  }
  return undefined;
}
