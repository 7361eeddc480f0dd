import assert from 'node:assert/strict';
import { formVariants } from '../../../src/core/mentions/formVariants';

describe('formVariants', () => {
  it('has the form itself first', () => assert.equal(formVariants('Kosovo Force')[0], 'Kosovo Force'));
  it('spells the British and the American way', () => {
    assert.ok(formVariants('Stabilisation Force').includes('Stabilization Force'));
    assert.ok(formVariants('Defence Programme').includes('Defense Program'));
    assert.ok(formVariants('Operation Joint Endeavour').includes('Operation Joint Endeavor'));
  });
  it('writes compounds both ways', () => {
    assert.ok(formVariants('Forum for Security Co-operation').includes('Forum for Security Cooperation'));
    assert.ok(formVariants('counterterrorism').includes('counter-terrorism'));
  });
  it('writes and as a sign', () => assert.ok(formVariants('Bosnia and Herzegovina').includes('Bosnia & Herzegovina')));
  it('drops diacritics, all or some', () => {
    assert.deepEqual(formVariants('Milošević').sort(), ['Milosevic', 'Milosević', 'Miloševic', 'Milošević'].sort());
    assert.deepEqual(formVariants('Sinirlioğlu'), ['Sinirlioğlu', 'Sinirlioglu']);
  });
  it('keeps marks that are letters of other scripts', () => assert.deepEqual(formVariants('ОБСЄ й'), ['ОБСЄ й']));
  it('makes no other word', () => assert.deepEqual(formVariants('Practice of Peace'), ['Practice of Peace']));
});
