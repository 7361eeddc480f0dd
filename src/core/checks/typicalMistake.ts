import type { DraftView, Sentence } from './draftView';
import { restingOn } from './factFinding';
import { replaceFix, type RuleFinding } from './findings';
import type { ReadyRule } from './mistakeRules';
import { matchPattern, toTokens, type Token } from './phraseMatcher';

/** `typical-mistake`: a sentence that has what a rule of the pack looks for. */
export function checkMistakes(draft: DraftView, sentence: Sentence): RuleFinding[] {
  const entries = new Set(sentence.mentions.flatMap((mention) => mention.entries));
  const text = draft.prose.slice(sentence.start, sentence.end).toLowerCase();
  const rules = draft.knowledge.mistakes.forSentence(entries, text);
  if (rules.size === 0) return [];
  const tokens = toTokens(draft.itemsOf(sentence));
  return [...rules].flatMap((rule) => apply(draft, rule, tokens));
}

function apply(
  draft: DraftView,
  { entry, mistake, find, not, write }: ReadyRule,
  tokens: readonly Token[],
): RuleFinding[] {
  const match = find.map((pattern) => matchPattern(pattern, tokens)).find((found) => found !== undefined);
  const place = match?.marked;
  if (!place || draft.isExempt(place.start) || not.some((pattern) => matchPattern(pattern, tokens))) return [];
  if (write?.toLowerCase() === draft.text.slice(place.start, place.end).toLowerCase()) return [];
  const fact = mistake.fact === undefined ? undefined : draft.library.fact(mistake.fact);
  const isFirst = place.start === tokens[0]?.start;
  const text = write !== undefined && isFirst ? write.charAt(0).toUpperCase() + write.slice(1) : write;
  return [
    {
      code: 'typical-mistake',
      ...place,
      message: mistake.text,
      entry: entry.id,
      ...restingOn(fact),
      covers: match.whole,
      fixes: text === undefined ? [] : [replaceFix(place.start, place.end, text)],
    },
  ];
}
