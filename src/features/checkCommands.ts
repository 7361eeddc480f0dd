import * as vscode from 'vscode';
import { isShown } from '../host/checkQueue';
import { toRange } from '../host/conversions';
import { draftEditor } from '../host/draftEditor';
import { commands } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';
import { draftsOfWorkspace } from '../host/workspaceDrafts';

/** "Check Draft", "Check Workspace" and "Next Finding". */
export function registerCheckCommands(services: Services): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(services, commands.checkDraft, 'check the draft', () => checkActiveDraft(services)),
    registerCommand(services, commands.checkWorkspace, 'check the workspace', () => checkWorkspace(services)),
    registerCommand(services, commands.nextFinding, 'show the next finding', () => showNextFinding(services)),
  );
}

async function checkActiveDraft({ findings, prose }: Services): Promise<void> {
  const document = draftEditor()?.document;
  if (!document) throw new Error('no editor is open. Open the draft.');
  if (!prose.isDraft(document))
    throw new Error(`${document.languageId} is no language of drafts. Add it to the setting natoOsce.languages.`);
  const found = await findings.check(document);
  if (found) vscode.window.setStatusBarMessage(`NATO–OSCE: ${counted(found.length, 'finding')} in this draft`, 5000);
}

interface Sums {
  drafts: number;
  findings: number;
  /** Context hashes of all findings, by the address of the workspace folder. */
  readonly contexts: Map<string, Set<string>>;
}

async function checkWorkspace(services: Services): Promise<void> {
  const options = { location: vscode.ProgressLocation.Notification, title: 'Checking drafts', cancellable: true };
  const sums: Sums = { drafts: 0, findings: 0, contexts: new Map() };
  await services.ignores.refresh();
  const isDone = await vscode.window.withProgress(options, async (progress, token) => {
    const uris = await draftsOfWorkspace(token);
    for (const uri of uris) {
      if (token.isCancellationRequested) return false;
      progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
      await checkFile(services, uri, sums);
    }
    return true;
  });
  const spent = isDone ? await reportSpentItems(services, sums) : 0;
  void announce(sums, spent, isDone);
}

async function checkFile({ findings, log, prose }: Services, uri: vscode.Uri, sums: Sums): Promise<void> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (!prose.isDraft(document)) return;
    const found = await findings.check(document);
    sums.drafts += 1;
    sums.findings += found?.length ?? 0;
    const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
    const contexts = sums.contexts.get(folder) ?? new Set();
    for (const context of findings.contexts(document)) contexts.add(context);
    sums.contexts.set(folder, contexts);
    if (!isShown(document)) findings.release(document);
  } catch (error) {
    log.warn('checkWorkspace: file left out', { uri: uri.toString(), error: String(error) }); // binary, or gone meanwhile
  }
}

async function reportSpentItems({ ignores }: Services, { contexts }: Sums): Promise<number> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const numbers = await Promise.all(
    folders.map((folder) => ignores.reportSpent(folder, contexts.get(folder.uri.toString()) ?? new Set())),
  );
  return numbers.reduce((sum, number) => sum + number, 0);
}

async function announce({ drafts, findings }: Sums, spent: number, isDone: boolean): Promise<void> {
  const ignored = spent === 0 ? '' : `, ${counted(spent, 'ignored item')} stale or expired`;
  const result = `${counted(findings, 'finding')} in ${counted(drafts, 'draft')}${ignored}`;
  const message = `NATO–OSCE: ${result}${isDone ? '' : ' (cancelled: the other drafts were not checked)'}.`;
  const choices = findings + spent > 0 ? ['Show Problems'] : [];
  const choice = await vscode.window.showInformationMessage(message, ...choices);
  if (choice) await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** Selects the first finding behind the cursor, the first of the draft after the last; the Problems panel where there is none. */
async function showNextFinding({ findings }: Services): Promise<void> {
  const editor = draftEditor();
  const found = editor && (await findings.known(editor.document));
  if (!editor || !found?.[0]) return void (await vscode.commands.executeCommand('workbench.actions.view.problems'));
  const offset = editor.document.offsetAt(editor.selection.start);
  const range = toRange(editor.document, found.find(({ start }) => start > offset) ?? found[0]);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
