import * as vscode from 'vscode';
import { DraftChecker } from '../core/checks/draftChecker';
import type { Finding } from '../core/checks/findings';
import { contextHash } from '../core/checks/suppression';
import type { IgnoreFiles } from './checkIgnores';
import { runInSlices } from './checkSlices';
import { today } from './checkToday';
import type { DraftMentions } from './draftMentions';
import type { LibraryStore } from './libraryStore';
import type { Settings } from './settings';

/** What a check of one version of a document found; `context` is the finding's hash in an ignore file. */
interface Checked {
  readonly version: number;
  readonly found: readonly { readonly finding: Finding; readonly context: string }[];
}

interface DraftState {
  readonly checker: DraftChecker;
  last?: Checked;
  running?: { readonly version: number; readonly result: Promise<Checked | undefined>; readonly cancel: () => void };
}

interface Parts {
  readonly store: LibraryStore;
  readonly mentions: DraftMentions;
  readonly settings: Settings;
  readonly ignores: IgnoreFiles;
}

/** Findings of open drafts: checked once a version, in slices of time, by what changed since the version before. */
export class DraftFindings implements vscode.Disposable {
  readonly #states = new Map<string, DraftState>();
  readonly #changed = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: vscode.Disposable;
  /** Fires when a document has been checked. */
  readonly onDidCheck = this.#changed.event;

  constructor(private readonly parts: Parts) {
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#stateOf(document)?.running?.cancel();
      }),
      vscode.workspace.onDidCloseTextDocument((document) => this.release(document)),
      parts.settings.onDidChange(() => this.forgetAll()),
      parts.store.onDidChange(() => this.forgetAll()),
    );
  }

  /** The findings of the document as it is now, if it has been checked; without those that are ignored. */
  async known(document: vscode.TextDocument): Promise<readonly Finding[] | undefined> {
    const last = this.#stateOf(document)?.last;
    if (last?.version !== document.version) return undefined;
    const list = await this.parts.ignores.listFor(document.uri);
    return last.found.filter(({ context }) => !list.ignores(context, today())).map(({ finding }) => finding);
  }

  /** The same, after a check where there was none; `undefined` where the document changed meanwhile. */
  async check(document: vscode.TextDocument): Promise<readonly Finding[] | undefined> {
    await this.parts.store.get(); // its coming makes everything forgotten
    if (this.#stateOf(document)?.last?.version !== document.version) await this.#run(document);
    return this.known(document);
  }

  /** Hashes of all that the last check of the document found, ignored or not. */
  contexts(document: vscode.TextDocument): readonly string[] {
    return this.#stateOf(document)?.last?.found.map(({ context }) => context) ?? [];
  }

  /** Gives up what is kept for a document. */
  release(document: vscode.TextDocument): void {
    this.#stateOf(document)?.running?.cancel();
    this.#states.delete(document.uri.toString());
  }

  /** After a change of settings or library nothing that was found holds. */
  forgetAll(): void {
    for (const state of this.#states.values()) {
      state.running?.cancel();
      delete state.last;
    }
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.forgetAll();
  }

  #stateOf(document: vscode.TextDocument): DraftState | undefined {
    return this.#states.get(document.uri.toString());
  }

  /** One check of a document at a time: the checker's memory is that of its last run. */
  async #run(document: vscode.TextDocument): Promise<void> {
    const key = document.uri.toString();
    const state = this.#states.get(key) ?? { checker: new DraftChecker() };
    this.#states.set(key, state);
    while (state.running && state.running.version !== document.version) {
      state.running.cancel();
      await state.running.result;
    }
    if (state.running) return void (await state.running.result);
    const source = new vscode.CancellationTokenSource();
    const { version } = document;
    const result = this.#findIn(document, state.checker, source.token);
    state.running = { version, result, cancel: () => source.cancel() };
    try {
      const checked = await result;
      if (!checked || source.token.isCancellationRequested || document.version !== version) return;
      state.last = checked;
    } finally {
      delete state.running;
      source.dispose();
    }
    this.#changed.fire(document);
  }

  async #findIn(
    document: vscode.TextDocument,
    checker: DraftChecker,
    token: vscode.CancellationToken,
  ): Promise<Checked | undefined> {
    const { version, languageId } = document;
    const { library, recognizer } = await this.parts.store.get();
    const mentions = await this.parts.mentions.of(document);
    if (token.isCancellationRequested || document.version !== version) return undefined;
    const text = document.getText();
    const settings = this.parts.settings.checks(document);
    const steps = checker.check({ text, languageId, library, recognizer, settings, today: today(), mentions });
    const findings = await runInSlices(steps, token);
    return (
      findings && { version, found: findings.map((finding) => ({ finding, context: contextHash(text, finding) })) }
    );
  }
}
