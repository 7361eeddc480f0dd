import assert from 'node:assert/strict';
import { headsOfName } from '../../../src/core/mentions/headNouns';

describe('headsOfName', () => {
  it('takes the last noun', () => assert.deepEqual(headsOfName('Kosovo Force'), ['Force']));
  it('takes the noun before the first preposition', () => {
    assert.deepEqual(headsOfName('Mission to Skopje'), ['Mission']);
    assert.deepEqual(headsOfName('Treaty on Open Skies'), ['Treaty']);
  });
  it('takes two words where more stand before them', () => {
    assert.deepEqual(headsOfName('OSCE Action Plan to Combat Trafficking'), ['Plan', 'Action Plan']);
  });
  it('has none for one word, small letters and adjectives behind their noun', () => {
    for (const name of ['Kosovo', 'arms control', 'NATO Secretary General']) assert.deepEqual(headsOfName(name), []);
  });
});
