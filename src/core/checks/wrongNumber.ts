import { parseEdtf, lastDay } from '../library/edtf';
import type { DraftView, Sentence } from './draftView';
import { restingOn } from './factFinding';
import { replaceFix, type RuleFinding } from './findings';
import type { KnownNumber } from './numberFacts';
import { isUnitWord, isVague, parseNumber, series, strengths, wordsOfUnit, writeLike } from './numberUnits';
import { speaksOfNow, timeOf, writtenAfter } from './sentenceTime';
import { wordAfter, wordBefore } from './wordsAround';

/** A number and the thing it counts. */
interface Count {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  /** Offset behind the unit's last word. */
  readonly unitEnd: number;
  /** True where the words say by themselves whose number it is ("participating States"). */
  readonly isOwn: boolean;
}

const numberPattern =
  /(?<![\p{L}\p{N}.,/:$€£-])(?:\d{1,3}(?:[,\u00a0]\d{3})+|\d{1,6}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?![\p{L}\p{N}]|[.,:/]\d|-\p{N}|%)/giu; // 57, 4,273, thirty-one

/** `wrong-number`: a number of something that the library counts otherwise. */
export function checkNumbers(draft: DraftView, sentence: Sentence): RuleFinding[] {
  const text = draft.prose.slice(sentence.start, sentence.end);
  if (!draft.knowledge.numbers.pattern.test(text)) return [];
  if (sentence.mentions.length === 0 && !/participating|allies/i.test(text)) return [];
  return [...text.matchAll(numberPattern)].flatMap((match) => {
    const start = sentence.start + match.index;
    const value = parseNumber(match[0]);
    if (
      value === undefined ||
      draft.isExempt(start) ||
      isInside(sentence.mentions, start) ||
      isInside(sentence.dates, start)
    )
      return [];
    const place = { start, end: start + match[0].length, value };
    if (!draft.knowledge.numbers.pattern.test(draft.prose.slice(place.end, place.end + 48))) return [];
    return firstOf(draft.knowledge.numbers.units, (unit) => checkUnit(draft, sentence, place, unit));
  });
}

