import * as vscode from 'vscode';
import { debounce } from './scheduling';

interface QueueOptions {
  /** Pause after which what waits is checked, in milliseconds; asked again for each. */
  readonly delay: () => number;
  readonly isWanted: (document: vscode.TextDocument) => boolean;
  readonly check: (document: vscode.TextDocument) => Promise<void>;
}

/** Documents that wait for their check: after a pause in writing, one after another, those in sight first. */
export class CheckQueue implements vscode.Disposable {
  readonly #waiting = new Set<vscode.TextDocument>();
  #timer: vscode.Disposable | undefined;
  #isRunning = false;

  constructor(private readonly options: QueueOptions) {}

  add(document: vscode.TextDocument): void {
    this.#waiting.add(document);
    this.#timer?.dispose();
    const timer = debounce(() => void this.#run(), this.options.delay());
    timer.call();
    this.#timer = timer;
  }

  remove(document: vscode.TextDocument): void {
    this.#waiting.delete(document);
  }

  dispose(): void {
    this.#timer?.dispose();
    this.#waiting.clear();
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      for (let next = this.#next(); next; next = this.#next()) {
        this.#waiting.delete(next);
        if (!next.isClosed && this.options.isWanted(next)) await this.options.check(next);
      }
    } finally {
      this.#isRunning = false;
    }
  }

  #next(): vscode.TextDocument | undefined {
    const inSight = vscode.window.visibleTextEditors.map(({ document }) => document);
    return inSight.find((document) => this.#waiting.has(document)) ?? [...this.#waiting][0];
  }
}

/** Whether a person has the document open; others are opened by extensions, to read them. */
export function isShown(document: vscode.TextDocument): boolean {
  if (vscode.window.visibleTextEditors.some((editor) => editor.document === document)) return true;
  const key = document.uri.toString();
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === key),
  );
}
