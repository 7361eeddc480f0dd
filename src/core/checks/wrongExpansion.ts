import type { Entry } from '../library/types';
import type { DraftView, Sentence } from './draftView';
import { Expansions, type Expansion } from './expansions';
import { restingOn } from './factFinding';
import { replaceFix, type RuleFinding } from './findings';

/** `wrong-expansion`: words beside an acronym that are meant as its expansion and are none of the entry's names. */
export function checkExpansions(draft: DraftView, sentence: Sentence): RuleFinding[] {
  return Expansions.of(draft)
    .within(sentence.start, sentence.end)
    .flatMap((expansion) =>
      expansion.name === undefined || isPlural(draft, expansion) ? wrongWords(draft, expansion) : [],
    );
}

/** `Kosovo Forces (KFOR)`: the name in the plural, with the acronym in the singular. */
function isPlural({ prose }: DraftView, { name, acronym }: Expansion): boolean {
  if (!name?.form || /[\p{L}\p{N}]/u.test(prose.charAt(acronym.end))) return false;
  return fold(prose.slice(name.start, name.end)).endsWith(`${fold(name.form.text)}s`);
}

function wrongWords(draft: DraftView, expansion: Expansion): RuleFinding[] {
  const { entry, acronym } = expansion;
  const place = expansion.isAcronymInBrackets ? wordsBefore(draft, expansion) : wordsInside(draft, expansion);
  if (!place || draft.isExempt(place.start)) return [];
  const words = draft.prose.slice(place.start, place.end);
  const short = draft.prose.slice(acronym.start, acronym.end);
  if (isName(entry, words) || !resembles(entry, words, short)) return [];
  const fact = draft.library.factsOfEntry(entry.id)[0];
  return [
    {
      code: 'wrong-expansion',
      ...place,
      message: `${short} stands for "${expansionOf(entry)}", not for "${words.replaceAll(/\s+/g, ' ')}".`,
      entry: entry.id,
      ...restingOn(fact),
      fixes: [replaceFix(place.start, place.end, expansionOf(entry))],
    },
  ];
}

/** The full name that an acronym is the short form of: without a bracket of its own. */
function expansionOf({ name }: Entry): string {
  return name.replace(/\s*\([^)]*\)/g, '');
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The fewest words before the bracket whose letters, in order, spell the acronym, the first of them at a word's start. */
function wordsBefore(draft: DraftView, { acronym, start: from, name }: Expansion): Place | undefined {
  const letters = draft.prose
    .slice(acronym.start, acronym.end)
    .replaceAll(/[^\p{L}]/gu, '')
    .toLowerCase();
  const start = name?.end ?? from;
  const sentence = draft.sentenceAt(acronym.start);
  const floor = Math.max(sentence?.start ?? 0, start - 160);
  const end = start;
  let at = end - 1;
  for (let left = letters.length - 1; left >= 0; left--) {
    const letter = letters.charAt(left);
    while (at >= floor && !matches(draft.prose, at, letter, left === 0)) at--;
    if (at < floor || /[.;:()|\n]/.test(draft.prose.slice(at, end).replace(/\n(?!\s*\n)/g, ' '))) return undefined;
    if (left > 0) at--;
  }
  const first = at + 1 < end ? at : undefined;
  return first === undefined || !/\s/.test(draft.prose.slice(first, end)) ? undefined : { start: first, end };
}

function matches(text: string, at: number, letter: string, atStart: boolean): boolean {
  if (text.charAt(at).toLowerCase() !== letter) return false;
  return !atStart || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

function wordsInside({ prose }: DraftView, { acronym, end }: Expansion): Place | undefined {
  const open = prose.indexOf('(', acronym.end);
  return open < 0 ? undefined : { start: open + 1, end: end - 1 };
}

const fold = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/is(?=ation|e|ing)/g, 'iz')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replaceAll(/\bco (?=operat|ordinat)/g, 'co')
    .replaceAll(/\bcounter (?=terror)/g, 'counter')
    .trim();

/** One of the entry's names, in any language; also with words before it, or the first of a longer one. */
function isName(entry: Entry, words: string): boolean {
  const text = ` ${fold(words)} `;
  const names = [
    ...entry.forms.filter(({ status, kind }) => status !== 'wrong' && kind !== 'acronym').map((form) => form.text),
    entry.name,
    ...entry.names.map((name) => name.text),
  ];
  return names.some((name) => text.includes(` ${fold(name)} `) || ` ${fold(name)} `.includes(text));
}

const small = new Set('of the and in for on to against with a an at by de la le et des du les pour en sur'.split(' '));

/** Enough words in common with a name to be meant as it; a name of something else with the same letters has none. */
function resembles(entry: Entry, words: string, acronym: string): boolean {
  const own = fold(words)
    .split(' ')
    .filter((word) => !small.has(word));
  const names = [
    entry.name,
    ...entry.forms
      .filter(({ kind, status }) => kind !== 'acronym' && kind !== 'symbol' && status !== 'wrong')
      .map(({ text }) => text),
  ];
  if (own.length === 0 || (/^\p{Lu}/u.test(entry.name) && !/^\p{Lu}/u.test(words))) return false;
  return names.some((name) => {
    const stems = fold(expansionOf({ ...entry, name }))
      .split(' ')
      .filter((word) => !small.has(word))
      .map(stem);
    const shared = own.filter((word) => stems.includes(stem(word))).length;
    const needed = acronym.length >= 4 ? Math.max(1, Math.ceil(stems.length / 3)) : Math.ceil(stems.length / 2);
    return stems.length > 1 && shared >= needed && Math.abs(own.length - stems.length) <= 2;
  });
}

/** First letters of a word, to which its other forms have the same: `implementing` and `implementation`. */
const stem = (word: string) => word.slice(0, Math.max(4, Math.min(6, word.length - 2)));
