import * as vscode from 'vscode';
import type { Mention } from '../core/mentions/mention';
import type { LibraryStore } from './libraryStore';

interface Cached {
  readonly version: number;
  readonly mentions: readonly Mention[];
}

/** Mentions of each open draft, computed once a document version and shared by all features. */
export class DraftMentions implements vscode.Disposable {
  readonly #cache = new Map<string, Cached>();
  readonly #subscriptions: vscode.Disposable;

  constructor(private readonly store: LibraryStore) {
    this.#subscriptions = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument((document) => this.#cache.delete(document.uri.toString())),
      store.onDidChange(() => this.#cache.clear()),
    );
  }

  /** By start, without overlaps; offsets of the document's text as it is now. */
  async of(document: vscode.TextDocument): Promise<readonly Mention[]> {
    const { recognizer } = await this.store.get();
    const key = document.uri.toString();
    const cached = this.#cache.get(key);
    if (cached?.version === document.version) return cached.mentions;
    const mentions = recognizer.mentions(document.getText(), document.languageId);
    this.#cache.set(key, { version: document.version, mentions });
    return mentions;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#cache.clear();
  }
}

/** The mention that holds the offset; at its end too, where the cursor stands after the last letter. */
export function mentionAt(mentions: readonly Mention[], offset: number): Mention | undefined {
  return mentions.find((mention) => mention.start <= offset && offset <= mention.end);
}
