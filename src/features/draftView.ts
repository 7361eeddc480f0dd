import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { countMentions, type MentionedEntry, type MentionOrder } from '../core/mentions/countMentions';
import { renderEntryCard } from '../core/render/entryCard';
import { commandUri, toMarkdown, toRange } from '../host/conversions';
import { draftEditor } from '../host/draftEditor';
import { kindIcon } from '../host/icons';
import { commands, contextKeys, views } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import { debounce } from '../host/scheduling';
import type { Services } from '../host/services';

const updateDelayMs = 300;
const orderKey = 'draftOrder';
const links = { entry: (id: string) => commandUri(commands.openEntry, id) };

/** Entries of the active draft, by first mention or by number; clicking one steps through its mentions. */
export function registerDraftView(services: Services): vscode.Disposable {
  const provider = new DraftProvider(services, (message) => (view.message = message ?? ''));
  const view: vscode.TreeView<MentionedEntry> = vscode.window.createTreeView(views.draft, {
    treeDataProvider: provider,
  });
  return vscode.Disposable.from(
    view,
    provider,
    registerCommand(services, commands.sortDraftByMention, 'sort the view', () => provider.setOrder('first')),
    registerCommand(services, commands.sortDraftByNumber, 'sort the view', () => provider.setOrder('number')),
    registerCommand(services, commands.nextMention, 'show the mention', (id: string) => showNextMention(services, id)),
  );
}

class DraftProvider implements vscode.TreeDataProvider<MentionedEntry>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #refresh = debounce(() => this.#changed.fire(undefined), updateDelayMs);
  readonly #subscriptions: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;
  #library: Library | undefined;
  #order: MentionOrder;

  /** `say` shows a message in the place of the list, or with `undefined` takes it away. */
  constructor(
    private readonly services: Services,
    private readonly say: (message: string | undefined) => void,
  ) {
    this.#order = services.context.workspaceState.get<MentionOrder>(orderKey, 'first');
    void vscode.commands.executeCommand('setContext', contextKeys.draftOrder, this.#order);
    this.#subscriptions = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(() => this.#refresh.call()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (document === draftEditor()?.document) this.#refresh.call();
      }),
      services.settings.onDidChange(() => this.#refresh.call()),
    );
  }

  async setOrder(order: MentionOrder): Promise<void> {
    this.#order = order;
    this.#changed.fire(undefined);
    await this.services.context.workspaceState.update(orderKey, order);
    await vscode.commands.executeCommand('setContext', contextKeys.draftOrder, order);
  }

  async getChildren(node?: MentionedEntry): Promise<MentionedEntry[]> {
    if (node) return [];
    const document = draftEditor()?.document;
    if (!document || !this.services.prose.isDraft(document)) {
      this.say(undefined); // the view's welcome text says what to do
      return [];
    }
    const { library } = await this.services.store.get();
    this.#library = library;
    const counted = countMentions(library, await this.services.mentions.of(document), this.#order);
    this.say(counted.length === 0 ? 'No name in this draft is in the library yet.' : undefined);
    return counted;
  }

  getTreeItem({ entry, mentions }: MentionedEntry): vscode.TreeItem {
    const item = new vscode.TreeItem(entry.acronym ?? entry.name); // short, so that the number stays in sight
    item.id = `draft:${entry.id}`;
    item.contextValue = 'entry';
    const name = entry.acronym === undefined ? undefined : entry.name;
    item.description = [`${mentions.length}×`, name].filter((part) => part !== undefined).join(' · ');
    item.iconPath = kindIcon(entry.kind);
    item.command = { command: commands.nextMention, title: 'Next Mention', arguments: [entry.id] };
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, { entry }: MentionedEntry): vscode.TreeItem {
    if (this.#library) item.tooltip = toMarkdown(renderEntryCard(this.#library, entry, links), [commands.openEntry]);
    return item;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#refresh.dispose();
    this.#changed.dispose();
  }
}

/** Selects the first mention behind the cursor; the first of the draft after the last. */
async function showNextMention({ mentions, log }: Services, id: string): Promise<void> {
  const editor = draftEditor();
  if (!editor) return;
  const own = (await mentions.of(editor.document)).filter((mention) => mention.entries[0] === id);
  const offset = editor.document.offsetAt(editor.selection.start);
  const next = own.find((mention) => mention.start > offset) ?? own[0];
  if (!next) return log.debug('showNextMention: no mention left', { id });
  const range = toRange(editor.document, next);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.Active });
}
