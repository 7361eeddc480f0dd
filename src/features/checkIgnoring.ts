import * as vscode from 'vscode';
import type { Finding } from '../core/checks/findings';
import { ignoreFile, toIgnored } from '../core/checks/suppression';
import { parseEdtf } from '../core/library/edtf';
import { isRecord } from '../core/render/panelPlace';
import { draftEditor } from '../host/draftEditor';
import { commands } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

/** "Ignore Finding": stores a finding in the ignore file of its workspace folder, with a reason and a last day if the user gives them. */
export function registerCheckIgnoring(services: Services): vscode.Disposable {
  return registerCommand(services, commands.ignoreFinding, 'ignore the finding', async (argument?: unknown) => {
    const { document, finding } = await findingOf(services, argument);
    const folder = writableFolderOf(document);
    const text = document.getText();
    const more = await askForReason(finding);
    if (!more) return;
    await services.ignores.add(folder, toIgnored(text, finding, more));
    vscode.window.setStatusBarMessage(`NATO–OSCE: written to ${ignoreFile}`, 5000);
  });
}

interface Found {
  readonly document: vscode.TextDocument;
  readonly finding: Finding;
}

/** The finding that the argument names; from the palette, the one at the cursor. */
async function findingOf({ findings }: Services, argument: unknown): Promise<Found> {
  const named = isRecord(argument) && typeof argument['uri'] === 'string' ? argument : undefined;
  const editor = draftEditor();
  const document = named
    ? await vscode.workspace.openTextDocument(vscode.Uri.parse(String(named['uri'])))
    : editor?.document;
  if (!document) throw new Error('no editor is open. Put the cursor on the finding.');
  const found = (await findings.check(document)) ?? [];
  const at = named ? Number(named['start']) : document.offsetAt(editor?.selection.active ?? new vscode.Position(0, 0));
  const finding = named
    ? found.find(({ start, code }) => start === at && code === named['code'])
    : found.find(({ start, end }) => start <= at && at <= end);
  if (!finding) throw new Error('there is no finding at this place any more. Put the cursor on one and try again.');
  return { document, finding };
}

function writableFolderOf({ uri }: vscode.TextDocument): vscode.WorkspaceFolder {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const instead = `"Ignore in this file" writes a comment into the draft instead.`;
  if (!folder)
    throw new Error(
      `${ignoreFile} belongs to a folder of the workspace, and this file is in none. Open its folder. ${instead}`,
    );
  if (vscode.workspace.fs.isWritableFileSystem(folder.uri.scheme) === false)
    throw new Error(`the workspace is read-only, so that ${ignoreFile} cannot be written. ${instead}`);
  return folder;
}

/** `undefined` where the user gave up; empty answers are left out. */
async function askForReason({ code }: Finding): Promise<{ reason?: string; until?: string } | undefined> {
  const title = `NATO–OSCE: Ignore ${code}`;
  const reason = await vscode.window.showInputBox({ title, prompt: 'Why it stands (may be left empty)' });
  if (reason === undefined) return undefined;
  const until = await vscode.window.showInputBox({
    title,
    prompt: 'Last day on which it is ignored, such as 2027-03-31 (may be left empty: for ever)',
    validateInput: (value) =>
      value.trim() === '' || isDay(value.trim()) ? undefined : 'Write a day as 2027-03-31, or nothing.',
  });
  if (until === undefined) return undefined;
  return { ...(reason.trim() && { reason: reason.trim() }), ...(until.trim() && { until: until.trim() }) };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && parseEdtf(text) !== undefined;
}
