import assert from 'node:assert/strict';
import { wrapText } from '../../../src/cli/wrapText';

describe('wrapText', () => {
  it('breaks at white space and indents the other lines as far as the first', () => {
    assert.deepEqual(wrapText('one two  three\nfour', { width: 11, first: '  - ' }), [
      '  - one two',
      '    three',
      '    four',
    ]);
  });

  it('leaves a word whole that is wider than the line, and keeps no-break spaces', () => {
    assert.deepEqual(wrapText('see https://example.org no.\u00a07 x', { width: 8 }), [
      'see',
      'https://example.org',
      'no.\u00a07 x',
    ]);
  });

  it('does not count marks', () => {
    assert.deepEqual(wrapText('e\u0301e\u0301 e\u0301e\u0301', { width: 5 }), ['e\u0301e\u0301 e\u0301e\u0301']);
  });

  it('gives no line for no words', () => {
    assert.deepEqual(wrapText(' \n', { width: 10 }), []);
  });
});
