import * as vscode from 'vscode';
import { searchLibrary, type SearchOptions, type SearchResult } from '../core/search/searchLibrary';
import { typeIcon } from './icons';
import type { Services } from './services';

/** A row of the pick; `buttons` are what may be done with it besides taking it. */
export interface ResultItem extends vscode.QuickPickItem {
  readonly result: SearchResult;
}

export interface SearchPickOptions {
  readonly title: string;
  readonly placeholder: string;
  /** What stands in the box at first. */
  readonly query: string;
  readonly search?: SearchOptions;
  buttons?(result: SearchResult): readonly vscode.QuickInputButton[];
  onButton?(button: vscode.QuickInputButton, result: SearchResult): unknown;
  onQuery?(query: string): void;
}

/** Ranked search in a quick pick that lists what our index finds, not what VS Code would filter. `undefined` where the user gives up. */
export async function pickResult(services: Services, options: SearchPickOptions): Promise<SearchResult | undefined> {
  const { search } = await services.store.get();
  const pick = vscode.window.createQuickPick<ResultItem>();
  Object.assign(pick, { title: options.title, placeholder: options.placeholder, value: options.query });
  const show = (query: string) => {
    options.onQuery?.(query);
    pick.items = searchLibrary(search, query, options.search).map((result) => toItem(result, options));
  };
  const subscriptions = [
    pick.onDidChangeValue(show),
    pick.onDidTriggerItemButton(({ button, item }) => options.onButton?.(button, item.result)),
  ];
  show(options.query);
  const taken = await new Promise<SearchResult | undefined>((resolve) => {
    subscriptions.push(
      pick.onDidAccept(() => {
        resolve(pick.selectedItems[0]?.result);
        pick.hide();
      }),
      pick.onDidHide(() => resolve(undefined)),
    );
    pick.show();
  });
  vscode.Disposable.from(pick, ...subscriptions).dispose();
  return taken;
}

function toItem(result: SearchResult, options: SearchPickOptions): ResultItem {
  return {
    label: result.title,
    description: result.label,
    detail: result.detail,
    iconPath: typeIcon(result.type),
    buttons: options.buttons?.(result) ?? [],
    alwaysShow: true, // our index has ranked and filtered
    result,
  };
}
