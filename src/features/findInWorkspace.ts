import * as vscode from 'vscode';
import type { Entry } from '../core/library/types';
import { toRange } from '../host/conversions';
import { commands } from '../host/ids';
import { pickEntry } from '../host/pickEntry';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';
import { draftsOfWorkspace } from '../host/workspaceDrafts';

/** "Find Mentions in Workspace": every mention of an entry in the drafts of the workspace, in the references view. */
export function registerFindInWorkspace(services: Services): vscode.Disposable {
  return registerCommand(services, commands.findMentions, 'find mentions', async (argument?: unknown) => {
    const entry = await pickEntry(services, argument, 'Find mentions of which entry?');
    if (!entry) return;
    const locations = await withProgress(entry, (progress, token) => findMentions(services, entry, progress, token));
    if (locations) await show(entry, locations);
  });
}

type Progress = vscode.Progress<{ message?: string; increment?: number }>;

/** `undefined` where the user cancelled. */
function withProgress(
  entry: Entry,
  task: (progress: Progress, token: vscode.CancellationToken) => Promise<vscode.Location[]>,
): Thenable<vscode.Location[] | undefined> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: `Finding mentions of ${entry.name}`,
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (progress, token) => {
    const locations = await task(progress, token);
    return token.isCancellationRequested ? undefined : locations;
  });
}

async function findMentions(
  services: Services,
  entry: Entry,
  progress: Progress,
  token: vscode.CancellationToken,
): Promise<vscode.Location[]> {
  const uris = await draftsOfWorkspace(token);
  const found: vscode.Location[] = [];
  for (const uri of uris) {
    if (token.isCancellationRequested) return [];
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
    found.push(...(await mentionsIn(services, entry, uri)));
  }
  return found;
}

async function mentionsIn(
  { log, mentions, prose }: Services,
  entry: Entry,
  uri: vscode.Uri,
): Promise<vscode.Location[]> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (!prose.isDraft(document)) return [];
    const all = await mentions.of(document);
    return all
      .filter((mention) => mention.entries.includes(entry.id))
      .map((mention) => new vscode.Location(uri, toRange(document, mention)));
  } catch (error) {
    log.warn('findInWorkspace: file left out', { uri: uri.toString(), error: String(error) }); // binary, or gone meanwhile
    return [];
  }
}

async function show(entry: Entry, locations: vscode.Location[]): Promise<void> {
  const [first] = locations;
  if (!first) {
    void vscode.window.showInformationMessage(`NATO–OSCE: no draft of the workspace mentions ${entry.name}.`);
    return;
  }
  await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
}
