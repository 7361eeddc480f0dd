/** Something wrong in a file that a person wrote; a value, never thrown. */
export interface Problem {
  /** Stable code, e.g. `pack.unknown-field`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what to do, one sentence each. */
  readonly message: string;
  /** Path of the file inside its pack, with forward slashes. */
  readonly file: string;
  readonly range: ProblemRange;
}

/** 0-based lines and UTF-16 columns, end exclusive. */
export interface ProblemRange {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `file:line: message` with a 1-based line, as compilers print it. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.range.startLine + 1}: ${problem.message}`;
}
