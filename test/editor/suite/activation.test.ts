import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  const extension = vscode.extensions.getExtension('nato-osce-reference.nato-osce-reference');

  it('comes with the first Markdown document', async () => {
    assert.ok(extension);
    const [note] = await vscode.workspace.findFiles('note.md');
    assert.ok(note);
    await vscode.window.showTextDocument(note);
    const deadline = Date.now() + 10_000;
    while (!extension.isActive && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 50));
    assert.equal(extension.isActive, true);
  });

  it('ends without an error', async () => {
    await extension?.activate();
  });
});
