import type { Form } from '../library/types';
import type { DraftContext } from './draftContext';
import type { Candidate, EntryTerm, Finds } from './findCandidates';
import type { Mention } from './mention';

/** The candidates that count, longest first from left to right, each with its entries; none overlaps another. */
export function chooseMentions(finds: Finds, context: DraftContext, text: string): Mention[] {
  const chosen: Mention[] = [];
  let done = 0;
  for (const candidate of finds.candidates) {
    if (candidate.start < done) continue;
    const options = context.accepted(candidate);
    const mention = toMention(candidate, options, context, text);
    if (!mention) continue;
    chosen.push(mention);
    done = candidate.end;
  }
  return chosen;
}

function toMention(
  candidate: Candidate,
  options: readonly EntryTerm[],
  context: DraftContext,
  text: string,
): Mention | undefined {
  const entries = context.ranked(options, candidate.start);
  const own = options.filter(({ entry }) => entry.id === entries[0]);
  const form = closestForm(own, text.slice(candidate.start, candidate.end));
  if (!form) return undefined;
  return {
    start: candidate.start,
    end: candidate.end,
    entries,
    form,
    kind: form.kind === 'acronym' ? 'acronym' : 'name',
  };
}

/** The form that is written just so, else one that the data spell so, else the first. */
function closestForm(options: readonly EntryTerm[], written: string): Form | undefined {
  const best =
    options.find(({ form }) => form.text === written) ??
    options.find(({ term, spelling }) => term.text === written && spelling === 'written') ??
    options.find(({ spelling }) => spelling === 'written') ??
    options[0];
  return best?.form;
}
