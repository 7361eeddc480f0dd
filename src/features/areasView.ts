import * as vscode from 'vscode';
import { outlineChildren, type OutlineNode } from '../core/library/areaOutline';
import type { Library } from '../core/library/library';
import { renderEntryCard } from '../core/render/entryCard';
import { renderAreaCard, renderFactCard } from '../core/render/factCard';
import { commandUri, toMarkdown } from '../host/conversions';
import { areaIcon, factIcon, kindIcon } from '../host/icons';
import { commands, views } from '../host/ids';
import type { Services } from '../host/services';

/** The tree of areas: area → sub-areas, facts, entries by kind → facts. Tooltips are the hover cards. */
export function registerAreasView(services: Services): vscode.Disposable {
  const provider = new AreasProvider(services);
  const view = vscode.window.createTreeView(views.areas, { treeDataProvider: provider, showCollapseAll: true });
  return vscode.Disposable.from(view, provider);
}

const links = { entry: (id: string) => commandUri(commands.openEntry, id) };

class AreasProvider implements vscode.TreeDataProvider<OutlineNode>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly #subscription: vscode.Disposable;
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(private readonly services: Services) {
    let library = services.store.current?.library;
    this.#subscription = services.store.onDidChange((knowledge) => {
      if (library) this.#changed.fire(undefined); // the first load answers the view's own question
      library = knowledge.library;
    });
  }

  async getChildren(node?: OutlineNode): Promise<OutlineNode[]> {
    const { library } = await this.services.store.get();
    return outlineChildren(library, node);
  }

  getTreeItem = (node: OutlineNode): vscode.TreeItem => toTreeItem(node);

  async resolveTreeItem(item: vscode.TreeItem, node: OutlineNode): Promise<vscode.TreeItem> {
    const { library } = await this.services.store.get();
    item.tooltip = tooltip(library, node);
    return item;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

const { Collapsed, None } = vscode.TreeItemCollapsibleState;

function toTreeItem(node: OutlineNode): vscode.TreeItem {
  const item = new vscode.TreeItem(labelOf(node), node.type === 'fact' ? None : Collapsed);
  item.id = node.id;
  item.contextValue = node.type;
  switch (node.type) {
    case 'area':
      return Object.assign(item, { description: String(node.count), iconPath: areaIcon });
    case 'kind':
      return Object.assign(item, {
        description: String(node.group.entries.length),
        iconPath: kindIcon(node.group.kind),
      });
    case 'facts':
      return Object.assign(item, { description: String(node.facts.length), iconPath: factIcon });
    case 'entry':
      if (node.count === 0) item.collapsibleState = None;
      return Object.assign(item, {
        description: node.entry.acronym,
        iconPath: kindIcon(node.entry.kind),
        command: { command: commands.openEntry, title: 'Open Entry', arguments: [node.entry.id] },
      });
    case 'fact':
      return Object.assign(item, { iconPath: factIcon, command: openFactCommand(node) });
  }
}

function openFactCommand({ fact }: OutlineNode & { type: 'fact' }): vscode.Command {
  const [entry] = fact.entries;
  return fact.area !== undefined || entry === undefined
    ? { command: commands.openArea, title: 'Open Area', arguments: [fact.area, fact.id] }
    : { command: commands.openEntry, title: 'Open Entry', arguments: [entry, fact.id] };
}

function labelOf(node: OutlineNode): string {
  switch (node.type) {
    case 'area':
      return node.area.name;
    case 'kind':
      return node.group.label;
    case 'facts':
      return 'Facts of the area';
    case 'entry':
      return node.entry.name;
    case 'fact':
      return node.fact.text;
  }
}

function tooltip(library: Library, node: OutlineNode): vscode.MarkdownString | undefined {
  switch (node.type) {
    case 'area':
      return toMarkdown(renderAreaCard(node.area));
    case 'entry':
      return toMarkdown(renderEntryCard(library, node.entry, links), [commands.openEntry]);
    case 'fact':
      return toMarkdown(renderFactCard(library, node.fact));
    default:
      return undefined;
  }
}
