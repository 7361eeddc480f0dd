import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from './openDraft';

const ourSource = 'NATO–OSCE';

/** Asks again and again until the answer is good; gives the last answer after 20 seconds. */
export async function waitFor<T>(ask: () => T | Promise<T>, isGood: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  for (const end = Date.now() + 20_000; !isGood(answer) && Date.now() < end; answer = await ask())
    await new Promise((resolve) => setTimeout(resolve, 25));
  return answer;
}

/** Our diagnostics of a document as `code: words`, by place. */
export function findingsIn(document: vscode.TextDocument): string[] {
  return diagnosticsOf(document.uri).map(({ code, range }) => `${codeOf(code)}: ${document.getText(range)}`);
}

export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  const own = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === ourSource);
  return own.sort((a, b) => a.range.start.compareTo(b.range.start));
}

export const codeOf = (code: vscode.Diagnostic['code']) => String(typeof code === 'object' ? code.value : code);

/** Waits until a document has exactly these findings, and fails where it never has. */
export async function expectFindings(document: vscode.TextDocument, wanted: readonly string[]): Promise<void> {
  const found = await waitFor(
    () => findingsIn(document),
    (list) => list.join('\n') === wanted.join('\n'),
  );
  assert.deepEqual(found, wanted);
}

/** Opens a text as a draft and waits for these findings. */
export async function openChecked(marked: string, wanted: readonly string[], language?: string) {
  const draft = await openDraft(marked, language);
  await expectFindings(draft.document, wanted);
  return draft;
}

/** Code actions at a place, by title. */
export async function actionsAt(
  document: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<Map<string, vscode.CodeAction>> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind?.value,
  );
  return new Map(actions.map((action) => [action.title, action]));
}

/** Does what an action says, as a click on it would. */
export async function apply(action: vscode.CodeAction | undefined): Promise<void> {
  assert.ok(action);
  if (action.edit) await vscode.workspace.applyEdit(action.edit);
  if (action.command)
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments as unknown[]) ?? []));
}
