import * as vscode from 'vscode';
import { entryScheme } from './ids';
import { proseLanguages } from './languages';
import type { Settings } from './settings';

/** Schemes of views that show a document again (comparisons, output), where our features would only disturb. */
const ignoredSchemes = new Set(['output', 'vscode-settings', 'git', 'search-editor', entryScheme]);

/** Tells drafts from other documents. */
export class ProseDocuments {
  constructor(private readonly settings: Settings) {}

  languages(): readonly string[] {
    return [...proseLanguages, ...this.settings.moreLanguages()];
  }

  isDraft(document: vscode.TextDocument): boolean {
    return this.languages().includes(document.languageId) && !ignoredSchemes.has(document.uri.scheme);
  }

  selector(): vscode.DocumentFilter[] {
    return this.languages().map((language) => ({ language }));
  }

  /** Registers for the languages of now, and again whenever the setting changes them. */
  registerForDrafts(register: (selector: vscode.DocumentFilter[]) => vscode.Disposable): vscode.Disposable {
    let current = register(this.selector());
    const subscription = this.settings.onDidChange(() => {
      current.dispose();
      current = register(this.selector());
    });
    return new vscode.Disposable(() => {
      subscription.dispose();
      current.dispose();
    });
  }
}
