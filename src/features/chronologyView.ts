import * as vscode from 'vscode';
import { formatEdtf } from '../core/library/edtf';
import type { Library } from '../core/library/library';
import { groupByDecade, type Decade } from '../core/library/outline';
import type { ChronologyEvent } from '../core/library/types';
import { renderFactCard } from '../core/render/factCard';
import { toMarkdown } from '../host/conversions';
import { eventIcon } from '../host/icons';
import { commands, contextKeys, views } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

type Order = 'oldest' | 'newest';
type Year = Decade['years'][number];
type Node =
  { readonly type: 'decade'; readonly decade: Decade } | { readonly type: 'year'; readonly year: Year } | EventNode;
type EventNode = { readonly type: 'event'; readonly event: ChronologyEvent };

const orderKey = 'chronologyOrder';

/** The chronology: decade → year → event, oldest or newest first. */
export function registerChronologyView(services: Services): vscode.Disposable {
  const provider = new ChronologyProvider(services);
  const view = vscode.window.createTreeView(views.chronology, { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(
    view,
    provider,
    registerCommand(services, commands.chronologyNewestFirst, 'sort the chronology', () => provider.setOrder('newest')),
    registerCommand(services, commands.chronologyOldestFirst, 'sort the chronology', () => provider.setOrder('oldest')),
  );
}

class ChronologyProvider implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #library: Library | undefined;
  #order: Order;

  constructor(private readonly services: Services) {
    this.#order = services.context.workspaceState.get<Order>(orderKey, 'oldest');
    void vscode.commands.executeCommand('setContext', contextKeys.chronologyOrder, this.#order);
  }

  async setOrder(order: Order): Promise<void> {
    this.#order = order;
    this.#changed.fire(undefined);
    await this.services.context.workspaceState.update(orderKey, order);
    await vscode.commands.executeCommand('setContext', contextKeys.chronologyOrder, order);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const { library } = await this.services.store.get();
    this.#library = library;
    if (!node) return groupByDecade(library, this.#order).map((decade) => ({ type: 'decade', decade }));
    if (node.type === 'decade') return node.decade.years.map((year) => ({ type: 'year', year }));
    return node.type === 'year' ? node.year.events.map((event) => ({ type: 'event', event })) : [];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
    if (node.type === 'event') return this.#eventItem(node.event);
    const decade = node.type === 'decade';
    const item = new vscode.TreeItem(
      decade ? `${node.decade.year}s` : String(node.year.year),
      decade ? Collapsed : Expanded,
    );
    item.id = decade ? `decade:${node.decade.year}` : `year:${node.year.year}`;
    const count = decade
      ? node.decade.years.reduce((sum, year) => sum + year.events.length, 0)
      : node.year.events.length;
    item.description = String(count);
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, node: Node): vscode.TreeItem {
    const fact = node.type === 'event' ? this.#library?.fact(node.event.fact) : undefined;
    if (fact && this.#library) item.tooltip = toMarkdown(renderFactCard(this.#library, fact));
    return item;
  }

  #eventItem(event: ChronologyEvent): vscode.TreeItem {
    const fact = this.#library?.fact(event.fact);
    const [entry] = fact?.entries ?? [];
    const item = new vscode.TreeItem(event.title);
    item.id = `event:${event.fact}:${event.title}`;
    item.contextValue = 'event';
    item.iconPath = eventIcon;
    if (fact?.date !== undefined) item.description = formatEdtf(fact.date);
    if (entry !== undefined)
      item.command = { command: commands.openEntry, title: 'Open Entry', arguments: [entry, event.fact] };
    return item;
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
