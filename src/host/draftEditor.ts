import * as vscode from 'vscode';

/** The editor that a person writes in: the active one, and while the panel has the focus the first one beside it. */
export function draftEditor(): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  return activeTextEditor ?? visibleTextEditors.find(({ viewColumn }) => viewColumn !== undefined); // output has no column
}
