import assert from 'node:assert/strict';
import { toCslDate, toCslItem } from '../../../src/core/exchange/cslItem';

describe('toCslDate', () => {
  it('keeps the precision of the date', () => {
    assert.deepEqual(toCslDate('1999-06-10'), { 'date-parts': [[1999, 6, 10]] });
    assert.deepEqual(toCslDate('1999-06'), { 'date-parts': [[1999, 6]] });
    assert.deepEqual(toCslDate('1999'), { 'date-parts': [[1999]] });
  });

  it('writes spans as two dates and marks what is approximate', () => {
    assert.deepEqual(toCslDate('1999~/2000~'), { 'date-parts': [[1999], [2000]], circa: true });
  });

  it('leaves open spans as text', () => {
    assert.deepEqual(toCslDate('2014-10/..'), { literal: '2014-10/..' });
  });
});

describe('toCslItem', () => {
  it('names the members as CSL-JSON does, and leaves out those without a value', () => {
    const source = {
      id: 'report',
      type: 'report',
      title: 'A Report',
      titleShort: 'Report',
      authors: ['United Nations'],
      containerTitle: 'Papers',
      issued: '2001-05',
      url: 'https://example.org/report',
      grade: 2,
    } as const;
    assert.deepEqual(toCslItem(source), {
      id: 'report',
      type: 'report',
      title: 'A Report',
      'title-short': 'Report',
      author: [{ literal: 'United Nations' }],
      'container-title': 'Papers',
      issued: { 'date-parts': [[2001, 5]] },
      URL: 'https://example.org/report',
      grade: 2,
    });
  });
});
