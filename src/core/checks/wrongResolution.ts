import type { Entry } from '../library/types';
import type { DraftView, Sentence } from './draftView';
import { restingOn } from './factFinding';
import { replaceFix, type RuleFinding } from './findings';

const unknown =
  /(?:\b[Rr]esolutions?|\bUNSCRs?|\bSCR)[\s~\u200b]+(\d{3,4})(?:[\s~]?\((\d{4})\))?(?![\p{N}/])|\bS\/RES\/(\d{3,4})(?:[\s~]?\((\d{4})\))?/gu; // Resolution 1224 (1999)
const mandate =
  /\b(?:authori[sz]|mandat|establish|set up|under|pursuant|accordance|basis|based on|provided|deploy|created|rests?)/i;

/** `wrong-number`: a resolution's number that is one digit off the one on which an entry in the same sentence rests, and no known one. */
export function checkResolutionNumbers(draft: DraftView, sentence: Sentence): RuleFinding[] {
  const text = draft.prose.slice(sentence.start, sentence.end);
  if (sentence.mentions.length === 0 || !/\d{3}/.test(text) || !mandate.test(text)) return [];
  return [...text.matchAll(unknown)].flatMap((match) => {
    const number = match[1] ?? match[3] ?? '';
    const start = sentence.start + match.index + match[0].indexOf(number);
    if (draft.isExempt(start) || sentence.mentions.some((mention) => mention.start <= start && start < mention.end))
      return [];
    const right = basisLike(draft, sentence, number, match[2] ?? match[4]);
    return right ? [toFinding(draft, right, start, number)] : [];
  });
}

/** The one resolution that a named force or mission rests on and whose number is nearly this one. */
function basisLike(
  { library }: DraftView,
  sentence: Sentence,
  number: string,
  year: string | undefined,
): Entry | undefined {
  const bases = new Set(
    sentence.mentions.flatMap(({ entries }) =>
      library
        .relationsOf(entries[0] ?? '')
        .flatMap(({ is, entry }) => (is === 'mandated-by' || is === 'established-by' ? [entry] : [])),
    ),
  );
  const near = [...bases]
    .flatMap((id) => library.entry(id) ?? [])
    .filter((entry) => entry.kind === 'resolution' && isNearly(numberOf(entry), number));
  const [only, ...others] = near;
  const isOfYear = only && (year === undefined || only.name.includes(`(${year})`));
  return isOfYear && others.length === 0 ? only : undefined;
}

const numberOf = (entry: Entry) => /\d{3,4}/.exec(entry.name)?.[0] ?? '';

/** One digit differs, or two neighbours have changed places. */
function isNearly(right: string, written: string): boolean {
  if (right.length !== written.length || right === written) return false;
  const differing = [...right].flatMap((digit, i) => (digit === written[i] ? [] : [i]));
  const [first = 0, second] = differing;
  if (differing.length === 1) return true;
  return (
    differing.length === 2 &&
    second === first + 1 &&
    right[first] === written[second] &&
    right[second] === written[first]
  );
}

function toFinding({ library }: DraftView, entry: Entry, start: number, number: string): RuleFinding {
  const end = start + number.length;
  const fact = library.factsOfEntry(entry.id)[0];
  const message = `Resolution ${number} is not the one meant here: ${entry.summary}`;
  return {
    code: 'wrong-number',
    start,
    end,
    message,
    entry: entry.id,
    ...restingOn(fact),
    fixes: [replaceFix(start, end, numberOf(entry))],
  };
}
