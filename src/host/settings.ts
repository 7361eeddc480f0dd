import * as vscode from 'vscode';
import type { CheckSettings } from '../core/checks/checkSettings';
import { readCheckSettings } from './checkSettings';
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

  /** Whether drafts are checked while a person writes. */
  checksEnabled(scope: vscode.ConfigurationScope): boolean {
    return this.#get(settings.checksEnabled, scope, true);
  }

  /** Pause in writing after which a draft is checked, in milliseconds. */
  checkDelay(): number {
    return Math.max(0, Number(this.#get(settings.checksDelay, undefined, 400)) || 0);
  }

  /** Length of a draft, in UTF-16 units, above which it is checked only on command. */
  checkSizeLimit(scope: vscode.ConfigurationScope): number {
    return Math.max(0, Number(this.#get(settings.checksMaxFileSize, scope, 1024)) || 0) * 1024;
  }

  checks(scope: vscode.ConfigurationScope): CheckSettings {
    return readCheckSettings(vscode.workspace.getConfiguration(settingsSection, scope));
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
