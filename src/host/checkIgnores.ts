import * as vscode from 'vscode';
import { addIgnored, findSpentItems, readIgnored } from '../core/checks/ignoredFile';
import { IgnoreList, ignoreFile, type Ignored } from '../core/checks/suppression';
import type { Problem } from '../core/library/problem';
import { checkSource } from './checkDiagnostics';
import { today } from './checkToday';

interface Loaded {
  readonly text: string;
  readonly list: IgnoreList;
}

const nothing: Loaded = { text: '', list: new IgnoreList([]) };

/** The files `.nato-osce/ignored.yaml` of the workspace's folders: read once, and again when they change. */
export class IgnoreFiles implements vscode.Disposable {
  readonly #loaded = new Map<string, Promise<Loaded>>();
  readonly #problems = vscode.languages.createDiagnosticCollection('natoOsce.ignored');
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: vscode.Disposable;
  /** Fires where what is ignored may be otherwise. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly log: vscode.LogOutputChannel) {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ignoreFile}`);
    const refresh = () => void this.refresh();
    this.#subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidChange(refresh),
      watcher.onDidCreate(refresh),
      watcher.onDidDelete(refresh),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#reload()),
      this.#problems,
      this.#changed,
    );
  }

  /** Reads the files again where their text is another by now: the watcher's word may come late, or come for our own change. */
  async refresh(): Promise<void> {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const changed = await Promise.all(folders.map((folder) => this.#hasChanged(folder)));
    if (changed.includes(true)) this.#reload();
  }

  /** What is ignored in the workspace folder of a file; nothing outside of one. */
  async listFor(uri: vscode.Uri): Promise<IgnoreList> {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return folder ? (await this.#load(folder)).list : nothing.list;
  }

  /** Adds an item to the file of a folder, which is made where there is none. Rejects where the file must be mended first. */
  async add(folder: vscode.WorkspaceFolder, ignored: Ignored): Promise<void> {
    const uri = fileOf(folder);
    const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    const text = addIgnored(open?.getText() ?? (await readText(uri)), ignored);
    if (text === undefined) throw new Error(`${ignoreFile} is no list of items. Correct it first.`);
    if (open) await replaceText(open, text);
    else await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    this.#reload();
  }

  /** Reports what is over and, of items whose context is not among those that were `met`, that they are stale. */
  async reportSpent(folder: vscode.WorkspaceFolder, met: ReadonlySet<string>): Promise<number> {
    const { text, list } = await this.#load(folder);
    const fresh = new IgnoreList(list.entries);
    for (const context of met) fresh.ignores(context, today());
    const spent = findSpentItems(text, fresh, today());
    this.#report(folder, [...readIgnored(text).problems, ...spent]);
    return spent.length;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }

  async #hasChanged(folder: vscode.WorkspaceFolder): Promise<boolean> {
    const loaded = await this.#loaded.get(folder.uri.toString());
    return loaded !== undefined && loaded.text !== (await readText(fileOf(folder)));
  }

  #load(folder: vscode.WorkspaceFolder): Promise<Loaded> {
    const key = folder.uri.toString();
    const loaded = this.#loaded.get(key) ?? this.#read(folder);
    this.#loaded.set(key, loaded);
    return loaded;
  }

  async #read(folder: vscode.WorkspaceFolder): Promise<Loaded> {
    const text = await readText(fileOf(folder));
    const { list, problems } = readIgnored(text);
    this.log.debug('IgnoreFiles.read', { folder: folder.name, items: list.entries.length, problems: problems.length });
    this.#report(folder, problems);
    return { text, list };
  }

  #report(folder: vscode.WorkspaceFolder, problems: readonly Problem[]): void {
    this.#problems.set(fileOf(folder), problems.map(toDiagnostic));
  }

  #reload(): void {
    this.#loaded.clear();
    this.#problems.clear();
    this.#changed.fire(undefined);
  }
}

function fileOf(folder: vscode.WorkspaceFolder): vscode.Uri {
  return vscode.Uri.joinPath(folder.uri, ...ignoreFile.split('/'));
}

/** Empty where there is no such file. */
async function readText(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder('utf-8').decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}

async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(0, 0, document.lineCount, 0), text);
  await vscode.workspace.applyEdit(edit);
  await document.save();
}

function toDiagnostic({ code, severity, message, range }: Problem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(range.startLine, range.startColumn, range.endLine, range.endColumn),
    message,
    severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = checkSource;
  diagnostic.code = code;
  return diagnostic;
}
