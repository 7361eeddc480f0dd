import * as vscode from 'vscode';
import { kindLabel } from '../core/library/outline';
import type { Entry } from '../core/library/types';
import { completeNames, type Suggestion } from '../core/mentions/completion';
import { areaPath } from '../core/render/areaPath';
import { renderEntryCard } from '../core/render/entryCard';
import { commandUri, toMarkdown } from '../host/conversions';
import { commands } from '../host/ids';
import { debounce } from '../host/scheduling';
import type { Services } from '../host/services';

/** VS Code asks by itself while a person types a word, but not for one of digits only (UNSCR 12…). */
const triggers = [...'0123456789'];

const typingDelayMs = 80;

const links = { entry: (id: string) => commandUri(commands.openEntry, id) };

class NameItem extends vscode.CompletionItem {
  constructor(
    readonly entry: Entry,
    label: vscode.CompletionItemLabel,
  ) {
    super(label, vscode.CompletionItemKind.Reference);
  }
}

/** Names, acronyms and aliases while a person types prose. */
export function registerCompletion(services: Services): vscode.Disposable {
  const asked = new WeakMap<vscode.TextDocument, number>(); // the version that VS Code has last asked for
  const provider: vscode.CompletionItemProvider<NameItem> = {
    provideCompletionItems: (document, position, token) => {
      asked.set(document, document.version);
      return provideItems(services, document, position, token);
    },
    resolveCompletionItem: async (item) => {
      const { library } = await services.store.get();
      item.documentation = toMarkdown(renderEntryCard(library, item.entry, links), [commands.openEntry]);
      return item;
    },
  };
  const open = debounce(() => void openList(services, asked), typingDelayMs);
  return vscode.Disposable.from(
    services.prose.registerForDrafts((selector) =>
      vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers),
    ),
    open,
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (isTyped(event) && !asksWhileTyping(event.document)) open.call();
    }),
  );
}

/** One letter or digit was added. */
function isTyped({ contentChanges: [change, ...others], reason }: vscode.TextDocumentChangeEvent): boolean {
  return (
    change !== undefined &&
    others.length === 0 &&
    reason === undefined &&
    change.rangeLength === 0 &&
    /^[\p{L}\p{N}]$/u.test(change.text)
  );
}

/** Whether VS Code asks providers while a person types in this document: by default it does not in Markdown. */
function asksWhileTyping(document: vscode.TextDocument): boolean {
  const value = vscode.workspace.getConfiguration('editor', document).get<unknown>('quickSuggestions');
  const other = typeof value === 'object' && value !== null && 'other' in value ? value.other : value;
  return other === true || other === 'on';
}

/** Opens the list of suggestions where we have some to give and it is not open already: then VS Code has just asked us. */
async function openList(services: Services, asked: WeakMap<vscode.TextDocument, number>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.selections.length > 1) return;
  const { document, selection } = editor;
  const { version } = document;
  const isStale = () => document.version !== version || asked.get(document) === version;
  if (isStale()) return;
  const { token } = new vscode.CancellationTokenSource();
  const list = await provideItems(services, document, selection.active, token);
  if (list && list.items.length > 0 && !isStale()) await vscode.commands.executeCommand('editor.action.triggerSuggest');
}

async function provideItems(
  { settings, store, mentions, prose }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionList<NameItem> | undefined> {
  if (!settings.completionEnabled(document) || !prose.isDraft(document)) return undefined;
  const { library, recognizer } = await store.get();
  const text = document.getText();
  const offset = document.offsetAt(position);
  const typed = Math.max(0, offset - 1); // the letter before the cursor: code ends where its last letter does
  if (token.isCancellationRequested || !recognizer.isProse(text, document.languageId, typed)) return undefined;
  const lineStart = document.offsetAt(position.with({ character: 0 }));
  const draft = { before: text.slice(lineStart, offset), text, mentions: await mentions.of(document) };
  const suggestions = completeNames(draft, (prefix, limit) => recognizer.complete(prefix, limit));
  if (token.isCancellationRequested) return undefined;
  const items = suggestions.map((suggestion, i) => {
    const area = suggestion.entry.areas[0];
    const description = [kindLabel(suggestion.entry.kind), area === undefined ? undefined : areaPath(library, area)];
    return toItem(suggestion, i, {
      description: description.filter((part) => part !== undefined).join(' · '),
      position,
    });
  });
  return new vscode.CompletionList(items, true);
}

function toItem(
  suggestion: Suggestion,
  index: number,
  place: { description: string; position: vscode.Position },
): NameItem {
  const item = new NameItem(suggestion.entry, { label: suggestion.insertText, description: place.description });
  item.range = new vscode.Range(place.position.with({ character: suggestion.start }), place.position);
  item.insertText = suggestion.insertText;
  item.filterText = suggestion.filterText;
  item.sortText = String(index).padStart(3, '0');
  return item;
}
