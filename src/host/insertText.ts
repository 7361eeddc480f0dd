import * as vscode from 'vscode';
import { draftEditor } from './draftEditor';

/** Puts a text at every cursor of the draft, in place of what is selected, and gives the editor the focus. */
export async function insertText(text: string): Promise<void> {
  const editor = draftEditor();
  if (!editor) throw new Error('no editor is open. Open the draft and put the cursor where the text belongs.');
  await editor.edit((edit) => editor.selections.forEach((selection) => edit.replace(selection, text)));
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
}
