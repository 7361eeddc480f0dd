import * as vscode from 'vscode';
import { formatFactWithSource } from '../core/render/sourceText';
import { commands } from '../host/ids';
import { factIdOf } from '../host/pickEntry';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

/** "Copy Fact with Source": a fact as plain text, its sources in brackets. */
export function registerCopyFact(services: Services): vscode.Disposable {
  return registerCommand(services, commands.copyFact, 'copy the fact', async (argument: unknown) => {
    const { library } = await services.store.get();
    const id = factIdOf(argument);
    const fact = id === undefined ? undefined : library.fact(id);
    if (!fact) throw new Error('there is no such fact in the library.');
    await vscode.env.clipboard.writeText(formatFactWithSource(library, fact));
    vscode.window.setStatusBarMessage('NATO–OSCE: fact copied with its source', 3000);
  });
}
