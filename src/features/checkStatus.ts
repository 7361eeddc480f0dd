import * as vscode from 'vscode';
import type { Finding } from '../core/checks/findings';
import { draftEditor } from '../host/draftEditor';
import { commands } from '../host/ids';
import { debounce } from '../host/scheduling';
import type { Services } from '../host/services';

const updateDelayMs = 50;

/** Number of findings in the active draft; a click goes to the next one, or to the Problems panel. */
export function registerCheckStatus(services: Services): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('natoOsce.findings', vscode.StatusBarAlignment.Right, 90);
  item.name = 'NATO–OSCE Findings';
  const update = debounce(() => void updateItem(services, item), updateDelayMs);
  const updateFor = (document: vscode.TextDocument) => {
    if (document === draftEditor()?.document) update.call();
  };
  update.call();
  return vscode.Disposable.from(
    item,
    update,
    services.findings.onDidCheck(updateFor),
    services.ignores.onDidChange(update.call),
    services.settings.onDidChange(update.call),
    vscode.window.onDidChangeActiveTextEditor(update.call),
    vscode.workspace.onDidOpenTextDocument(updateFor), // also a change of language
  );
}

async function updateItem({ findings, prose, settings }: Services, item: vscode.StatusBarItem): Promise<void> {
  const document = draftEditor()?.document;
  if (!document || !prose.isDraft(document)) return item.hide();
  const found = await findings.known(document);
  if (document !== draftEditor()?.document) return;
  if (found) showCount(item, found);
  else if (!settings.checksEnabled(document)) return item.hide();
  else if (document.getText().length > settings.checkSizeLimit(document)) showTooLong(item);
  else showPending(item);
  item.show();
}

function showCount(item: vscode.StatusBarItem, findings: readonly Finding[]): void {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const lines = codes.map((code) => `${code}: ${findings.filter((finding) => finding.code === code).length}`);
  const action = findings.length === 0 ? 'Show Problems' : 'Go to Next Finding';
  item.text = `$(checklist) ${findings.length}`;
  item.tooltip = [`NATO–OSCE findings: ${findings.length}`, ...lines, '', action].join('\n');
  setAction(item, commands.nextFinding, `NATO–OSCE: ${findings.length} findings. ${action}.`);
}

function showTooLong(item: vscode.StatusBarItem): void {
  item.text = '$(checklist) –';
  item.tooltip = 'NATO–OSCE: this draft is longer than natoOsce.checks.maxFileSize.\n\nCheck Draft';
  setAction(item, commands.checkDraft, 'NATO–OSCE: not checked, since it is long. Check Draft.');
}

function showPending(item: vscode.StatusBarItem): void {
  item.text = '$(checklist) …';
  item.tooltip = 'NATO–OSCE: this draft is being checked.';
  setAction(item, commands.checkDraft, 'NATO–OSCE: this draft is being checked.');
}

function setAction(item: vscode.StatusBarItem, command: string, label: string): void {
  item.command = command;
  item.accessibilityInformation = { label };
}
