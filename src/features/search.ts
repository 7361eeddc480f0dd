import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { fullName } from '../core/library/fullName';
import type { SearchResult } from '../core/search/searchLibrary';
import { formatFactWithSource, formatSource } from '../core/render/sourceText';
import { commands } from '../host/ids';
import { insertText } from '../host/insertText';
import { registerCommand } from '../host/runCommand';
import { pickResult } from '../host/searchPick';
import type { Services } from '../host/services';

const insertButton = { iconPath: new vscode.ThemeIcon('insert'), tooltip: 'Insert at the Cursor' };
const copyButton = { iconPath: new vscode.ThemeIcon('copy'), tooltip: 'Copy with Source' };
const sourceButton = { iconPath: new vscode.ThemeIcon('link-external'), tooltip: 'Open Source' };

/** "Search": entries, facts, areas, events and sources in one list; the query survives, a selection is the first one. */
export function registerSearch(services: Services): vscode.Disposable {
  let lastQuery = '';
  return registerCommand(services, commands.search, 'search', async (query?: unknown) => {
    const { library } = await services.store.get();
    const result = await pickResult(services, {
      title: 'NATO–OSCE: Search',
      placeholder: 'An acronym, a name in any language, a year, words of a fact',
      query: typeof query === 'string' ? query : selectedText() || lastQuery,
      buttons: (found) =>
        referenceOf(library, found) ? [insertButton, copyButton, sourceButton] : [insertButton, copyButton],
      onButton: (button, found) => useResult(library, button, found),
      onQuery: (typed) => (lastQuery = typed),
    });
    if (result) await open(result, library);
  });
}

/** The selection where it is short enough to be a name. */
function selectedText(): string {
  const editor = vscode.window.activeTextEditor;
  const text = editor?.document.getText(editor.selection).trim() ?? '';
  return text.length <= 100 && !text.includes('\n') ? text : '';
}

async function useResult(library: Library, button: vscode.QuickInputButton, result: SearchResult): Promise<void> {
  const text = textOf(library, result, button === copyButton);
  if (button === insertButton) return insertText(text);
  if (button === sourceButton)
    return void (await vscode.commands.executeCommand(commands.openSource, referenceOf(library, result)));
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage('NATO–OSCE: copied', 3000);
}

/** What a result inserts or copies: a fact with its source, a name, a citation. */
function textOf(library: Library, { type, id, title, fact }: SearchResult, withSource: boolean): string {
  const found = library.fact(type === 'entry' && withSource ? (fact ?? '') : id);
  if (found) return formatFactWithSource(library, found);
  const entry = library.entry(id);
  const source = type === 'source' ? library.source(id) : undefined;
  return source ? formatSource(source) : entry ? fullName(entry) : title;
}

/** Id of the source that a result rests on. */
function referenceOf(library: Library, { type, id, fact }: SearchResult): string | undefined {
  if (type === 'source') return id;
  return library.fact(fact ?? id)?.references[0]?.source;
}

async function open({ type, id, fact }: SearchResult, library: Library): Promise<void> {
  const found = library.fact(type === 'fact' || type === 'event' ? id : (fact ?? ''));
  const [entry] = found?.entries ?? [];
  if (type === 'entry') await vscode.commands.executeCommand(commands.openEntry, id, fact);
  else if (type === 'area') await vscode.commands.executeCommand(commands.openArea, id, fact);
  else if (type === 'source') await vscode.commands.executeCommand(commands.openSource, id);
  else if (found?.area !== undefined) await vscode.commands.executeCommand(commands.openArea, found.area, id);
  else await vscode.commands.executeCommand(commands.openEntry, entry, id);
}
