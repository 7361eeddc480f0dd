import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/core/library/library';
import { completeNames } from '../../../src/core/mentions/completion';
import { createRecognizer } from '../../../src/core/mentions/recognizer';
import { builtInPack } from '../../data/builtInPackFiles';

const recognizer = createRecognizer(createLibrary([builtInPack()]));

/** What is offered at the end of a draft, best first. */
function offers(text: string): string[] {
  const before = text.slice(text.lastIndexOf('\n') + 1);
  const draft = { before, text, mentions: recognizer.mentions(text, 'plaintext') };
  return completeNames(draft, (prefix, limit) => recognizer.complete(prefix, limit)).map(
    ({ insertText }) => insertText,
  );
}

describe('completeNames', () => {
  it('puts the full name with its acronym first, and the acronym first once the draft has expanded it', () => {
    assert.equal(offers('The KFO')[0], 'Kosovo Force (KFOR)');
    assert.equal(offers('The Kosovo Force (KFOR) came. The KFO')[0], 'KFOR');
  });

  it('completes a phrase in its middle', () => {
    assert.match(offers('They signed the treaty on conv')[0] ?? '', /^Treaty on Conventional Armed Forces in Europe/);
  });

  it('offers names by a later word', () => assert.ok(offers('This Docum').includes('Vienna Document')));

  it('offers nothing below two letters, nor what stands there already', () => {
    assert.deepEqual(offers('The K'), []);
    assert.ok(!offers('The Vienna Document').includes('Vienna Document'));
    assert.ok(!offers('The KFOR').includes('KFOR'));
  });
});
