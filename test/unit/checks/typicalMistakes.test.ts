import assert from 'node:assert/strict';
import { parsePattern } from '../../../src/core/checks/phrasePattern';
import type { Mistake } from '../../../src/core/library/types';
import { briefly, createChecker, type Checker } from './checkSample';

describe('The typical mistakes of the built-in pack', () => {
  let checker: Checker;
  let mistakes: readonly Mistake[];
  before(function () {
    this.timeout(30_000);
    checker = createChecker();
    mistakes = checker.library.entries.flatMap((entry) => entry.mistakes);
  });

  it('have rules whose patterns can be read and name entries that are there', () => {
    const bad = mistakes.flatMap(({ id, rules }) =>
      rules.flatMap(({ find, not }) =>
        [...find, ...not].flatMap((text) => {
          const pattern = parsePattern(text);
          const unknown = pattern?.entries.filter((entry) => !checker.library.entry(entry));
          return pattern && unknown?.length === 0 ? [] : [`${id}: ${text}`];
        }),
      ),
    );
    assert.deepEqual(bad, []);
  });

  it('have, where they have a rule, an example that is wrong', () => {
    const bare = mistakes.filter(({ rules, wrong }) => rules.length > 0 && wrong.length === 0).map(({ id }) => id);
    assert.deepEqual(bare, []);
  });

  it('are found in each wrong example, where they have a rule', () => {
    const missed = mistakes
      .filter(({ rules }) => rules.length > 0)
      .flatMap(({ id, wrong }) =>
        wrong.filter((text) => checker.check(text).length === 0).map((text) => `${id}: ${text}`),
      );
    assert.deepEqual(missed, []);
  });

  it('are not found in the right examples', () => {
    const found = mistakes.flatMap(({ id, right }) =>
      right.flatMap((text) => briefly(text, checker.check(text)).map((one) => `${id}: ${text} → ${one}`)),
    );
    assert.deepEqual(found, []);
  });

  it('are for the most part seen by a check', () => {
    const examples = mistakes.flatMap(({ wrong }) => wrong);
    const seen = examples.filter((text) => checker.check(text).length > 0).length;
    console.log(`      wrong examples of mistakes seen by a check: ${seen} of ${examples.length}`);
    assert.ok(seen / examples.length >= 0.9, `${seen} of ${examples.length}`);
  });
});
