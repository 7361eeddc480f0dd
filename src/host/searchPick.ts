import * as vscode from 'vscode';
import { searchLibrary, type SearchOptions, type SearchResult } from '../core/search/searchLibrary';
import { typeIcon } from './icons';
import type { Services } from './services';

/** A row of the pick; `buttons` are what may be done with it besides taking it. */
interface ResultItem extends vscode.QuickPickItem {
  /** `undefined` in the row that says that nothing was found. */
  readonly result: SearchResult | undefined;
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
  // VS Code knows `sortByLabel`, its typings do not yet: unless it is off, labels that hold the query come first, whatever our rank
  const ownOrder = { sortByLabel: false };
  Object.assign(pick, { title: options.title, placeholder: options.placeholder, value: options.query, ...ownOrder });
  const show = (query: string) => {
    options.onQuery?.(query);
    const items = searchLibrary(search, query, options.search).map((result) => toItem(result, options));
    pick.items = items.length > 0 || query.trim() === '' ? items : [nothingFound];
  };
  const subscriptions = [
    pick.onDidChangeValue(show),
    pick.onDidTriggerItemButton(({ button, item: { result } }) => result && options.onButton?.(button, result)),
  ];
  show(options.query);
  const taken = await new Promise<SearchResult | undefined>((resolve) => {
    subscriptions.push(
      pick.onDidAccept(() => {
        const result = pick.selectedItems[0]?.result;
        if (!result) return;
        resolve(result);
        pick.hide();
      }),
      pick.onDidHide(() => resolve(undefined)),
    );
    pick.show();
  });
  vscode.Disposable.from(pick, ...subscriptions).dispose();
  return taken;
}

const nothingFound: ResultItem = {
  label: 'Nothing found',
  detail: 'Try fewer letters, an acronym or a name in another language.',
  alwaysShow: true,
  result: undefined,
};

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
