import assert from 'node:assert/strict';
import { disabledCodes, disableEdit } from '../../../src/core/checks/disableComments';
import { applyEdits, checkCodes } from '../../../src/core/checks/findings';

const disabled = (text: string, languageId: string) => applyEdits(text, [disableEdit(text, languageId, 'wrong-form')]);

describe('Comments that disable checks', () => {
  it('name codes, or none and mean all', () => {
    assert.deepEqual([...disabledCodes('<!-- natoosce-disable wrong-form, wrong-date -->')].sort(), [
      'wrong-date',
      'wrong-form',
    ]);
    assert.deepEqual([...disabledCodes('% natoosce-disable wrong-form and why')], ['wrong-form']);
    assert.equal(disabledCodes('<!-- natoosce-disable -->').size, checkCodes.length);
    assert.equal(disabledCodes('Nothing of the kind.').size, 0);
  });
  it('are written in the syntax of the document', () => {
    assert.equal(disabled('Text', 'markdown'), '<!-- natoosce-disable wrong-form -->\n\nText');
    assert.equal(disabled('Text', 'latex'), '% natoosce-disable wrong-form\n\nText');
    assert.equal(disabled('Text', 'asciidoc'), '// natoosce-disable wrong-form\n\nText');
    assert.equal(disabled('Text', 'restructuredtext'), '.. natoosce-disable wrong-form\n\nText');
    assert.equal(disabled('Text', 'plaintext'), '[natoosce-disable wrong-form]\n\nText');
    assert.equal(disabled('A\r\nB', 'typst'), '// natoosce-disable wrong-form\r\n\r\nA\r\nB');
  });
  it('stand behind front matter', () => {
    assert.equal(
      disabled('---\ntitle: A\n---\nText', 'markdown'),
      '---\ntitle: A\n---\n<!-- natoosce-disable wrong-form -->\n\nText',
    );
  });
  it('are one comment for several codes', () => {
    const text = '<!-- natoosce-disable wrong-date -->\n\nText';
    assert.equal(disabled(text, 'markdown'), '<!-- natoosce-disable wrong-date, wrong-form -->\n\nText');
  });
  it('are read as they were written, in every language', () => {
    for (const languageId of [
      'markdown',
      'quarto',
      'html',
      'latex',
      'asciidoc',
      'restructuredtext',
      'typst',
      'plaintext',
    ]) {
      assert.deepEqual([...disabledCodes(disabled('Text', languageId))], ['wrong-form'], languageId);
    }
  });
});
