import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { viewDraft } from '../../../src/core/checks/checkDraft';
import { contentWords } from '../../../src/core/checks/contentWords';
import type { FoundDate } from '../../../src/core/checks/dates';
import type { DraftView, Sentence } from '../../../src/core/checks/draftView';
import { applyEdits, type TextEdit } from '../../../src/core/checks/findings';
import { rewriteDate } from '../../../src/core/checks/rewriteDate';
import { calendarDate, parseEdtf } from '../../../src/core/library/edtf';
import type { Fact } from '../../../src/core/library/types';
import { createChecker, languageOfFile, readWrong, type Checker } from './checkSample';

/** A right text into which errors are put. */
interface Right {
  readonly text: string;
  readonly languageId: string;
}

/** An error: the edit that makes it. */
interface Injected {
  readonly kind: string;
  readonly edit: TextEdit;
}

const corpus = 'test/corpus/checks';
const listed = (folder: string) => readdirSync(folder).map((file) => join(folder, file));

/** Samples, right texts and sentences of the corpus, wrong ones put right: all that is right in the repository. */
function rightTexts(): Right[] {
  const files = [...listed('data/samples'), ...listed(join(corpus, 'right'))].flatMap((file) => {
    const languageId = languageOfFile(file);
    return languageId === undefined ? [] : [{ text: readFileSync(file, 'utf8'), languageId }];
  });
  const sentences = listed(join(corpus, 'right'))
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => parse(readFileSync(file, 'utf8')) as string[]);
  const mended = listed(join(corpus, 'wrong'))
    .flatMap(readWrong)
    .flatMap(({ fixed, language }) => (fixed === undefined ? [] : [{ text: fixed, languageId: language }]));
  return [...files, ...sentences.map((text) => ({ text, languageId: 'plaintext' })), ...mended];
}

/** The facts of a sentence's entries that give this very date and that the sentence tells in part of their words. */
function factsTold(draft: DraftView, sentence: Sentence, { from }: FoundDate): readonly Fact[] {
  const words = contentWords(draft.text.slice(sentence.start, sentence.end));
  const ids = new Set(sentence.mentions.map(({ entries }) => entries[0]));
  return draft.library.facts.filter(({ date, event, entries, text }) => {
    const start =
      date === undefined || event === undefined || !ids.has(entries[0]) ? undefined : parseEdtf(date)?.start;
    const isSame =
      start?.year === from.year &&
      [from.month ?? start.month, from.day ?? start.day].join() === [start.month, start.day].join();
    const own = [...contentWords(text)];
    return isSame && own.filter((word) => words.has(word)).length >= own.length * 0.4;
  });
}

/** Each date that a fact of the library gives, with another year, and with another day or month where it has one. */
function wrongDates(draft: DraftView): Injected[] {
  return draft.sentences.flatMap((sentence) =>
    sentence.dates.flatMap((date, i): Injected[] => {
      const isPlain = !date.to && !date.approximate && date.yearImplied !== true && !draft.isExempt(date.start);
      if (!isPlain || factsTold(draft, sentence, date).length === 0) return [];
      const { year, month, day } = date.from;
      const others = [
        { kind: 'year', from: calendarDate(year + (i % 2 === 0 ? 1 : -1), month, day) },
        ...(month !== undefined && day === undefined
          ? [{ kind: 'month', from: calendarDate(year, (month % 12) + 1) }]
          : []),
        ...(day === undefined ? [] : [{ kind: 'day', from: calendarDate(year, month, (day % 27) + 2) }]),
      ];
      return others.flatMap(({ kind, from }) =>
        from ? [{ kind: `date: ${kind}`, edit: rewriteDate(draft.text, date, { from }) }] : [],
      );
    }),
  );
}

type Swap = readonly [kind: string, right: RegExp, wrong: (match: RegExpMatchArray) => string];

