import * as vscode from 'vscode';
import { fullName } from '../core/library/fullName';
import type { Library } from '../core/library/library';
import { kindLabel } from '../core/library/outline';
import { exportMarkdown } from '../core/render/exportMarkdown';
import { libraryDate, toPanelPage } from '../core/render/panelModel';
import { searchLibrary } from '../core/search/searchLibrary';
import { toRange } from '../host/conversions';
import { mentionAt } from '../host/draftMentions';
import { entryUri } from '../host/entryUri';
import { entryScheme } from '../host/ids';
import type { Services } from '../host/services';

/** Entries as read-only documents: what "Go to Definition" on a name and "Go to Symbol in Workspace" open. */
export function registerEntryDocuments(services: Services): vscode.Disposable {
  const { prose, store } = services;
  const content: vscode.TextDocumentContentProvider = {
    provideTextDocumentContent: async (uri) => {
      const { library } = await store.get();
      return exportMarkdown(toPanelPage(library, { view: 'entry', id: uri.query }), libraryDate(library));
    },
  };
  const definitions: vscode.DefinitionProvider = {
    provideDefinition: (document, position, token) => provideDefinition(services, document, position, token),
  };
  const symbols: vscode.WorkspaceSymbolProvider = {
    provideWorkspaceSymbols: (query, token) => provideSymbols(services, query, token),
  };
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(entryScheme, content),
    prose.registerForDrafts((selector) => vscode.languages.registerDefinitionProvider(selector, definitions)),
    vscode.languages.registerWorkspaceSymbolProvider(symbols),
  );
}

async function provideDefinition(
  { mentions, prose, store }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.LocationLink[]> {
  if (!prose.isDraft(document)) return [];
  const mention = mentionAt(await mentions.of(document), document.offsetAt(position));
  const { library } = await store.get();
  if (!mention || token.isCancellationRequested) return [];
  const entries = mention.entries.flatMap((id) => library.entry(id) ?? []);
  const originSelectionRange = toRange(document, mention);
  return entries.map((entry) => ({ originSelectionRange, targetUri: entryUri(entry), targetRange: top }));
}

const top = new vscode.Range(0, 0, 0, 0);
const symbolLimit = 50;

/** VS Code asks with an empty query first, and would then list everything. */
async function provideSymbols(
  { store }: Services,
  query: string,
  token: vscode.CancellationToken,
): Promise<vscode.SymbolInformation[]> {
  if (!query.trim()) return [];
  const { library, search } = await store.get();
  const found = searchLibrary(search, query, { types: new Set(['entry']), limit: symbolLimit });
  return token.isCancellationRequested ? [] : found.flatMap(({ id }) => toSymbol(library, id) ?? []);
}

function toSymbol(library: Library, id: string): vscode.SymbolInformation | undefined {
  const entry = library.entry(id);
  if (!entry) return undefined;
  const container = `NATO–OSCE · ${kindLabel(entry.kind)}`;
  const location = new vscode.Location(entryUri(entry), top);
  return new vscode.SymbolInformation(fullName(entry), vscode.SymbolKind.Key, container, location);
}
