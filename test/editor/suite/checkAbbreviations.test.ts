import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from '../openDraft';

const insert = (style?: string) => vscode.commands.executeCommand('natoOsce.insertAbbreviations', style);

describe('the list of abbreviations', () => {
  it('is inserted at the cursor, and brought up to date where it stands', async () => {
    const { document, editor } = await openDraft('|\n\nKFOR and the OSCE met.\n');
    await insert('table');
    assert.match(document.getText(), /\| KFOR \| Kosovo Force \|\n\| OSCE \|[\s\S]*KFOR and the OSCE met/);
    const end = document.positionAt(document.getText().length);
    await editor.edit((edit) => edit.insert(end, 'UNMIK joined.\n'));
    editor.selection = new vscode.Selection(end, end);
    await insert();
    const text = document.getText();
    assert.equal(text.match(/\| KFOR \|/g)?.length, 1);
    assert.ok(text.indexOf('| UNMIK |') > 0 && text.indexOf('| UNMIK |') < text.indexOf('KFOR and the OSCE met'));
  });

  it('is a definition list of the language where that is wanted, and stays one', async () => {
    const { document } = await openDraft('|\n\nKFOR met.\n', 'latex');
    await insert('definitions');
    await insert();
    assert.equal(document.getText().match(/\\item\[KFOR\] Kosovo Force/g)?.length, 1);
  });
});
