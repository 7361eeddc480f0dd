import * as vscode from 'vscode';
import { kindLabel } from '../core/library/outline';
import type { Entry } from '../core/library/types';
import { completeNames, type Suggestion } from '../core/mentions/completion';
import { areaPath } from '../core/render/areaPath';
import { renderEntryCard } from '../core/render/entryCard';
import { commandUri, toMarkdown } from '../host/conversions';
import { commands } from '../host/ids';
import type { Services } from '../host/services';

/** Every letter asks, since VS Code asks nobody while a person types Markdown unless a letter is a trigger. */
const triggers = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

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
  const provider: vscode.CompletionItemProvider<NameItem> = {
    provideCompletionItems: (document, position, token) => provideItems(services, document, position, token),
    resolveCompletionItem: async (item) => {
      const { library } = await services.store.get();
      item.documentation = toMarkdown(renderEntryCard(library, item.entry, links), [commands.openEntry]);
      return item;
    },
  };
  return services.prose.registerForDrafts((selector) =>
    vscode.languages.registerCompletionItemProvider(selector, provider, ...triggers),
  );
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
  if (token.isCancellationRequested || !recognizer.isProse(text, document.languageId, offset)) return undefined;
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
