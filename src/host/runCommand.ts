import * as vscode from 'vscode';
import type { Services } from './services';

/**
 * Registers a command. What it throws is logged with its stack and shown once, as what failed and why; cancelled is no failure.
 * `action` completes the sentence "Could not …".
 */
export function registerCommand<Args extends unknown[]>(
  { log }: Services,
  id: string,
  action: string,
  run: (...args: Args) => unknown,
): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: Args) => {
    try {
      return await run(...args);
    } catch (error) {
      if (error instanceof vscode.CancellationError) return undefined;
      log.error(error instanceof Error ? error : String(error), { command: id });
      const reason = error instanceof Error ? error.message : String(error);
      void vscode.window.showErrorMessage(`NATO–OSCE: could not ${action}: ${reason}`);
      return undefined;
    }
  });
}
