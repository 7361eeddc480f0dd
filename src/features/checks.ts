import * as vscode from 'vscode';
import { toDiagnostic } from '../host/checkDiagnostics';
import { CheckQueue, isShown } from '../host/checkQueue';
import type { Services } from '../host/services';
import { draftGlob } from '../host/workspaceDrafts';

/** Findings of drafts as diagnostics: while a person writes, and of files that a command has checked. */
export function registerChecks(services: Services): vscode.Disposable {
  const { findings, ignores, settings, store } = services;
  const shown = new FindingDiagnostics(services);
  const queue = new CheckQueue({
    delay: () => settings.checkDelay(),
    isWanted: (document) => isWanted(services, document),
    check: async (document) => {
      try {
        await findings.check(document);
      } catch (error) {
        services.log.error(error instanceof Error ? error : String(error), { check: document.uri.toString() });
      }
    },
  });
  const add = (document: vscode.TextDocument) => {
    if (services.prose.isDraft(document)) queue.add(document);
  };
  const addAll = () => vscode.workspace.textDocuments.forEach(add);
  const again = () => {
    shown.removeUnwanted();
    addAll();
  };
  addAll();
  return vscode.Disposable.from(
    shown,
    queue,
    vscode.workspace.onDidOpenTextDocument(add),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) add(document);
    }),
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(({ document }) => add(document))),
    vscode.workspace.onDidCloseTextDocument((document) => queue.remove(document)),
    settings.onDidChange(again),
    store.onDidChange(again),
    ignores.onDidChange(() => void shown.showAgain()),
  );
}

/** Drafts that are open to a person and not too long are checked by themselves. */
function isWanted({ settings, prose }: Services, document: vscode.TextDocument): boolean {
  if (!settings.checksEnabled(document) || !prose.isDraft(document) || !isShown(document)) return false;
  return document.getText().length <= settings.checkSizeLimit(document);
}

/** Shows what was found last in each document, until it is closed; of files that no one has open, until they are gone. */
class FindingDiagnostics implements vscode.Disposable {
  readonly #collection = vscode.languages.createDiagnosticCollection('natoOsce');
  readonly #subscriptions: vscode.Disposable;

  constructor(private readonly services: Services) {
    const watcher = vscode.workspace.createFileSystemWatcher(draftGlob, true, true, false);
    this.#subscriptions = vscode.Disposable.from(
      this.#collection,
      services.findings.onDidCheck((document) => void this.#show(document)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) => closed.forEach((tab) => this.#close(tab))),
      watcher,
      watcher.onDidDelete((uri) => this.#collection.delete(uri)),
    );
  }

  /** Where checks were switched off. */
  removeUnwanted(): void {
    const { settings, prose } = this.services;
    for (const document of vscode.workspace.textDocuments) {
      if (!settings.checksEnabled(document) || !prose.isDraft(document)) this.#collection.delete(document.uri);
    }
  }

  /** After a change of what is ignored. */
  async showAgain(): Promise<void> {
    await Promise.all(vscode.workspace.textDocuments.map((document) => this.#show(document)));
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #show(document: vscode.TextDocument): Promise<void> {
    const { findings, store } = this.services;
    const { version } = document;
    const known = await findings.known(document);
    const { library } = await store.get();
    if (!known || document.version !== version) return;
    this.#collection.set(
      document.uri,
      known.map((finding) => toDiagnostic(library, document, finding)),
    );
  }

  #close({ input }: vscode.Tab): void {
    if (!(input instanceof vscode.TabInputText)) return;
    const key = input.uri.toString();
    const isOpen = vscode.window.tabGroups.all.some(({ tabs }) =>
      tabs.some((tab) => tab.input instanceof vscode.TabInputText && tab.input.uri.toString() === key),
    );
    if (!isOpen) this.#collection.delete(input.uri);
  }
}
