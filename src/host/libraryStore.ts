import * as vscode from 'vscode';
import { loadCompiledPack } from '../core/library/loadCompiledPack';
import { createLibrary, type Library } from '../core/library/library';
import { createRecognizer, type Recognizer } from '../core/mentions/recognizer';
import { SearchIndex } from '../core/search/searchIndex';

/** The library in force and what recognises its entries; loaded at first use, not at activation. */
export interface Knowledge {
  readonly library: Library;
  readonly recognizer: Recognizer;
  /** Builds itself at the first question. */
  readonly search: SearchIndex;
}

/** Loads the built-in pack once. */
export class LibraryStore implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<Knowledge>();
  #loading: Promise<Knowledge> | undefined;
  #current: Knowledge | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Fires when the library is there and whenever another one replaces it. */
  readonly onDidChange = this.#changed.event;

  /** What is loaded by now; `undefined` before the first `get` has ended. */
  get current(): Knowledge | undefined {
    return this.#current;
  }

  /** Rejects where the compiled pack is missing or damaged: a broken installation. */
  get(): Promise<Knowledge> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  async #load(): Promise<Knowledge> {
    const uri = vscode.Uri.joinPath(this.extensionUri, 'dist', 'packs', 'nato-osce.json');
    const bytes = await vscode.workspace.fs.readFile(uri);
    const library = createLibrary([loadCompiledPack(new TextDecoder().decode(bytes))]);
    this.#current = { library, recognizer: createRecognizer(library), search: new SearchIndex(library) };
    this.log.info('LibraryStore.load', { entries: library.entries.length, facts: library.facts.length });
    this.#changed.fire(this.#current);
    return this.#current;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