/** Errors that need no fact to be made: what is right, and what takes its place. */
const swaps: readonly Swap[] = [
  [
    'resolution: year',
    /(?<=(?<!Assembly adopted )(?:UNSCR|[Rr]esolution) (?:1031|1088|1160|1199|1203|1244|1325|1371|1575)) \((\d{4})\)/g,
    ([, year]) => ` (${Number(year) + 1})`,
  ],
  ['number', /57 participating States/g, () => '58 participating States'],
  ['number', /32 (?=NATO Allies|Allies)/g, () => '33 '],
  ['number', /three core tasks/g, () => 'four core tasks'],
  ['expansion', /Kosovo Force(?= \(KFOR\))/g, () => 'Kosovo Forces'],
  ['expansion', /Implementation Force(?= \(IFOR\))/g, () => 'Implementing Force'],
  ['expansion', /Stabilisation Force(?= \(SFOR\))/g, () => 'Stability Force'],
  ['expansion', /Kosovo Verification Mission(?= \(KVM\))/g, () => 'Kosovo Verification Monitors'],
  ['expansion', /(?<=Security and )Co-operation in(?= Europe \(OSCE\))/g, () => 'Co-operation of'],
  [
    'form',
    /Organization for Security and Co-operation in Europe/g,
    () => 'Organisation for Security and Cooperation in Europe',
  ],
  ['form', /OSCE participating States/g, () => 'OSCE member states'],
  ['form', /OSCE Mission in Kosovo/g, () => 'OSCE Mission to Kosovo'],
  ['form', /OSCE Mission to Bosnia/g, () => 'OSCE Mission in Bosnia'],
  ['form', /Conventional Armed Forces in Europe/g, () => 'Conventional Forces in Europe'],
  ['outdated name', /(?<=(?:[Tt]he country|[^.\n] )?)North Macedonia joined/g, () => 'FYROM joined'],
];

function swapped(draft: DraftView): Injected[] {
  return swaps.flatMap(([kind, right, wrong]) =>
    [...draft.text.matchAll(right)].flatMap((match): Injected[] => {
      const start = match.index;
      const isProse = draft.prose.slice(start, start + match[0].length) === match[0] && !draft.isExempt(start);
      return isProse ? [{ kind, edit: { start, end: start + match[0].length, text: wrong(match) } }] : [];
    }),
  );
}

/** By start, the first of those that overlap. */
function withoutOverlaps(edits: readonly TextEdit[]): TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start))
    if (edit.start >= (kept.at(-1)?.end ?? 0)) kept.push(edit);
  return kept;
}

describe('Errors that are put into right texts', () => {
  let checker: Checker;
  const counts = new Map<string, { made: number; found: number }>();
  const missed: string[] = [];
  before(function () {
    this.timeout(120_000); // each error is a check of its text
    checker = createChecker();
    for (const right of rightTexts()) {
      const draft = viewDraft(checker.input(right.text, right.languageId));
      const errors = [...wrongDates(draft), ...swapped(draft)];
      for (const kind of new Set(errors.map((error) => error.kind))) {
        countFound(
          right,
          kind,
          errors.filter((error) => error.kind === kind),
        );
      }
    }
    for (const [kind, { made, found }] of counts) console.log(`      ${kind}: ${found} of ${made}`);
  });

  /** Puts all errors of a kind into a text at once and counts those at whose place a check reports something. */
  function countFound({ text, languageId }: Right, kind: string, errors: readonly Injected[]): void {
    const edits = withoutOverlaps(errors.map(({ edit }) => edit));
    const wrong = applyEdits(text, edits);
    const findings = checker.check(wrong, languageId);
    const numbers = counts.get(kind) ?? { made: 0, found: 0 };
    let moved = 0;
    for (const { start, end, text: written } of edits) {
      const place = { start: start + moved, end: start + moved + written.length };
      moved += written.length - (end - start);
      const isFound = findings.some((finding) => finding.start <= place.end && place.start <= finding.end);
      numbers.made++;
      if (isFound) numbers.found++;
      else missed.push(`${kind}: …${wrong.slice(Math.max(0, place.start - 60), place.end + 30)}…`);
    }
    counts.set(kind, numbers);
  }

  const share = (kinds: RegExp) => {
    const of = [...counts].filter(([kind]) => kinds.test(kind)).map(([, numbers]) => numbers);
    return of.reduce((sum, { found }) => sum + found, 0) / of.reduce((sum, { made }) => sum + made, 0);
  };

  /** Floors lie just below what is reached. */
  const floors: readonly (readonly [name: string, kinds: RegExp, floor: number])[] = [
    ['all', /./, 0.9],
    ['wrong years, months and days', /^date/, 0.88],
    ['wrong years of resolutions', /^resolution/, 0.95],
    ['wrong numbers', /^number/, 0.9],
    ['wrong expansions', /^expansion/, 0.9],
    ['wrong forms', /^form/, 0.9],
  ];
  for (const [name, kinds, floor] of floors) {
    it(`are found: ${name}, ${floor} at least`, () => {
      const reached = share(kinds);
      assert.ok(reached >= floor, `${reached.toFixed(3)}\n${missed.filter((text) => kinds.test(text)).join('\n')}`);
    });
  }
});
