import assert from 'node:assert/strict';
import { foldText, nameKey, wordsOf } from '../../../src/core/search/foldText';

describe('foldText', () => {
  it('takes off marks and case, in Cyrillic too', () => {
    assert.equal(foldText('Milošević, ÇELİK, Ёлка'), 'milosevic, celik, елка');
  });

  it('knows the letters that no decomposition takes apart', () => {
    assert.equal(
      foldText('Łódź Øst Đakovo Straße Æther Œuvre ışık Þing'),
      'lodz ost dakovo strasse aether oeuvre isik thing',
    );
  });
});

describe('wordsOf', () => {
  it('keeps hyphens inside a word, whichever they are, and drops the possessive', () => {
    assert.deepEqual(wordsOf('the OSCE’s co‑operation (S/RES/1244)'), [
      'the',
      'osce',
      'co-operation',
      's',
      'res',
      '1244',
    ]);
  });
});

describe('nameKey', () => {
  it('is the same for spellings that differ in case, marks, spaces and hyphens', () => {
    assert.equal(nameKey('K-FOR'), nameKey('kfor'));
    assert.equal(nameKey('NATO–Russia Council'), nameKey('nato russia council'));
    assert.notEqual(nameKey('UNSCR 1244'), nameKey('UNSCR 1245'));
  });
});
