/** What a counted thing is called in a draft. A unit is the `of` of a fact's number. */

/** Other words for what a fact counts, the first word of each the one behind the number; singular. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  allies: ['ally', 'member state', 'member country', 'member nation', 'member'],
  'member-states': ['ally', 'member state', 'member country', 'member nation', 'member'],
  'participating-states': ['participating state', 'participating country', 'member state', 'member'],
  'signatory-states': ['signatory', 'signatory state'],
  'partners-for-co-operation': ['partner for co operation', 'partner for cooperation'],
  'strategic-objectives': ['strategic objective', 'objective'],
  'votes-in-favour': ['vote in favour', 'vote for', 'vote in favor'],
};

/** Units that count the whole of something that grows: their numbers make a series in time. */
export const series: ReadonlyMap<string, string> = new Map([
  ['allies', 'allies'],
  ['member-states', 'allies'],
  ['participating-states', 'participating-states'],
]);

/** Units that say too little by themselves to tell what a number is about. */
const vague = new Set(
  'countries states areas parts places months troops personnel staff monitors verifiers parties elections partners components resolutions weapons-collected weapons-goal votes-against abstentions years-of-term addendums'.split(
    ' ',
  ),
);

/** Units that only a time of the same month ties to a fact: strengths. */
export const strengths: ReadonlySet<string> = new Set([
  'troops',
  'personnel',
  'verifiers',
  'monitors',
  'contributing-countries',
  'staff',
]);

export const isVague = (unit: string) => vague.has(unit);

/** Rows of words, singular and lower case, by which a draft may name the unit. */
export function wordsOfUnit(unit: string): readonly (readonly string[])[] {
  return (synonyms[unit] ?? [singular(unit.replaceAll('-', ' '))]).map((phrase) => phrase.split(' '));
}

/** The last word in the singular: `core tasks` → core task. */
function singular(phrase: string): string {
  return phrase.replace(/ies$/, 'y').replace(/(?<!s)s$/, '');
}

/** What the first words of all units begin with, for a quick look whether a sentence counts anything. */
export function unitPattern(units: readonly string[]): RegExp {
  const stems = units.flatMap((unit) =>
    wordsOfUnit(unit).flatMap(([first]) => (first === undefined ? [] : [first.replace(/y$/, '(?:y|ies)')])),
  );
  return new RegExp(`\\b(?:${[...new Set(stems)].join('|')})`, 'i');
}

/** Whether a word is the unit's, in the singular or plural. */
export function isUnitWord(written: string, unit: string): boolean {
  return written === unit || written === `${unit}s` || (unit.endsWith('y') && written === `${unit.slice(0, -1)}ies`);
}

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** A number in digits or in words up to ninety-nine. */
export function parseNumber(text: string): number | undefined {
  if (/^\d{1,3}(?:[, \u00a0\u202f]\d{3})*$|^\d+$/.test(text)) return Number(text.replaceAll(/\D/g, ''));
  const [first = '', second] = text.toLowerCase().split(/[-‑\s]/);
  if (second === undefined) return indexOf(ones, first) ?? multiply(indexOf(tens, first), 10);
  const [ten, one] = [indexOf(tens, first), indexOf(ones, second)];
  return ten !== undefined && one !== undefined && one < 10 ? ten * 10 + one : undefined;
}

const indexOf = (list: readonly string[], word: string) =>
  list.includes(word) && word !== '_' ? list.indexOf(word) : undefined;
const multiply = (value: number | undefined, by: number) => (value === undefined ? undefined : value * by);

/** A number in the draft's manner: words for words, commas for thousands. */
export function writeLike(written: string, value: number): string {
  if (/\d/.test(written))
    return /[,\u00a0 ]\d{3}/.test(written) || value >= 10000 ? value.toLocaleString('en') : String(value);
  const word =
    value < 20
      ? ones[value]
      : `${tens[Math.floor(value / 10)] ?? ''}${value % 10 === 0 ? '' : `-${ones[value % 10] ?? ''}`}`;
  if (word === undefined || value > 99) return String(value);
  return /^\p{Lu}/u.test(written) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
