import type { Library } from '../library/library';
import type { Mention } from '../mentions/mention';
import { readProse } from '../mentions/prose';
import type { ProseMap } from '../mentions/proseMap';
import { CheckKnowledge } from './checkKnowledge';
import type { CheckSettings } from './checkSettings';
import { disabledCodes } from './disableComments';
import { DraftView } from './draftView';
import type { CheckCode, Finding, Severity } from './findings';
import type { ProseReading } from './proseBlocks';
import { runChecks } from './runChecks';

/** What finds mentions: the part of the recogniser that checks need. */
export interface MentionFinder {
  mentions(text: string, languageId: string): readonly Mention[];
}

export interface CheckInput {
  readonly text: string;
  /** VS Code's id of the language. */
  readonly languageId: string;
  readonly library: Library;
  readonly recognizer: MentionFinder;
  readonly settings: CheckSettings;
  /** Day of the check, EDTF: `2026-11-24`. What the draft says of the present is held against it. */
  readonly today: string;
  /** Mentions and prose of the same text, where they are known already. */
  readonly mentions?: readonly Mention[];
  readonly prose?: ProseMap;
  /** Dates and sentences of that prose, where they are known already. */
  readonly reading?: ProseReading;
}

const knowledge = new WeakMap<Library, CheckKnowledge>();

/** The findings of a draft, by start, without overlaps. Checks that a comment of the draft disables are left out. */
export function checkDraft(input: CheckInput): Finding[] {
  return runChecks(viewDraft(input));
}

/** The draft as rules see it, for callers that run some rules or some sentences only. */
export function viewDraft(input: CheckInput): DraftView {
  const { text, languageId, library, recognizer, settings, today } = input;
  return new DraftView({
    text,
    prose: input.prose ?? readProse(text, languageId),
    mentions: input.mentions ?? recognizer.mentions(text, languageId),
    library,
    knowledge: knowledgeOf(library),
    settings: withoutDisabled(settings, disabledCodes(text)),
    today,
    ...(input.reading && { reading: input.reading }),
  });
}

/** Prepared once a library. */
function knowledgeOf(library: Library): CheckKnowledge {
  const known = knowledge.get(library) ?? new CheckKnowledge(library);
  knowledge.set(library, known);
  return known;
}

function withoutDisabled(settings: CheckSettings, codes: ReadonlySet<CheckCode>): CheckSettings {
  if (codes.size === 0) return settings;
  const off = Object.fromEntries([...codes].map((code) => [code, 'off'])) as Partial<
    Record<CheckCode, Severity | 'off'>
  >;
  return { ...settings, severities: { ...settings.severities, ...off } };
}
