import assert from 'node:assert/strict';
import { addIgnored, findSpentItems, readIgnored } from '../../../src/core/checks/ignoredFile';
import type { Ignored } from '../../../src/core/checks/suppression';

const ignored = (context: string, more: Partial<Ignored> = {}): Ignored => ({
  rule: 'wrong-date',
  entry: 'kfor',
  context,
  text: 'June 1998',
  ...more,
});

const file = [
  '# why we keep these',
  '- rule: wrong-date # the first',
  '  entry: kfor',
  '  context: aaaa',
  '  text: June 1998',
  '  until: 2026-03-31',
  '',
  '# and another',
  '- { rule: wrong-form, entry: osce, context: bbbb }',
  '',
].join('\n');

const contexts = (text: string) => readIgnored(text).list.entries.map(({ context }) => context);

describe('The file of ignored findings', () => {
  it('keeps its comments and its order when an item is added', () => {
    const text = addIgnored(file, ignored('cccc', { reason: 'a quotation' })) ?? '';
    assert.ok(text.startsWith(file));
    assert.deepEqual(contexts(text), ['aaaa', 'bbbb', 'cccc']);
    assert.equal(readIgnored(text).list.entries[2]?.reason, 'a quotation');
  });

  it('has an item for the same words once: the new one in its place', () => {
    const text = addIgnored(file, ignored('aaaa', { until: '2027-01-31' })) ?? '';
    assert.deepEqual(contexts(text), ['aaaa', 'bbbb']);
    assert.equal(readIgnored(text).list.entries[0]?.until, '2027-01-31');
    assert.match(text, /^# why we keep these\n[\s\S]*# and another/);
  });

  it('is begun where there is none, or an empty one', () => {
    for (const empty of ['', '[]\n', '# nothing yet\n', '# nothing yet\n[]\n'])
      assert.deepEqual(contexts(addIgnored(empty, ignored('cccc')) ?? ''), ['cccc']);
    assert.match(addIgnored('# nothing yet\n[]\n', ignored('cccc')) ?? '', /^# nothing yet\n/);
  });

  it('keeps the line ends of the file', () => {
    const text = addIgnored(file.replaceAll('\n', '\r\n'), ignored('cccc')) ?? '';
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
    assert.deepEqual(contexts(text), ['aaaa', 'bbbb', 'cccc']);
  });

  it('is not added to where it cannot be understood', () => {
    assert.equal(addIgnored('rule: wrong-date\n', ignored('cccc')), undefined);
    assert.equal(addIgnored(`${file}- rule: "open\n`, ignored('cccc')), undefined);
  });

  it('loses only the broken item, which is reported at its line', () => {
    const broken = file.replace('# and another', '- rule: "open\n  entry: x\n# and another');
    assert.deepEqual(contexts(broken), ['aaaa', 'bbbb']);
    const { problems } = readIgnored(broken);
    assert.deepEqual(
      problems.map(({ range }) => range.startLine),
      [7],
    );
    assert.match(problems[0]?.message ?? '', /^Not valid YAML: .* Correct this item; the others hold\.$/);
  });

  it('says so where it is no list, and where an item lacks something', () => {
    assert.match(readIgnored('rule: wrong-date\n').problems[0]?.message ?? '', /Must be a list/);
    const { list, problems } = readIgnored(`${file}- { rule: wrong-date }\n`);
    assert.deepEqual([list.entries.length, problems.map(({ range }) => range.startLine)], [2, [9]]);
  });

  it('reports items that are over, and those that no draft has, at their lines', () => {
    const { list } = readIgnored(`${file}- { rule: wrong-form, entry: osce, context: cccc }\n`);
    assert.equal(list.ignores('aaaa', '2026-04-01'), false);
    assert.equal(list.ignores('bbbb', '2026-04-01'), true);
    const spent = findSpentItems(`${file}- { rule: wrong-form, entry: osce, context: cccc }\n`, list, '2026-04-01');
    assert.deepEqual(
      spent.map(({ code, range }) => [code, range.startLine]),
      [
        ['ignored.expired', 1],
        ['ignored.stale', 9],
      ],
    );
  });
});
