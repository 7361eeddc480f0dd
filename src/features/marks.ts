import * as vscode from 'vscode';
import type { Mention } from '../core/mentions/mention';
import { toRange } from '../host/conversions';
import { debounce } from '../host/scheduling';
import type { Services } from '../host/services';

const updateDelayMs = 150;

/** A quiet underline below the mentions in the visible part of the draft: none, first uses only, or all. */
export function registerMarks(services: Services): vscode.Disposable {
  const decoration = vscode.window.createTextEditorDecorationType({
    borderStyle: 'dotted',
    borderWidth: '0 0 1px 0',
    borderColor: new vscode.ThemeColor('natoOsce.markForeground'),
  });
  const update = debounce(() => void markVisibleEditors(services, decoration), updateDelayMs);
  update.call();
  return vscode.Disposable.from(
    decoration,
    update,
    vscode.window.onDidChangeVisibleTextEditors(update.call),
    vscode.window.onDidChangeTextEditorVisibleRanges(update.call),
    vscode.workspace.onDidChangeTextDocument(update.call),
    services.settings.onDidChange(update.call),
  );
}

async function markVisibleEditors(services: Services, decoration: vscode.TextEditorDecorationType): Promise<void> {
  await Promise.all(vscode.window.visibleTextEditors.map((editor) => markEditor(services, editor, decoration)));
}

async function markEditor(
  { settings, prose, mentions }: Services,
  editor: vscode.TextEditor,
  decoration: vscode.TextEditorDecorationType,
): Promise<void> {
  const { document } = editor;
  const mode = settings.marks(document);
  if (mode === 'off' || !prose.isDraft(document)) return editor.setDecorations(decoration, []);
  const { version } = document;
  const all = await mentions.of(document);
  if (document.version !== version) return; // a newer change has asked again
  const shown = mode === 'first' ? firstUses(all) : all;
  const ranges = shown.map((mention) => toRange(document, mention));
  editor.setDecorations(
    decoration,
    ranges.filter((range) => editor.visibleRanges.some((visible) => visible.intersection(range))),
  );
}

/** The first mention of each entry. */
function firstUses(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ entries: [id] }) => id !== undefined && !seen.has(id) && seen.add(id));
}
