import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkedText } from '../mentions/markedText';
import { briefly, createChecker, languageOfFile, type Checker } from './checkSample';

describe('The checks on texts that are right', () => {
  let checker: Checker;
  before(function () {
    this.timeout(30_000);
    checker = createChecker();
  });

  for (const file of readdirSync('data/samples')) {
    const languageId = languageOfFile(file);
    if (languageId === undefined) continue;
    it(`find nothing in the sample ${file}`, () => {
      const text = readFileSync(join('data/samples', file), 'utf8');
      assert.deepEqual(briefly(text, checker.check(text, languageId)), []);
    });
  }

  it('find nothing in the summaries of entries and areas', () => {
    const { entries, areas } = checker.library;
    const found = [...entries, ...areas].flatMap(({ id, summary }) =>
      briefly(summary, checker.check(summary)).map((one) => `${id}: ${one}`),
    );
    assert.deepEqual(found, []);
  });

  it('find nothing in the texts of facts', () => {
    const found = checker.library.facts.flatMap(({ id, text }) =>
      briefly(text, checker.check(text)).map((one) => `${id}: ${one}`),
    );
    assert.deepEqual(found, []);
  });

  it('find no error or warning in the texts that mentions are measured on', () => {
    const found = ['dev', 'heldout'].flatMap((set) =>
      readdirSync(join('test/corpus/mentions', set)).flatMap((file) => {
        const { text } = readMarkedText(readFileSync(join('test/corpus/mentions', set, file), 'utf8'));
        const findings = checker
          .check(text, languageOfFile(file))
          .filter(({ severity }) => severity === 'warning' || severity === 'error');
        return briefly(text, findings).map((one) => `${file}: ${one}`);
      }),
    );
    assert.deepEqual(found, []);
  });
});