const isInside = (spans: readonly { readonly start: number; readonly end: number }[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

function firstOf(units: readonly string[], check: (unit: string) => RuleFinding[]): RuleFinding[] {
  for (const unit of units) {
    const found = check(unit);
    if (found.length > 0) return found;
  }
  return [];
}

type Place = Pick<Count, 'start' | 'end' | 'value'>;

function checkUnit(draft: DraftView, sentence: Sentence, place: Place, unit: string): RuleFinding[] {
  const found = unitBehind(draft, sentence, place.end, unit);
  if (!found || isRough(draft.prose, place.start)) return [];
  const count = { ...place, unit, ...found };
  if (series.has(unit)) return checkSeries(draft, sentence, count);
  return strengths.has(unit) ? checkStrength(draft, sentence, count) : checkFixed(draft, sentence, count);
}

/** The unit's words behind a number, with at most two words before them: `57 ‸participating States`, `32 NATO ‸Allies`. */
function unitBehind(
  { prose }: DraftView,
  sentence: Sentence,
  from: number,
  unit: string,
): Pick<Count, 'unitEnd' | 'isOwn'> | undefined {
  for (const [rank, row] of wordsOfUnit(unit).entries()) {
    let at = from;
    for (let skipped = 0; skipped <= 2; skipped++) {
      const end = rowAt(prose, at, row);
      if (end !== undefined && end <= sentence.end) return { unitEnd: end, isOwn: rank === 0 };
      const next = wordAfter(prose, at, 2);
      if (
        next === undefined ||
        !/^ ?$/.test(next.gap) ||
        parseNumber(next.text) !== undefined ||
        /^(?:of|and|or|in|to|on|for|from|with|by|years?|per)$/.test(next.text)
      )
        break;
      at = next.end;
    }
  }
  return undefined;
}

function rowAt(text: string, from: number, row: readonly string[]): number | undefined {
  let at = from;
  for (const unit of row) {
    const word = wordAfter(text, at, 2);
    if (!word || !/^[ -]?$/.test(word.gap) || !isUnitWord(word.text, unit)) return undefined;
    at = word.end;
  }
  return at;
}

/** `more than 57`, `some 1,400`, `nearly`. */
function isRough(text: string, start: number): boolean {
  return /(?:more than|over|less than|fewer than|at least|at most|up to|some|about|around|nearly|almost|approximately|roughly|another|other|further|additional|first|last|only|these|those|of our|ca\.)\s$/i.test(
    text.slice(Math.max(0, start - 16), start),
  );
}

function checkSeries(draft: DraftView, sentence: Sentence, count: Count): RuleFinding[] {
  const known = draft.knowledge.numbers.of(count.unit);
  if (!count.isOwn && !isOwnedBy(sentence, count, draft.knowledge.numbers.ownersOf(count.unit))) return [];
  const allowed = draft.knowledge.numbers.allowed(count.unit, daysSpokenOf(draft, sentence));
  const most = Math.max(...known.map(({ value }) => value));
  if (!allowed || (count.value >= allowed[0] && count.value <= allowed[1])) return [];
  const isTotal =
    count.value <= allowed[1] + 40 &&
    (count.value > most || (isWhole(draft, count) && allowed[0] - count.value <= 4 && count.value < allowed[0]));
  const isLater = count.value > allowed[1] && count.value <= most && isWhole(draft, count);
  if (!isTotal && !isLater) return [];
  const right = bestFact(known, sentence, count.value > allowed[1] ? allowed[1] : allowed[0]);
  return right ? [toFinding(draft, count, right)] : [];
}

/** Of the facts with a value the one about an entry that the sentence names; else one that says for how long it holds. */
function bestFact(known: readonly KnownNumber[], sentence: Sentence, value: number): KnownNumber | undefined {
  const named = new Set(sentence.mentions.flatMap(({ entries }) => entries));
  const rank = ({ fact }: KnownNumber) =>
    (named.has(fact.entries[0] ?? '') ? 2 : 0) + (fact.during === undefined ? 0 : 1);
  return known.filter((number) => number.value === value).sort((a, b) => rank(b) - rank(a))[0];
}

/** First and last day (yyyymmdd) of the time that the sentence speaks of. */
function daysSpokenOf(draft: DraftView, sentence: Sentence): readonly [number, number] {
  const today = lastDay(parseEdtf(draft.today)?.start ?? { year: 9999 });
  const { ranges, isOwn } = timeOf(draft, sentence);
  const text = draft.prose.slice(sentence.start, sentence.end);
  const since = writtenAfter(draft);
  if (speaksOfNow(text) && !(isOwn && ranges.some(([first]) => first < since))) return [since, today];
  const [first, last] = [Math.min(...ranges.map(([day]) => day)), Math.max(...ranges.map(([, day]) => day))];
  if (isOwn) return [first, last];
  return [ranges.length > 0 ? Math.min(first, since) : since, today];
}

/** The whole is meant: `all 57`, `the OSCE's 57`, `has 57`, not `13 of them`, nor those that a clause picks out. */
function isWhole({ prose }: DraftView, { start, unitEnd }: Count): boolean {
  const before = wordBefore(prose, start, 3);
  const after = wordAfter(prose, unitEnd, 2);
  if (after && /^(?:that|who|which|whose|have|had|voted|abstained|signed|contribut\w*|spend)$/.test(after.text))
    return false;
  return (
    before !== undefined &&
    /^(?:the|all|its|their|our|s|has|have|had|comprises?|comprising|counts?|unites?|includes?|now|today|with|to|of|total|number|currently|are)$/.test(
      before.text,
    )
  );
}

/** An entry that the numbers are about stands right before, between the number and its unit, or right behind. */
function isOwnedBy(sentence: Sentence, { start, unitEnd }: Count, owners: ReadonlySet<string>): boolean {
  const near = sentence.mentions.filter((mention) => mention.end >= start - 24 && mention.start <= unitEnd + 8);
  const organisations = near.filter(({ entries }) => owners.has(entries[0] ?? ''));
  return organisations.length > 0 && organisations.length === near.length;
}

/** A number that no time changes: `three core tasks`. */
function checkFixed(draft: DraftView, sentence: Sentence, count: Count): RuleFinding[] {
  if (isVague(count.unit)) return [];
  const named = new Set(sentence.mentions.flatMap(({ entries }) => entries));
  const known = draft.knowledge.numbers
    .of(count.unit)
    .filter(({ entries }) => entries[0] !== undefined && named.has(entries[0]));
  const [first] = known;
  if (!first || known.some(({ value }) => value === count.value)) return [];
  const days = first.days && sentence.dates.length > 0 ? timeOf(draft, sentence).ranges : [];
  const isOtherTime =
    days.length > 0 && !days.some(([from, to]) => from <= (first.days?.[1] ?? 0) && (first.days?.[0] ?? 0) <= to);
  return isOtherTime || new Set(known.map(({ value }) => value)).size > 1 ? [] : [toFinding(draft, count, first)];
}

/** A strength, where the sentence gives the very time of a fact. */
function checkStrength(draft: DraftView, sentence: Sentence, count: Count): RuleFinding[] {
  const subject = sentence.mentions.filter(({ start }) => start < count.start).at(-1)?.entries[0];
  const [date, ...others] = sentence.dates;
  if (!date || others.length > 0 || subject === undefined || date.from.month === undefined) return [];
  const [[from, to] = [0, 0]] = timeOf(draft, sentence).ranges;
  const known = draft.knowledge.numbers
    .of(count.unit)
    .filter(({ entries, days }) => entries[0] === subject && days && days[0] <= to && from <= days[1]);
  const [only, ...more] = known;
  if (!only || more.length > 0) return [];
  const own = only.fact.numbers.some(({ value }) => value === count.value);
  const slack = only.approximate ? 0.15 : 0.01;
  return own || Math.abs(count.value - only.value) <= only.value * slack ? [] : [toFinding(draft, count, only)];
}

function toFinding({ text }: DraftView, { start, end }: Count, { fact, value }: KnownNumber): RuleFinding {
  const written = text.slice(start, end);
  return {
    code: 'wrong-number',
    start,
    end,
    message: `The number here is ${written}; the library has ${value.toLocaleString('en')}: ${fact.text}`,
    entry: fact.entries[0] ?? '',
    ...restingOn(fact),
    fixes: [replaceFix(start, end, writeLike(written, value))],
  };
}
