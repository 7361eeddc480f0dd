import assert from 'node:assert/strict';
import type { FoundDate } from '../../../src/core/checks/dates';
import { readDates } from '../../../src/core/checks/joinedDates';
import type { CalendarDate } from '../../../src/core/library/edtf';

const edtf = ({ year, month, day }: CalendarDate) =>
  [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** `written = date` of each date of a text, with `~` for an approximate one and the part of the year before it. */
function datesIn(text: string): string[] {
  return readDates(text).map((date: FoundDate) => {
    const span = date.to ? `${edtf(date.from)}/${edtf(date.to)}` : edtf(date.from);
    return `${text.slice(date.start, date.end)} = ${span}${date.approximate ? '~' : ''}`;
  });
}

describe('readDates', () => {
  const cases: readonly (readonly [text: string, ...dates: string[]])[] = [
    ['adopted on 10 June 1999.', '10 June 1999 = 1999-06-10'],
    ['on June 10, 1999, in New York', 'June 10, 1999 = 1999-06-10'],
    ['on June 10th, 1999', 'June 10th, 1999 = 1999-06-10'],
    ['the 10th of June 1999', '10th of June 1999 = 1999-06-10'],
    ['held on 10–12 June 1999', '10–12 June 1999 = 1999-06-10/1999-06-12'],
    ['held on 10 and 11 June 1999', '10 and 11 June 1999 = 1999-06-10/1999-06-11'],
    ['from 10 June to 2 July 1999', '10 June to 2 July 1999 = 1999-06-10/1999-07-02'],
    ['on 29 June and 1 July 2011', '29 June = 2011-06-29', '1 July 2011 = 2011-07-01'],
    ['in June 1999', 'June 1999 = 1999-06'],
    ['in Sept. 2001', 'Sept. 2001 = 2001-09'],
    ['in early 2000', 'early 2000 = 2000'],
    ['in mid-2001', 'mid-2001 = 2001'],
    ['by the end of 2004', 'the end of 2004 = 2004'],
    ['around 2004', '2004 = 2004~'],
    ['in 1999 and since 1998', '1999 = 1999', '1998 = 1998'],
    ['the mission (1998–99)', '1998–99 = 1998/1999'],
    ['between January 1998 and March 1999', 'January 1998 and March 1999 = 1998-01/1999-03'],
    ['on 1999-06-10', '1999-06-10 = 1999-06-10'],
    ['am 10.06.1999', '10.06.1999 = 1999-06-10'],
    ['on 13/06/1999', '13/06/1999 = 1999-06-13'],
    ['le 1er juillet 1999', '1er juillet 1999 = 1999-07-01'],
    ['am 10. Juni 1999', '10. Juni 1999 = 1999-06-10'],
    ['10 июня 1999 года', '10 июня 1999 = 1999-06-10'],
    ['on 21~November 1995', '21~November 1995 = 1995-11-21'],
    ['in December\n1995', 'December\n1995 = 1995-12'],
    ['On 10 June 1999 it was adopted, and on 12 June they came', '10 June 1999 = 1999-06-10', '12 June = 1999-06-12'],
    ['the 2016 Warsaw Summit', '2016 = 2016'],
    ['signed in Paris, 1990', '1990 = 1990'],
  ];
  for (const [text, ...dates] of cases) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(datesIn(text), dates));
  }

  const none = [
    'resolution 1999',
    'Resolutions 1244, 1325 and 1999',
    'S/RES/1999',
    '1999 troops',
    '2000 Swedish soldiers',
    '€2000',
    'page 1999',
    'Decision No. 1999',
    '1,999 men',
    'NATO/2010',
    'on 5/6/1999',
    'you may 2000 times',
    'on 31 February',
  ];
  for (const text of none) {
    it(`finds no date in ${JSON.stringify(text)}`, () => assert.deepEqual(datesIn(text), []));
  }

  it('takes time that grows with the text and not faster', () => {
    const text = 'On 10 June 1999, in early 2000, between January 1998 and March 1999. '.repeat(2000);
    assert.equal(readDates(text).length, 6000);
  });
});
