import type { Entry } from '../library/types';
import type { Mention } from '../mentions/mention';
import { AbbreviationLists } from './abbreviationLists';
import type { DraftView } from './draftView';
import { Expansions, isBareAcronym } from './expansions';
import { replaceFix, type RuleFinding } from './findings';

/**
 * `unexpanded-acronym`: the first use in running text of an acronym that the draft has not expanded before. It needs the
 * whole draft.
 */
export function checkUnexpandedAcronyms(draft: DraftView): RuleFinding[] {
  if (!followsConvention(draft)) return [];
  const seen = new Set<string>();
  const named = new Set<string>();
  const known = new Set(draft.settings.knownAcronyms);
  const findings: RuleFinding[] = [];
  for (const mention of draft.mentions) {
    const id = mention.entries[0] ?? '';
    const entry = draft.library.entry(id);
    if (mention.form?.kind === 'name' || mention.form?.kind === 'spelling') named.add(id);
    if (!entry || !isBareAcronym(mention)) continue;
    const acronym = draft.prose.slice(mention.start, mention.end);
    if (seen.has(acronym) || known.has(acronym) || isNoUse(draft, mention) || !isAtHome(draft, entry, acronym))
      continue;
    seen.add(acronym);
    if (!named.has(id) && !isExpanded(draft, acronym, mention))
      findings.push(...toFinding(draft, mention, entry, acronym));
  }
  return findings;
}

const shortDraft = 40; // words

/** Only a draft that expands acronyms is held to it; a note of a few lines is not. */
function followsConvention(draft: DraftView): boolean {
  return Expansions.of(draft).all.some(({ name }) => name !== undefined) && !isShort(draft.prose);
}

/** Whether a text has fewer words than a reader needs acronyms expanded in. */
export function isShort(text: string): boolean {
  let words = 0;
  for (const _ of text.matchAll(/\p{L}+/gu)) if (++words >= shortDraft) return false;
  return true;
}

/** Acronyms of three letters have many meanings; the draft must speak of related things too: "KVM" alone may be something else. */
function isAtHome({ library, mentions }: DraftView, { id, areas }: Entry, acronym: string): boolean {
  if (acronym.length > 3) return true;
  const related = new Set(library.relationsOf(id).map(({ entry }) => entry));
  return mentions.some(({ entries }) => {
    const other = entries[0] ?? '';
    return (
      other !== id && (related.has(other) || library.entry(other)?.areas.some((area) => areas.includes(area)) === true)
    );
  });
}

function isNoUse(draft: DraftView, { start }: Mention): boolean {
  return (
    draft.isExempt(start) ||
    draft.isIn('quotation', start) ||
    draft.isIn('heading', start) ||
    draft.isIn('caption', start) ||
    isTitleLine(draft.prose, start) ||
    AbbreviationLists.of(draft).holds(start)
  );
}

/** A short line between blank lines that no full stop ends: a title in a text without marks for one. */
function isTitleLine(text: string, at: number): boolean {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const found = text.indexOf('\n', at);
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, end).trim();
  const isAlone =
    /(?:^|\n)[^\S\n]*\n?$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\n[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 8));
  return line.length <= 80 && isAlone && !/[.!?:;,|]$/.test(line);
}

/** Expanded before or here, or in a list of abbreviations anywhere. */
function isExpanded(draft: DraftView, acronym: string, { start }: Mention): boolean {
  const first = Expansions.of(draft).firstOf(acronym);
  return (first !== undefined && first <= start) || AbbreviationLists.of(draft).explains(acronym);
}

function toFinding(draft: DraftView, { start, end }: Mention, entry: Entry, acronym: string): RuleFinding[] {
  const name = nameFor(entry, acronym);
  if (name === undefined) return [];
  const text = `${name} (${acronym})`;
  const isPart =
    /[-‑–/\p{L}\p{N}]$/u.test(draft.prose.slice(Math.max(0, start - 1), start)) ||
    /^[-‑–/]/.test(draft.prose.slice(end, end + 1));
  const inBrackets = draft.prose.charAt(start - 1) === '(' && draft.prose.charAt(end) === ')';
  return [
    {
      code: 'unexpanded-acronym',
      start,
      end,
      message: `${acronym} is used here for the first time and not expanded: ${text}.`,
      entry: entry.id,
      fixes:
        isPart || inBrackets
          ? []
          : [replaceFix(start, end, text), { ...replaceFix(start, end, name), preferred: false }],
    },
  ];
}

/** The name that the acronym is short for; `undefined` where it is not that of the entry's name. */
function nameFor(entry: Entry, acronym: string): string | undefined {
  const own = entry.acronym === acronym ? entry.name : undefined;
  return own !== undefined && !own.includes('(') && own !== acronym ? own : undefined;
}
