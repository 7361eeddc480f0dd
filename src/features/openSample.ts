import * as vscode from 'vscode';
import { commands } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

const sample = ['data', 'samples', 'briefing-note.md'];

/** "Open a Sample Draft": a new unsaved copy, to try things on. */
export function registerOpenSample(services: Services): vscode.Disposable {
  return registerCommand(services, commands.openSample, 'open the sample draft', async () => {
    const uri = vscode.Uri.joinPath(services.context.extensionUri, ...sample);
    const content = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
  });
}
