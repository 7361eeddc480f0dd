/** How wide a text is on a terminal, as far as Latin, Greek and Cyrillic go: one column a letter, none for marks. */
function widthOf(text: string): number {
  return text.replace(/\p{M}/gu, '').length;
}

export interface Margins {
  /** Columns of the whole line. */
  readonly width: number;
  /** What stands before the first line; nothing without it. */
  readonly first?: string;
  /** What stands before the other lines; as many spaces as `first` is wide without it. */
  readonly rest?: string;
}

/** Breaks a text at its white space into lines. A word that is wider than a line, such as an address, has a line of its own. */
export function wrapText(text: string, { width, first = '', rest = ' '.repeat(widthOf(first)) }: Margins): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter((part) => part !== '')) {
    const indent = lines.length === 0 ? first : rest;
    if (line !== '' && widthOf(`${indent}${line} ${word}`) > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, (lines.length === 0 ? first : rest) + line];
}
