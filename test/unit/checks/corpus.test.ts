import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { applyEdits } from '../../../src/core/checks/findings';
import { briefly, createChecker, languageOfFile, readWrong, type Checker, type WrongSentence } from './checkSample';

const folder = 'test/corpus/checks';
const filesIn = (name: string, ending: string) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, name, file));

const wrong = filesIn('wrong', '.yaml').flatMap(readWrong);
const right = filesIn('right', '.yaml').flatMap((file) => parse(readFileSync(file, 'utf8')) as string[]);
const rightTexts = ['.md', '.tex', '.txt'].flatMap((ending) => filesIn('right', ending));

describe('The checks on their corpus', () => {
  let checker: Checker;
  before(function () {
    this.timeout(30_000);
    checker = createChecker();
  });

  const failures = (check: (sentence: WrongSentence) => string | undefined) =>
    wrong.flatMap((sentence) => check(sentence) ?? []);

  it('has 150 wrong sentences and 150 right ones at least', () => {
    assert.ok(wrong.length >= 150, `${wrong.length} wrong`);
    assert.ok(right.length >= 150, `${right.length} right`);
  });

  it('reports each wrong sentence once, with its code and entry, at the place that is wrong', () => {
    const failed = failures(({ text, language, code, entry, start, end }) => {
      const found = checker.check(text, language);
      const [first, ...others] = found;
      const fits = first?.code === code && first.entry === entry && first.start === start && first.end === end;
      return fits && others.length === 0 ? undefined : `${text} → ${briefly(text, found).join(', ')}`;
    });
    assert.deepEqual(failed, []);
  });

  it('puts each right by its preferred fix, and is silent when it checks again', () => {
    const failed = failures(({ text, language, fixed }) => {
      const edits = checker
        .check(text, language)
        .flatMap(({ fixes }) => fixes.find(({ preferred }) => preferred)?.edits ?? []);
      const after = edits.length === 0 ? undefined : applyEdits(text, edits);
      if (after !== fixed) return `${text} → ${after}`;
      const again = after === undefined ? [] : checker.check(after, language);
      return again.length === 0 ? undefined : `${after} → ${briefly(after ?? '', again).join(', ')}`;
    });
    assert.deepEqual(failed, []);
  });

  it('names a fact of the library wherever it contradicts one', () => {
    const codes = new Set(['wrong-date', 'wrong-number', 'changed-since']);
    const failed = failures(({ text, language }) => {
      const bare = checker
        .check(text, language)
        .filter(
          ({ code, fact, fixes }) =>
            codes.has(code) && fact === undefined && fixes.every(({ title }) => !/UNSCR/.test(title)),
        );
      return bare.length === 0 ? undefined : text;
    });
    assert.deepEqual(failed, []);
  });

  it('says nothing about right sentences', () => {
    const failed = right.flatMap((text) => {
      const found = checker.check(text);
      return found.length === 0 ? [] : [`${text} → ${briefly(text, found).join(', ')}`];
    });
    assert.deepEqual(failed, []);
  });

  for (const file of rightTexts) {
    it(`says nothing about ${file}`, () => {
      const text = readFileSync(file, 'utf8');
      assert.deepEqual(briefly(text, checker.check(text, languageOfFile(file))), []);
    });
  }
});
