import type { Fact } from '../library/types';
import type { Mention } from '../mentions/mention';
import type { DraftView, Sentence } from './draftView';
import { restingOn } from './factFinding';
import type { RuleFinding } from './findings';
import { hasPresentVerb, isSubject, lastDayOf, looksBack, timeOf, writtenAfter } from './sentenceTime';

/** `changed-since`: the draft says in the present tense what ended, or was suspended, before it was written. */
export function checkChanges(draft: DraftView, sentence: Sentence): RuleFinding[] {
  if (sentence.mentions.length === 0 || timeOf(draft, sentence).ranges.length > 0) return [];
  if (looksBack(draft.prose.slice(sentence.start, sentence.end))) return [];
  return sentence.mentions.flatMap((mention) => {
    const id = mention.entries[0];
    if (
      id === undefined ||
      mention.entries.length > 1 ||
      draft.isExempt(mention.start) ||
      draft.isIn('heading', mention.start)
    )
      return [];
    const fact = changeOf(draft, sentence, mention, id);
    return fact && writtenAfter(draft) > (lastDayOf(fact.date) ?? Infinity) ? [toFinding(mention, id, fact)] : [];
  });
}

function changeOf(draft: DraftView, sentence: Sentence, mention: Mention, id: string): Fact | undefined {
  if (!isSubject(draft.prose, mention.start)) return undefined;
  const kind = draft.library.entry(id)?.kind;
  if (kind === 'force' || kind === 'mission' || kind === 'organisation') {
    return hasPresentVerb(draft.prose, mention.end)
      ? draft.knowledge.dates.dateOf(id, 'end')?.claims[0]?.fact
      : undefined;
  }
  if (kind !== 'treaty') return undefined;
  const rest = draft.prose.slice(mention.end, sentence.end);
  const isInForce =
    /^\s+(?:is|remains|continues to be)\s+(?:still\s+|fully\s+)*(?:in force|in operation|operational|in full operation|applied|implemented|the cornerstone|a cornerstone)/i.test(
      rest,
    );
  return isInForce
    ? draft.library
        .factsOfEntry(id)
        .find((fact) => fact.entries[0] === id && fact.changedSincePage && fact.date !== undefined)
    : undefined;
}

function toFinding({ start, end }: Mention, entry: string, fact: Fact): RuleFinding {
  const message = `The sentence speaks of the present, but this changed: ${fact.text}`;
  return { code: 'changed-since', start, end, message, entry, ...restingOn(fact), fixes: [] };
}
