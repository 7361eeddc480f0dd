import * as vscode from 'vscode';
import { exportHtml } from '../core/render/exportHtml';
import { exportMarkdown } from '../core/render/exportMarkdown';
import type { PanelPage } from '../core/render/panelPage';

interface Format extends vscode.QuickPickItem {
  readonly extension: string;
  readonly render: (page: PanelPage, updated?: string) => string;
}

const formats: readonly Format[] = [
  { label: 'Markdown', description: '.md', extension: 'md', render: exportMarkdown },
  { label: 'HTML', description: '.html, one file that needs no other', extension: 'html', render: exportHtml },
];

/** Asks for format and file and writes the page there; `undefined` where the user cancelled. Rejects where the file cannot be written. */
export async function exportPage(
  page: PanelPage,
  name: string,
  updated: string | undefined,
): Promise<vscode.Uri | undefined> {
  const format = await vscode.window.showQuickPick(formats, { placeHolder: `Export “${page.title}” as` });
  if (!format) return undefined;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const file = `${name}.${format.extension}`;
  const uri = await vscode.window.showSaveDialog({
    title: `Export “${page.title}”`,
    filters: { [format.label]: [format.extension] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, file) }),
  });
  if (!uri) return undefined;
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(format.render(page, updated)));
  return uri;
}
