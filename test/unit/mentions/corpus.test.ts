import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLibrary } from '../../../src/core/library/library';
import { createRecognizer, type Recognizer } from '../../../src/core/mentions/recognizer';
import { builtInPack } from '../../data/builtInPackFiles';
import { compareMentions, readMarkedText } from './markedText';

const folder = 'test/corpus/mentions';
const languages: Readonly<Record<string, string>> = { md: 'markdown', txt: 'plaintext', tex: 'latex' };

/** Precision and recall over a set of marked texts: exact span and best entry. */
function measure(recognizer: Recognizer, set: string): { precision: number; recall: number } {
  const sums = { right: 0, found: 0, wanted: 0 };
  for (const file of readdirSync(join(folder, set)).sort()) {
    const languageId = languages[file.split('.').at(-1) ?? ''];
    if (languageId === undefined) continue;
    const marked = readMarkedText(readFileSync(join(folder, set, file), 'utf8'));
    const agreement = compareMentions(marked, recognizer.mentions(marked.text, languageId));
    sums.right += agreement.right;
    sums.found += agreement.found;
    sums.wanted += agreement.wanted;
  }
  return { precision: sums.right / sums.found, recall: sums.right / sums.wanted };
}

/** Floors lie just below what is reached; `heldout` is not looked at while the rules are made. */
const floors = { dev: 0.98, heldout: 0.95 };

describe('Mentions in the built-in pack’s test texts', () => {
  let recognizer: Recognizer;
  before(function () {
    this.timeout(30_000); // reads the whole pack from YAML
    recognizer = createRecognizer(createLibrary([builtInPack()]));
  });
  for (const [set, floor] of Object.entries(floors)) {
    it(`are found in ${set} with a precision and recall of ${floor} or more`, () => {
      const { precision, recall } = measure(recognizer, set);
      console.log(`      mentions in ${set}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
      assert.ok(precision >= floor, `precision ${precision}`);
      assert.ok(recall >= floor, `recall ${recall}`);
    });
  }
});
