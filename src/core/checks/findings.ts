/** Stable codes of the checks; they stand in settings, ignore files, JSON and SARIF. */
export const checkCodes = [
  'wrong-date',
  'wrong-number',
  'wrong-expansion',
  'outdated-name',
  'wrong-form',
  'unexpanded-acronym',
  'expanded-twice',
  'acronym-unused',
  'changed-since',
  'typical-mistake',
] as const;

export type CheckCode = (typeof checkCodes)[number];

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export const defaultSeverities: Readonly<Record<CheckCode, Severity>> = {
  'wrong-date': 'warning',
  'wrong-number': 'warning',
  'wrong-expansion': 'warning',
  'outdated-name': 'warning',
  'wrong-form': 'information',
  'unexpanded-acronym': 'information',
  'expanded-twice': 'hint',
  'acronym-unused': 'hint',
  'changed-since': 'information',
  'typical-mistake': 'warning',
};

/** A replacement in the draft. Offsets are 0-based UTF-16, `end` exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Fix {
  readonly title: string;
  /** True for the one that "fix all" takes; at most one a finding. */
  readonly preferred: boolean;
  /** By start, without overlaps. */
  readonly edits: readonly TextEdit[];
}

/** What a check reports. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** 0-based UTF-16 offset. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** One or two sentences: what the draft says, what the library says. */
  readonly message: string;
  /** Id of the entry. */
  readonly entry: string;
  /** Id of the fact that it rests on. */
  readonly fact?: string;
  /** Id of that fact's best source, or of the form's. */
  readonly source?: string;
  /** Preferred one first. */
  readonly fixes: readonly Fix[];
}

/** Offsets are 0-based UTF-16, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A finding as a rule makes it: the runner adds the severity. */
export interface RuleFinding extends Omit<Finding, 'severity'> {
  /** What the finding judges as a whole: other rules' dates and numbers in there are put right with it. */
  readonly covers?: TextSpan;
}

/** The one fix of a finding that replaces one place. */
export function replaceFix(start: number, end: number, text: string): Fix {
  const title = text === '' ? 'Remove' : `Replace with "${text.replaceAll(/\s+/g, ' ').trim()}"`;
  return { title, preferred: true, edits: [{ start, end, text }] };
}

/** Text after the edits of a fix, or of several fixes whose edits do not overlap; of overlapping ones the first stands. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let done = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < done) continue;
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  return result + text.slice(done);
}
