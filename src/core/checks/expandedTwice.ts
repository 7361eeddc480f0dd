import { AbbreviationLists } from './abbreviationLists';
import type { DraftView } from './draftView';
import { Expansions, type Expansion } from './expansions';
import type { RuleFinding } from './findings';

/** `expanded-twice`: an acronym that is expanded again later in running text. It needs the whole draft. */
export function checkExpandedTwice(draft: DraftView): RuleFinding[] {
  const seen = new Set<string>();
  return Expansions.of(draft).all.flatMap((expansion) => {
    if (!isInRunningText(draft, expansion) || expansion.name === undefined) return [];
    const acronym = draft.prose.slice(expansion.acronym.start, expansion.acronym.end);
    if (!seen.has(acronym)) {
      seen.add(acronym);
      return [];
    }
    return [toFinding(expansion, acronym)];
  });
}

/** Not in headings, captions, tables, quotations and lists of abbreviations. */
export function isInRunningText(draft: DraftView, { acronym }: Expansion): boolean {
  const at = acronym.start;
  if (draft.isExempt(at) || draft.isIn('quotation', at) || draft.isIn('heading', at) || draft.isIn('caption', at))
    return false;
  return !AbbreviationLists.of(draft).holds(at) && !isInTable(draft, at);
}

function isInTable({ prose }: DraftView, at: number): boolean {
  const line = prose.slice(prose.lastIndexOf('\n', at) + 1, at);
  return line.includes('|') || line.includes('&');
}

function toFinding({ entry, start, end }: Expansion, acronym: string): RuleFinding {
  return {
    code: 'expanded-twice',
    start,
    end,
    message: `${acronym} is expanded before; the acronym is enough here.`,
    entry: entry.id,
    fixes: [{ title: `Replace with "${acronym}"`, preferred: true, edits: [{ start, end, text: acronym }] }],
  };
}
