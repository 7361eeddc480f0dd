import * as vscode from 'vscode';
import { settings, settingsSection } from './ids';

/** Which mentions are marked in the draft. */
export type MarkMode = 'off' | 'first' | 'all';

/** Reads the user's settings; the defaults stand in package.json. */
export class Settings implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<vscode.ConfigurationChangeEvent>();
  readonly #subscription = vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(settingsSection)) this.#changed.fire(event);
  });

  /** Fires where a setting of ours changed. */
  readonly onDidChange = this.#changed.event;

  hoverEnabled(scope: vscode.ConfigurationScope): boolean {
    return this.#get(settings.hoverEnabled, scope, true);
  }

  completionEnabled(scope: vscode.ConfigurationScope): boolean {
    return this.#get(settings.completionEnabled, scope, true);
  }

  marks(scope: vscode.ConfigurationScope): MarkMode {
    return this.#get<MarkMode>(settings.marks, scope, 'off');
  }

  /** Language ids that count as prose beside the built-in ones. */
  moreLanguages(): readonly string[] {
    return this.#get<readonly string[]>(settings.languages, undefined, []);
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }

  #get<T>(key: string, scope: vscode.ConfigurationScope | undefined, fallback: T): T {
    return vscode.workspace.getConfiguration(settingsSection, scope).get<T>(key, fallback);
  }
}
