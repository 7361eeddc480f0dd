import { isWordUnit } from '../mentions/characters';
import type { DraftView } from './draftView';
import { isInRunningText } from './expandedTwice';
import { Expansions, type Expansion } from './expansions';
import type { RuleFinding } from './findings';
import { isShort } from './unexpandedAcronym';

const wordsBehind = 8; // with fewer, the draft is still being written

/** `acronym-unused`: an acronym that is given with its expansion and never used after. It needs the whole draft. */
export function checkUnusedAcronyms(draft: DraftView): RuleFinding[] {
  if (isShort(draft.prose)) return [];
  const known = new Set(draft.settings.knownAcronyms);
  return Expansions.of(draft).all.flatMap((expansion) => {
    const { acronym, name, isAcronymInBrackets } = expansion;
    const text = draft.prose.slice(acronym.start, acronym.end);
    if (!isAcronymInBrackets || !name || known.has(text) || !isInRunningText(draft, expansion)) return [];
    const isOver = countWords(draft.prose, expansion.end, wordsBehind) < wordsBehind;
    return isOver || isUsedElsewhere(draft.text, text, expansion) ? [] : [toFinding(expansion, text, name.end)];
  });
}

/** The number of words behind a place, as far as `enough`. */
function countWords(text: string, from: number, enough: number): number {
  const words = /\p{L}+/gu;
  words.lastIndex = from;
  let count = 0;
  while (count < enough && words.test(text)) count++;
  return count;
}

/** The acronym as a word anywhere else: in longer names, headings and code too. */
function isUsedElsewhere(text: string, acronym: string, { start, end }: Expansion): boolean {
  for (let at = text.indexOf(acronym); at >= 0; at = text.indexOf(acronym, at + 1)) {
    if (at >= start && at < end) continue;
    const isWord =
      !isWordUnit(text.charCodeAt(at - 1)) &&
      (!isWordUnit(text.charCodeAt(at + acronym.length)) || text.charAt(at + acronym.length) === 's');
    if (isWord) return true;
  }
  return false;
}

function toFinding({ entry, end }: Expansion, acronym: string, from: number): RuleFinding {
  return {
    code: 'acronym-unused',
    start: from,
    end,
    message: `${acronym} is not used after this; the name alone is enough.`,
    entry: entry.id,
    fixes: [{ title: `Remove "(${acronym})"`, preferred: true, edits: [{ start: from, end, text: '' }] }],
  };
}
