import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/checks/findings';
import { readDates } from '../../../src/core/checks/joinedDates';
import { rewriteDate, type DateEnd } from '../../../src/core/checks/rewriteDate';
import { parseEdtf } from '../../../src/core/library/edtf';

/** The text with its first date put right. */
function rewritten(text: string, right: string, end: DateEnd = 'whole'): string {
  const [date] = readDates(text);
  const span = parseEdtf(right);
  assert.ok(date && span?.start);
  const to = span.interval && span.end ? { to: span.end } : {};
  return applyEdits(text, [rewriteDate(text, date, { from: span.start, ...to }, end)]);
}

describe('rewriteDate', () => {
  it('keeps order, punctuation and precision of the draft', () => {
    assert.equal(rewritten('on 11 June 1999.', '1998-07-02'), 'on 2 July 1998.');
    assert.equal(rewritten('on June 11, 1999,', '1998-07-02'), 'on July 2, 1998,');
    assert.equal(rewritten('in June 1998', '1999-05-12'), 'in May 1999');
    assert.equal(rewritten('in 1998', '1999-05-12'), 'in 1999');
    assert.equal(rewritten('on 1999-06-11', '1999-06-09'), 'on 1999-06-09');
    assert.equal(rewritten('am 11.06.1999', '1999-06-09'), 'am 09.06.1999');
    assert.equal(rewritten('on 15~December 1995', '1995-12-14'), 'on 14~December 1995');
  });
  it('keeps endings and languages', () => {
    assert.equal(rewritten('on the 11th of June 1999', '1999-06-22'), 'on the 22nd of June 1999');
    assert.equal(rewritten('le 1er juin 1999', '1999-06-10'), 'le 10 juin 1999');
    assert.equal(rewritten('am 11. Juni 1999', '1999-07-02'), 'am 2. Juli 1999');
    assert.equal(rewritten('11 июня 1999', '1999-07-02'), '2 июля 1999');
    assert.equal(rewritten('in Sept. 2001', '2001-10-02'), 'in Oct. 2001');
  });
  it('writes no more than is known', () => {
    assert.equal(rewritten('on 5 June 2013', '2012-12'), 'in December 2012');
    assert.equal(rewritten('On 5 June 2013', '2012'), 'In 2012');
  });
  it('writes days of one event', () => {
    assert.equal(rewritten('on 10 and 11 July 2016', '2016-07-08/2016-07-09'), 'on 8 and 9 July 2016');
    assert.equal(rewritten('on 10 July 2016', '2016-07-08/2016-07-09'), 'on 8 and 9 July 2016');
  });
  it('puts one end of a span right', () => {
    assert.equal(rewritten('(1995–1997)', '1996-12-20', 'to'), '(1995–1996)');
    assert.equal(rewritten('(1994–1996)', '1995-12-20', 'from'), '(1995–1996)');
    assert.equal(rewritten('from 10 June to 2 July 1999', '1999-07-03', 'to'), 'from 10 June to 3 July 1999');
  });
  it('drops the part of a year that goes with the wrong year', () => {
    assert.equal(rewritten('in early 2000', '2001-09-26'), 'in 2001');
  });
});
