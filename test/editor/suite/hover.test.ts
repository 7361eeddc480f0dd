import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, withSetting } from '../openDraft';

/** Cards of the hover at the cursor mark, and the text that they belong to. */
async function hover(marked: string, language?: string): Promise<{ cards: string[]; word: string | undefined }> {
  const { document, position } = await openDraft(marked, language);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  const cards = hovers.flatMap(({ contents }) =>
    contents.map((content) => (typeof content === 'string' ? content : content.value)),
  );
  const [first] = hovers;
  return { cards, word: first?.range && document.getText(first.range) };
}

describe('hover', () => {
  it('shows a card with facts and sources on a name, with the exact range of the mention', async () => {
    const { cards, word } = await hover('The **Vienna Doc|ument** is politically binding.');
    assert.equal(cards.length, 1);
    assert.match(cards[0] ?? '', /\*\*Vienna Document/);
    assert.match(cards[0] ?? '', /OSCE/);
    assert.equal(word, 'Vienna Document');
  });

  it('knows acronyms, with a possessive behind them', async () => {
    const { cards, word } = await hover('KF|OR’s mandate is old.');
    assert.match(cards[0] ?? '', /Kosovo Force/);
    assert.match(cards[0] ?? '', /12 June 1999/);
    assert.equal(word, 'KFOR');
  });

  it('says what to write for a form out of use', async () => {
    const { cards } = await hover('Today the CS|CE meets in Vienna.');
    assert.match(cards[0] ?? '', /out of use.*Write \*\*OSCE\*\*/);
  });

  it('shows several entries below each other where a form is ambiguous', async () => {
    const { cards } = await hover('NATO and the OSCE: the two Secretaries Gen|eral met.');
    assert.equal(cards.length, 2);
  });

  it('is silent in code and on other words', async () => {
    assert.deepEqual((await hover('Run `KF|OR` now.')).cards, []);
    assert.deepEqual((await hover('The weath|er is fine.')).cards, []);
  });

  it('works in LaTeX and plain text', async () => {
    assert.match((await hover('The \\emph{Kosovo Fo|rce} came.', 'latex')).cards[0] ?? '', /KFOR/);
    assert.match((await hover('The Kosovo Fo|rce came.', 'plaintext')).cards[0] ?? '', /KFOR/);
  });

  it('can be turned off', async () => {
    await withSetting('hover.enabled', false, async () => assert.deepEqual((await hover('KF|OR came.')).cards, []));
  });
});
