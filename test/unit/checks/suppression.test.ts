import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/checks/findings';
import {
  contextHash,
  IgnoreList,
  parseIgnored,
  serialiseIgnored,
  toIgnored,
  type Ignored,
} from '../../../src/core/checks/suppression';

const today = '2026-11-24';

/** A finding at the words in `[[…]]`, and the text without the marks. */
function findingIn(marked: string): { text: string; finding: Finding } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const finding: Finding = {
    code: 'wrong-date',
    severity: 'warning',
    start,
    end,
    message: '',
    entry: 'kfor',
    fixes: [],
  };
  return { text, finding };
}

const hashOf = (marked: string) => {
  const { text, finding } = findingIn(marked);
  return contextHash(text, finding);
};

const ignored = (more: Partial<Ignored> = {}): Ignored => ({
  rule: 'wrong-date',
  entry: 'kfor',
  context: 'a1',
  text: 'June 1998',
  ...more,
});

describe('contextHash', () => {
  it('is the same wherever the words stand, and in other case, spaces and marks', () => {
    const first = hashOf('KFOR was deployed in [[June 1998]], they say.');
    assert.equal(hashOf('A line before.\n\nKFOR was deployed in [[June 1998]], they say. And one behind.'), first);
    assert.equal(hashOf('KFOR was *deployed* in\n[[june  1998]] they say'), first);
  });
  it('differs with the words around, the rule and the entry', () => {
    const first = hashOf('KFOR was deployed in [[June 1998]].');
    assert.notEqual(hashOf('KFOR was founded in [[June 1998]].'), first);
    assert.notEqual(hashOf('KFOR was deployed in [[May 1998]].'), first);
    const { text, finding } = findingIn('KFOR was deployed in [[June 1998]].');
    assert.notEqual(contextHash(text, { ...finding, entry: 'sfor' }), first);
    assert.notEqual(contextHash(text, { ...finding, code: 'typical-mistake' }), first);
  });
});

describe('An ignore list', () => {
  it('ignores what it holds, up to the last day', () => {
    const list = new IgnoreList([
      ignored(),
      ignored({ context: 'b2', until: '2026-11-24' }),
      ignored({ context: 'c3', until: '2026-11-23' }),
    ]);
    assert.deepEqual(
      ['a1', 'b2', 'c3', 'd4'].map((context) => list.ignores(context, today)),
      [true, true, false, false],
    );
    assert.deepEqual(
      list.expired(today).map(({ context }) => context),
      ['c3'],
    );
  });
  it('knows what it met nowhere', () => {
    const list = new IgnoreList([ignored(), ignored({ context: 'b2' })]);
    list.ignores('a1', today);
    assert.deepEqual(
      list.stale().map(({ context }) => context),
      ['b2'],
    );
  });
  it('holds a context once', () => {
    const list = new IgnoreList([ignored()]).with(ignored({ reason: 'agreed' }));
    assert.deepEqual(list.entries, [ignored({ reason: 'agreed' })]);
  });
});

describe('The ignore file', () => {
  it('is read as it was written', () => {
    const { text, finding } = findingIn('KFOR was "deployed" in [[June 1998]].');
    const list = new IgnoreList([toIgnored(text, finding, { reason: 'In the source: "so"', until: '2027-01-31' })]);
    const { list: again, problems } = parseIgnored(serialiseIgnored(list));
    assert.deepEqual(problems, []);
    assert.deepEqual(again.entries, list.entries);
  });
  it('is good when it is empty', () => {
    assert.deepEqual(parseIgnored(serialiseIgnored(new IgnoreList([]))), { list: new IgnoreList([]), problems: [] });
    assert.deepEqual(parseIgnored('').list.entries, []);
  });
  it('keeps the good items and says which line to mend', () => {
    const text =
      '- rule: wrong-date\n  entry: kfor\n  context: "a1"\n- rule: wrong-date\n- rule: x\n  entry: y\n  context: z\n  until: soon\n';
    const { list, problems } = parseIgnored(text);
    assert.deepEqual(
      list.entries.map(({ context }) => context),
      ['a1'],
    );
    assert.deepEqual(
      problems.map(({ range }) => range.startLine + 1),
      [4, 5],
    );
  });
});
