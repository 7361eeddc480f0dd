import { checkUnusedAcronyms } from './acronymUnused';
import { checkAlignedDates } from './alignedFacts';
import { checkChanges } from './changedSince';
import type { DraftView, Sentence } from './draftView';
import { checkExpandedTwice } from './expandedTwice';
import type { CheckCode, Finding, RuleFinding } from './findings';
import { checkOutdatedNames } from './outdatedName';
import { checkMistakes } from './typicalMistake';
import { checkUnexpandedAcronyms } from './unexpandedAcronym';
import { checkDates } from './wrongDate';
import { checkExpansions } from './wrongExpansion';
import { checkForms } from './wrongForm';
import { checkNumbers } from './wrongNumber';
import { checkResolutionNumbers } from './wrongResolution';

/** Looks at one sentence, and for context at those around it: it can run on a changed paragraph alone. */
export type SentenceRule = (draft: DraftView, sentence: Sentence) => readonly RuleFinding[];

/** Needs the draft as a whole. */
export type DraftRule = (draft: DraftView) => readonly RuleFinding[];

type Rule<T> = readonly [codes: readonly CheckCode[], rule: T];

export const sentenceRules: readonly Rule<SentenceRule>[] = [
  [['wrong-date'], checkDates],
  [['wrong-date'], checkAlignedDates],
  [['wrong-number'], checkNumbers],
  [['wrong-number'], checkResolutionNumbers],
  [['typical-mistake'], checkMistakes],
  [['wrong-expansion'], checkExpansions],
  [['outdated-name'], checkOutdatedNames],
  [['wrong-form', 'wrong-number'], checkForms],
  [['changed-since'], checkChanges],
];

export const draftRules: readonly Rule<DraftRule>[] = [
  [['unexpanded-acronym'], checkUnexpandedAcronyms],
  [['expanded-twice'], checkExpandedTwice],
  [['acronym-unused'], checkUnusedAcronyms],
];

/** Of findings that overlap the one whose code stands first here is kept: it says most precisely what is wrong. */
const ranks: readonly CheckCode[] = [
  'wrong-date',
  'wrong-number',
  'typical-mistake',
  'wrong-expansion',
  'outdated-name',
  'wrong-form',
  'changed-since',
  'expanded-twice',
  'acronym-unused',
  'unexpanded-acronym',
];

/** The findings of a draft's sentences, or of some of them, as rules that need no more than these see them. */
export function runSentenceRules(draft: DraftView, sentences: readonly Sentence[] = draft.sentences): Finding[] {
  const rules = sentenceRules.filter(([codes]) => codes.some((code) => draft.settings.severities[code] !== 'off'));
  return resolve(
    draft,
    sentences.flatMap((sentence) => rules.flatMap(([, rule]) => rule(draft, sentence))),
  );
}

/** The findings of the rules that need the whole draft. */
export function runDraftRules(draft: DraftView): Finding[] {
  const rules = draftRules.filter(([codes]) => codes.some((code) => draft.settings.severities[code] !== 'off'));
  return resolve(
    draft,
    rules.flatMap(([, rule]) => rule(draft)),
  );
}

/** All findings, by start, of overlapping ones the most telling. */
export function runChecks(draft: DraftView): Finding[] {
  return withoutOverlaps([...runSentenceRules(draft), ...runDraftRules(draft)]);
}

function resolve(draft: DraftView, findings: readonly RuleFinding[]): Finding[] {
  const covers = findings.flatMap((finding) => (finding.covers && finding.fixes.length > 0 ? [finding] : []));
  const rated = findings.flatMap(({ covers: _, ...finding }): Finding[] => {
    const severity = draft.settings.severities[finding.code];
    return severity === 'off' || isCovered(finding, covers) ? [] : [{ ...finding, severity }];
  });
  return withoutOverlaps(rated);
}

/** Inside what a typical mistake judges as a whole, but not the part that it marks itself. */
function isCovered({ code, start, end }: Omit<RuleFinding, 'covers'>, covers: readonly RuleFinding[]): boolean {
  return covers.some((other) => {
    const inside = other.covers !== undefined && other.covers.start <= start && end <= other.covers.end;
    return inside && other.code !== code && (end <= other.start || other.end <= start);
  });
}

export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const byRank = [...findings].sort(
    (a, b) => ranks.indexOf(a.code) - ranks.indexOf(b.code) || a.start - b.start || b.fixes.length - a.fixes.length,
  );
  const taken = new Map<number, Finding[]>();
  for (const finding of byRank) {
    const near = [0, -1, 1].flatMap((step) => taken.get(Math.floor(finding.start / 512) + step) ?? []);
    if (near.some((other) => finding.start < other.end && other.start < finding.end)) continue;
    kept.push(finding);
    for (let bucket = Math.floor(finding.start / 512); bucket <= Math.floor(finding.end / 512); bucket++)
      taken.set(bucket, [...(taken.get(bucket) ?? []), finding]);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
