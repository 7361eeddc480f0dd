import * as vscode from 'vscode';
import { mentionAt } from '../host/draftMentions';
import { commands } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

/** "What Does This Mean?": the entry of the name at the cursor; a search for the selected words where the library knows no such name. */
export function registerExplainSelection(services: Services): vscode.Disposable {
  return registerCommand(services, commands.explainSelection, 'explain the selection', async () => {
    const editor = vscode.window.activeTextEditor;
    if (!editor) throw new Error('no editor is open. Open the draft and select a name in it.');
    const { document, selection } = editor;
    const mention = mentionAt(await services.mentions.of(document), document.offsetAt(selection.active));
    const inside =
      mention && document.offsetAt(selection.start) <= mention.end && mention.start <= document.offsetAt(selection.end);
    const word = document.getText(selection.isEmpty ? document.getWordRangeAtPosition(selection.active) : selection);
    if (inside && mention.entries.length === 1)
      await vscode.commands.executeCommand(commands.openEntry, mention.entries[0]);
    else
      await vscode.commands.executeCommand(
        commands.search,
        inside ? document.getText().slice(mention.start, mention.end) : word.trim(),
      );
  });
}
