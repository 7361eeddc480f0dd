import type { Library } from '../library/library';
import { isDigitUnit, isUpperUnit } from './characters';
import type { DraftContext } from './draftContext';
import type { Mention } from './mention';

/** What the rules that widen a mention need to know. */
export interface Draft {
  /** Masked prose. */
  readonly text: string;
  readonly library: Library;
  readonly context: DraftContext;
}

/**
 * Widens mentions to the longest natural name: by an owner's or place's name directly before ("OSCE" before "Kosovo
 * Verification Mission") and by a year in brackets behind a resolution's number. Mentions that this swallows are dropped.
 */
export function extendMentions(mentions: readonly Mention[], draft: Draft): Mention[] {
  const result: Mention[] = [];
  for (const mention of mentions) {
    const floor = result.at(-1);
    const start = startWithOwner(mention, draft);
    const end = endWithYear(mention, draft);
    if (floor && floor.end > start && floor.start < start) {
      result.push({ ...mention, end });
      continue;
    }
    while ((result.at(-1)?.end ?? 0) > start) result.pop();
    result.push({ ...mention, start, end });
  }
  return result;
}

/** The start of the mention with all owners' names before it. */
function startWithOwner({ start, entries }: Mention, draft: Draft): number {
  const id = entries[0];
  const kind = id === undefined ? undefined : draft.library.entry(id)?.kind;
  if (id === undefined || kind === 'place' || kind === 'person' || kind === 'concept') return start;
  let from = start;
  for (let owners = 0; owners < mostOwners && isGap(draft.text, from - 1); owners++) {
    const owner = ownerEndingAt(from - 1, id, draft);
    if (owner === undefined) break;
    from = owner;
  }
  return from;
}

/** Names in a row before another: an organisation, its body, a place. */
const mostOwners = 3;

const isGap = (text: string, at: number) => at > 0 && /[ \u00a0\n]/.test(text.charAt(at));

/** Start of the longest owner's name, or of a part of the entry's own names, that ends here. */
function ownerEndingAt(end: number, id: string, { text, context }: Draft): number | undefined {
  const fitting = context.edges
    .endingAt(end)
    .filter(
      ({ start, options }) =>
        isUpperUnit(text.charCodeAt(start)) &&
        options.some(
          ({ entry, form }) => context.kinship.isOwner(entry.id, id) || isPrefix(entry.id, id, form.needsContext),
        ),
    );
  return fitting.length === 0 ? undefined : Math.min(...fitting.map(({ start }) => start));
}

/** A short form of the entry itself, as "Dayton" before "General Framework Agreement". */
const isPrefix = (owner: string, id: string, short: boolean) => owner === id && short;

/** `Resolution 1325 (2000)`: the year in brackets belongs to the number, whether right or wrong. */
function endWithYear({ end, entries }: Mention, { text, library }: Draft): number {
  const isResolution = entries.some((id) => library.entry(id)?.kind === 'resolution');
  if (!isResolution || !isDigitUnit(text.charCodeAt(end - 1))) return end;
  const year = /^[\s\u200b]{0,2}\(\d{4}\)/.exec(text.slice(end, end + 9));
  return year ? end + year[0].length : end;
}
