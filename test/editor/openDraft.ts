import assert from 'node:assert/strict';
import * as vscode from 'vscode';

export const extensionId = 'nato-osce-reference.nato-osce-reference';

/** A draft in the editor; `|` in the text is the cursor. */
export interface Draft {
  readonly document: vscode.TextDocument;
  readonly editor: vscode.TextEditor;
  readonly position: vscode.Position;
}

/** Opens a text as an unsaved draft, once the extension is active. */
export async function openDraft(marked: string, language = 'markdown'): Promise<Draft> {
  const extension = vscode.extensions.getExtension(extensionId);
  assert.ok(extension);
  await extension.activate();
  const offset = marked.indexOf('|');
  const content = offset < 0 ? marked : marked.slice(0, offset) + marked.slice(offset + 1);
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  const position = document.positionAt(Math.max(0, offset));
  editor.selection = new vscode.Selection(position, position);
  return { document, editor, position };
}

/** Sets a setting of ours for the time of a task. */
export async function withSetting<T>(key: string, value: unknown, task: () => Promise<T>): Promise<T> {
  const configuration = vscode.workspace.getConfiguration('natoOsce');
  await configuration.update(key, value, vscode.ConfigurationTarget.Global);
  try {
    return await task();
  } finally {
    await configuration.update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}
