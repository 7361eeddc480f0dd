import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compareEdtf, dayRange, formatEdtf, parseEdtf } from '../../../src/core/library/edtf';

const range = (text: string) => {
  const span = parseEdtf(text);
  return span && dayRange(span);
};

describe('parseEdtf', () => {
  it('takes years, months and days at their own precision', () => {
    assert.deepEqual(range('1999'), [19990101, 19991231]);
    assert.deepEqual(range('2000-02'), [20000201, 20000229]);
    assert.deepEqual(range('1999-06-10'), [19990610, 19990610]);
  });

  it('takes spans, open ends and qualifiers', () => {
    assert.deepEqual(range('1998-10-25/1999-06-09'), [19981025, 19990609]);
    assert.deepEqual(range('2014-10/..'), [20141001, Infinity]);
    assert.deepEqual(range('../2004'), [-Infinity, 20041231]);
    assert.equal(parseEdtf('2000~')?.approximate, true);
  });

  it('refuses days that the calendar lacks, spans that end before they start, and other texts', () => {
    for (const text of [
      '1999-13',
      '1999-02-29',
      '1999-00',
      '2001/1999',
      '../..',
      '..',
      '10 June 1999',
      '',
      '1999/2000/2001',
    ]) {
      assert.equal(parseEdtf(text), undefined, text);
    }
  });

  it('takes every day of the calendar, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(y, m - 1, d));
          const text = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
          assert.equal(parseEdtf(text) !== undefined, date.getUTCMonth() === m - 1);
        },
      ),
    );
  });
});

describe('formatEdtf', () => {
  it('writes dates as prose has them', () => {
    const written = [
      '1999-06-10',
      '1999-06',
      '1999',
      '2000~',
      '1998-01/1999-03',
      '1999-06-10/1999-06-12',
      '2014-10/..',
      '../2004-12-02',
    ];
    assert.deepEqual(written.map(formatEdtf), [
      '10 June 1999',
      'June 1999',
      '1999',
      'about 2000',
      'January 1998 to March 1999',
      '10 to 12 June 1999',
      'since October 2014',
      'until 2 December 2004',
    ]);
  });

  it('gives back what is no date', () => assert.equal(formatEdtf('soon'), 'soon'));
});

describe('compareEdtf', () => {
  it('orders by first day, then by last day, and puts what is no date last', () => {
    const sorted = ['x', '1999-06', undefined, '1999', '1998-12-31', '1999-01-01'].sort(compareEdtf);
    assert.deepEqual(sorted, ['1998-12-31', '1999-01-01', '1999', '1999-06', 'x', undefined]);
  });
});
