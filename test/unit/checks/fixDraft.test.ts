import assert from 'node:assert/strict';
import type { Finding, Severity } from '../../../src/core/checks/findings';
import { fixDraft, preferredEdits } from '../../../src/core/checks/fixDraft';

/** A check that finds a word everywhere and would replace it. */
function finder(from: string, to: string, severity: Severity = 'warning', preferred = true) {
  return (text: string): Finding[] =>
    [...text.matchAll(new RegExp(from, 'g'))].map(({ index: start }) => {
      const end = start + from.length;
      const fixes = [{ title: to, preferred, edits: [{ start, end, text: to }] }];
      return { code: 'wrong-form', severity, start, end, message: from, entry: 'x', fixes };
    });
}

describe('Fixing a draft', () => {
  it('applies the preferred fixes of errors and warnings, and counts them', () => {
    const { text, findings, fixed } = fixDraft('a b a', finder('a', 'c'));
    assert.deepEqual([text, findings.length, fixed], ['c b c', 0, 2]);
  });

  it('leaves what is less than a warning, and what has no preferred fix', () => {
    for (const check of [finder('a', 'c', 'information'), finder('a', 'c', 'hint'), finder('a', 'c', 'error', false)]) {
      const { text, findings, fixed } = fixDraft('a b', check);
      assert.deepEqual([text, findings.length, fixed], ['a b', 1, 0]);
    }
  });

  it('ends, also where each fix brings the next finding', () => {
    assert.equal(fixDraft('a', finder('a', 'aa')).text, 'a'.repeat(8));
  });

  it('takes the first of fixes that overlap', () => {
    const [one] = finder('abc', 'x')('abcd');
    const [two] = finder('cd', 'y')('abcd');
    assert.ok(one && two);
    assert.deepEqual(preferredEdits([one, two]), [{ start: 0, end: 3, text: 'x' }]);
  });
});
