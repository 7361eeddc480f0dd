import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, withSetting } from '../openDraft';

/** Our items at the cursor mark, best first: the text that each inserts, and what it replaces. */
async function complete(marked: string, language?: string): Promise<{ insert: string; replaces: string }[]> {
  const { document, position } = await openDraft(marked, language);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  const ours = list.items.filter((item) => item.kind === vscode.CompletionItemKind.Reference);
  ours.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  return ours.map((item) => {
    const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
    return {
      insert: typeof item.insertText === 'string' ? item.insertText : '',
      replaces: range ? document.getText(range) : '',
    };
  });
}

describe('completion', () => {
  it('replaces what was typed of a phrase by the whole name', async () => {
    const [first] = await complete('We welcome the Vienna Doc|');
    assert.match(first?.insert ?? '', /^Vienna Document/);
    assert.equal(first?.replaces, 'Vienna Doc');
    const treaties = await complete('Signed was the treaty on conv|');
    assert.ok(
      treaties.some(
        ({ insert, replaces }) =>
          insert.startsWith('Treaty on Conventional Armed Forces in Europe') && replaces === 'treaty on conv',
      ),
    );
  });

  it('offers the full name with its acronym first, and the acronym first once the draft has expanded it', async () => {
    assert.equal((await complete('The KFO|'))[0]?.insert, 'Kosovo Force (KFOR)');
    assert.equal((await complete('The Kosovo Force (KFOR) came. The KFO|'))[0]?.insert, 'KFOR');
  });

  it('finds names by a later word, ranked behind names that start so', async () => {
    const items = await complete('This Docum|');
    assert.ok(items.some(({ insert }) => insert === 'Vienna Document'));
  });

  it('offers nothing below two letters, in code, or for what is complete', async () => {
    assert.deepEqual(await complete('The K|'), []);
    assert.deepEqual(await complete('Run `KFO|`'), []);
    assert.deepEqual(await complete('```\nKFO|\n```'), []);
    assert.ok((await complete('The Vienna Document|')).every(({ insert }) => insert !== 'Vienna Document'));
  });

  it('gives documentation when an item is resolved', async () => {
    const { document, position } = await openDraft('The KFO|');
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
      undefined,
      10,
    );
    const [item] = list.items.filter(({ kind }) => kind === vscode.CompletionItemKind.Reference);
    assert.match(item?.documentation instanceof vscode.MarkdownString ? item.documentation.value : '', /Kosovo Force/);
  });

  it('can be turned off', async () => {
    await withSetting('completion.enabled', false, async () => assert.deepEqual(await complete('The KFO|'), []));
  });
});
