import type { Finding } from '../core/checks/findings';

/** Lines and columns from 1, columns in UTF-16 units; the end is exclusive. */
export interface Place {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReportedFinding {
  readonly finding: Finding;
  readonly place: Place;
  /** Stays the same while the words around the finding do. */
  readonly fingerprint: string;
  /** The source that the finding rests on, with the place in it. */
  readonly reference?: string;
}

/** What came out for one file; plain data, so that it can cross from one thread to another. */
export interface FileReport {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  readonly findings: readonly ReportedFinding[];
  /** Number of fixes that were written to the file. */
  readonly fixed: number;
  /** Why the file was not checked, as a line that names it. Unreadable: the file itself, not its text. */
  readonly problem?: { readonly line: string; readonly isUnreadable: boolean };
  /** Lines about other files: the ignore file. */
  readonly remarks: readonly string[];
}

/** Turns offsets of a text into places; builds its table of lines once. */
export class PlaceTable {
  readonly #starts: number[] = [0];

  constructor(text: string) {
    for (const match of text.matchAll(/\r\n|\r|\n/g)) this.#starts.push(match.index + match[0].length);
  }

  of({ start, end }: { readonly start: number; readonly end: number }): Place {
    const [startLine, endLine] = [this.#lineOf(start), this.#lineOf(end)];
    return {
      startLine: startLine + 1,
      startColumn: start - (this.#starts[startLine] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: end - (this.#starts[endLine] ?? 0) + 1,
    };
  }

  #lineOf(offset: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
