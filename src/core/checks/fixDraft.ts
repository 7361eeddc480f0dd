import { applyEdits, type CheckCode, type Finding, type TextEdit } from './findings';

/** How often fixes are applied at most: a fix may bring to light what it covered, and no more than that. */
const rounds = 3;

export interface FixedDraft {
  readonly text: string;
  /** Findings that are left. */
  readonly findings: readonly Finding[];
  /** Number of fixes that were applied. */
  readonly fixed: number;
}

/** Errors and warnings: what is less than that is a matter of taste, and fixed only by a person. */
export function isFixedByItself({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** The edits of the preferred fixes of some findings, by start; of fixes that overlap, the first one's. */
export function preferredEdits(findings: readonly Finding[], only?: CheckCode): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const { code, fixes } of findings) {
    const fix = fixes.find(({ preferred }) => preferred);
    if (!fix || (only !== undefined && code !== only) || overlaps(edits, fix.edits)) continue;
    edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Applies the preferred fixes of errors and warnings and checks again, until nothing changes; `check` finds what is wrong in a text. */
export function fixDraft(text: string, check: (text: string) => readonly Finding[]): FixedDraft {
  let current = { text, findings: check(text), fixed: 0 };
  for (let round = 0; round < rounds; round++) {
    const fixable = current.findings.filter(isFixedByItself).filter(({ fixes }) => fixes.some((fix) => fix.preferred));
    const next = applyEdits(current.text, preferredEdits(fixable));
    if (next === current.text) break;
    current = { text: next, findings: check(next), fixed: current.fixed + fixable.length };
  }
  return current;
}

function overlaps(taken: readonly TextEdit[], edits: readonly TextEdit[]): boolean {
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last) return true;
  return taken.slice(-8).some(({ start, end }) => (start < last.end && first.start < end) || start === first.start);
}
