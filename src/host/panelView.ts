import * as vscode from 'vscode';
import {
  currentPlace,
  emptyHistory,
  openPlace,
  parseHistory,
  stepHistory,
  type PanelHistory,
} from '../core/render/panelHistory';
import { parsePageMessage, type HostMessage, type PageMessage } from '../core/render/panelMessages';
import { libraryDate, toPanelPage } from '../core/render/panelModel';
import { isRecord, type PanelPlace } from '../core/render/panelPlace';
import { searchPlaces } from '../core/render/panelSearch';
import { commands, contextKeys, panelViewType } from './ids';
import { panelHtml, panelRoots } from './panelHtml';
import type { Services } from './services';

type Arrival = (HostMessage & { type: 'show' })['arrival'];

/** The one panel: opened beside the draft, reused, and restored with its history after a reload. */
export class PanelView implements vscode.Disposable, vscode.WebviewPanelSerializer {
  #panel: vscode.WebviewPanel | undefined;
  #history: PanelHistory = emptyHistory;
  /** True while the page listens; a hidden page is gone and comes back with `ready`. */
  #ready = false;
  #arrival: Arrival = 'open';
  readonly #subscription: vscode.Disposable;

  constructor(private readonly services: Services) {
    this.#subscription = services.store.onDidChange(() => void this.#show(this.#arrival));
  }

  /** The place shown; `undefined` where no panel is open. */
  get place(): PanelPlace | undefined {
    return this.#panel && currentPlace(this.#history);
  }

  /** Shows a place and gives the panel the focus; the panel stays where the user has put it. */
  async open(place: PanelPlace): Promise<void> {
    this.#history = openPlace(this.#panel ? this.#history : emptyHistory, place);
    if (this.#panel) this.#panel.reveal();
    else this.#adopt(this.#create());
    await this.#show('open');
  }

  /** Goes back (-1) or forward (1); stays where there is nothing. */
  async step(by: 1 | -1): Promise<void> {
    this.#history = stepHistory(this.#history, by);
    await this.#show('return');
  }

  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const history = parseHistory(isRecord(state) ? state['history'] : undefined);
    this.#history = currentPlace(history) ? history : openPlace(emptyHistory, { view: 'chronology' });
    this.#arrival = 'return';
    this.#panel?.dispose();
    this.#adopt(panel);
    await this.#show('return');
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#panel?.dispose();
  }

  #create(): vscode.WebviewPanel {
    const { extensionUri } = this.services.context;
    return vscode.window.createWebviewPanel(panelViewType, 'NATO–OSCE', vscode.ViewColumn.Beside, {
      enableScripts: true,
      enableFindWidget: true,
      localResourceRoots: panelRoots(extensionUri),
    });
  }

  #adopt(panel: vscode.WebviewPanel): void {
    const { extensionUri } = this.services.context;
    this.#panel = panel;
    this.#ready = false;
    const media = (file: string) => vscode.Uri.joinPath(extensionUri, 'media', file);
    panel.iconPath = { light: media('panelLight.svg'), dark: media('panelDark.svg') };
    panel.webview.options = { enableScripts: true, localResourceRoots: panelRoots(extensionUri) };
    panel.webview.onDidReceiveMessage((message: unknown) => void this.#receive(message));
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.#ready = false;
    });
    panel.onDidDispose(() => {
      if (this.#panel === panel) this.#panel = undefined;
    });
    panel.webview.html = panelHtml(panel.webview, extensionUri);
  }

  async #receive(value: unknown): Promise<void> {
    const message = parsePageMessage(value);
    if (!message) return this.services.log.warn('PanelView: message of no known form');
    try {
      await this.#answer(message);
    } catch (error) {
      this.services.log.error(error instanceof Error ? error : String(error), { message: message.type });
      this.#post({ type: 'notice', text: 'That did not work. The log of NATO–OSCE Reference says why.' });
    }
  }

  async #answer(message: PageMessage): Promise<unknown> {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        return this.#show(this.#arrival);
      case 'open':
        return this.open(message.place);
      case 'step':
        return this.step(message.by);
      case 'search':
        return this.#search(message.id, message.query);
      case 'copyFact':
        return this.#copyFact(message.fact, message.withSource);
      case 'copyLink':
        await vscode.commands.executeCommand(commands.copyLink, message.place);
        return this.#post({ type: 'notice', text: 'Link copied' });
      case 'export':
        return vscode.commands.executeCommand(commands.exportPage);
    }
  }

  async #search(id: number, query: string): Promise<void> {
    const { search } = await this.services.store.get();
    this.#post({ type: 'results', id, results: searchPlaces(search, query) });
  }

  async #copyFact(fact: string, withSource: boolean): Promise<void> {
    await vscode.commands.executeCommand(withSource ? commands.copyFact : commands.copyFactText, fact);
    this.#post({ type: 'notice', text: withSource ? 'Fact copied with its source' : 'Fact copied' });
  }

  /** Sends the page of the current place, once the page's script listens; only then is the way of arriving used up. */
  async #show(arrival: Arrival): Promise<void> {
    this.#arrival = arrival;
    const { library } = await this.services.store.get();
    const place = currentPlace(this.#history);
    if (!this.#panel || !place) return;
    const page = toPanelPage(library, place);
    this.#panel.title = page.title;
    this.#setContext();
    if (!this.#ready) return;
    const updated = libraryDate(library);
    this.#arrival = 'return';
    this.#post({ type: 'show', page, history: this.#history, arrival, ...(updated !== undefined && { updated }) });
  }

  #setContext(): void {
    const { places, index } = this.#history;
    void vscode.commands.executeCommand('setContext', contextKeys.panelCanGoBack, index > 0);
    void vscode.commands.executeCommand('setContext', contextKeys.panelCanGoForward, index < places.length - 1);
  }

  #post(message: HostMessage): void {
    void this.#panel?.webview.postMessage(message);
  }
}
