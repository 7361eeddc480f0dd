import * as vscode from 'vscode';
import { renderEntryCard } from '../core/render/entryCard';
import { commandUri, toMarkdown, toRange } from '../host/conversions';
import { mentionAt } from '../host/draftMentions';
import { commands } from '../host/ids';
import type { Services } from '../host/services';

/** Cards at the mentions of a draft; several below each other where a form is ambiguous. */
export function registerHover(services: Services): vscode.Disposable {
  const provider: vscode.HoverProvider = {
    provideHover: (document, position, token) => provideHover(services, document, position, token),
  };
  return services.prose.registerForDrafts((selector) => vscode.languages.registerHoverProvider(selector, provider));
}

const links = { entry: (id: string) => commandUri(commands.openEntry, id) };

async function provideHover(
  { settings, store, mentions, prose }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  token: vscode.CancellationToken,
): Promise<vscode.Hover | undefined> {
  if (!settings.hoverEnabled(document) || !prose.isDraft(document)) return undefined;
  const mention = mentionAt(await mentions.of(document), document.offsetAt(position));
  const { library } = await store.get();
  if (!mention || token.isCancellationRequested) return undefined;
  const entries = mention.entries.flatMap((id) => library.entry(id) ?? []);
  const cards = entries.map((entry, i) => renderEntryCard(library, entry, links, i === 0 ? mention.form : undefined));
  const contents = cards.map((card) => toMarkdown(card, [commands.openEntry]));
  return contents.length > 0 ? new vscode.Hover(contents, toRange(document, mention)) : undefined;
}
