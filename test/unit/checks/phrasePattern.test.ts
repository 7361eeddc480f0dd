import assert from 'node:assert/strict';
import { readDates } from '../../../src/core/checks/joinedDates';
import { matchPattern, toTokens } from '../../../src/core/checks/phraseMatcher';
import { parsePattern } from '../../../src/core/checks/phrasePattern';
import { readItems } from '../../../src/core/checks/sentenceItems';
import type { Mention } from '../../../src/core/mentions/mention';

/** The part of a sentence that a pattern marks; names are words in capitals and stand for the entry of that name. */
function marked(pattern: string, text: string): string | undefined {
  const mentions = [...text.matchAll(/\b[A-Z]{2,}\b/g)].map((match): Mention => ({
    start: match.index,
    end: match.index + match[0].length,
    entries: [match[0].toLowerCase()],
    kind: 'acronym',
  }));
  const items = readItems(text, { start: 0, end: text.length, mentions, dates: readDates(text) });
  const parsed = parsePattern(pattern);
  assert.ok(parsed, pattern);
  const match = matchPattern(parsed, toTokens(items));
  return match && text.slice(match.marked.start, match.marked.end);
}

describe('A phrase pattern', () => {
  it('is words, in any case', () => {
    assert.equal(marked('member states', 'All Member States agreed.'), 'Member States');
    assert.equal(marked('member states', 'All members agreed.'), undefined);
  });
  it('has alternatives, beginnings of words and optional words', () => {
    assert.equal(marked('signed|agreed in', 'It was agreed in May.'), 'agreed in');
    assert.equal(marked('united_nations|un force', 'A United Nations force.'), 'United Nations force');
    assert.equal(marked('sign* in', 'The signing in Paris.'), 'signing in');
    assert.equal(marked('in the? city', 'in city and in the city'), 'in city');
  });
  it('has names, dates and numbers', () => {
    assert.equal(marked('{kfor|sfor} left', 'Then SFOR left.'), 'SFOR left');
    assert.equal(marked('{kfor} left', 'Then SFOR left.'), undefined);
    assert.equal(marked('in {date 1998}', 'It came in June 1998.'), 'in June 1998');
    assert.equal(marked('in {date is 1998}', 'It came in June 1998.'), undefined);
    assert.equal(marked('in {date before 1999}', 'It came in June 1998.'), 'in June 1998');
    assert.equal(marked('in {date after 1998}', 'It came in June 1998.'), undefined);
    assert.equal(marked('# states', 'There were 57 states.'), '57 states');
    assert.equal(marked("{nato} 's {kfor}", 'It is NATO’s KFOR.'), 'NATO’s KFOR');
  });
  it('reaches over words of the same part of the sentence', () => {
    assert.equal(marked('{kfor} ... left', 'KFOR, the last of all, left.'), 'KFOR, the last of all, left');
    assert.equal(marked('{kfor} ... left', 'KFOR came; the others left.'), undefined);
  });
  it('marks a part', () => {
    assert.equal(marked('{kfor} is <a un force>', 'KFOR is a UN force.'), 'a UN force');
  });
  it('takes a bounded time on a text that nearly fits in many ways', () => {
    const text = `A ${'b c '.repeat(400)}`;
    assert.equal(marked('a ... b ... b ... b ... b ... b ... d', text), undefined);
  });
  it('cannot be read where it is empty, names nothing or opens a mark only', () => {
    for (const text of ['', '{Kfor}', '{}', '{date soon}', 'a <b']) assert.equal(parsePattern(text), undefined, text);
  });
});
