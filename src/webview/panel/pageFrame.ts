import { disclaimer } from '../../core/render/exportDocument';
import type { PanelHistory } from '../../core/render/panelHistory';
import { currentPlace } from '../../core/render/panelHistory';
import { html, onActivate } from './dom';
import { icon, type IconName } from './icons';
import { openPlace, type PageContext } from './pageContext';
import { SearchBox } from './searchBox';

/** What stays while pages change: tool bar, search, the place for the page, the live region, the footer. */
export class PageFrame {
  readonly main = html('main');
  readonly search: SearchBox;
  readonly #back: HTMLButtonElement;
  readonly #forward: HTMLButtonElement;
  readonly #notice = html('p', { class: 'notice', role: 'status' });
  readonly #updated = html('p');

  constructor(private readonly context: PageContext) {
    this.search = new SearchBox(context);
    this.#back = toolButton('back', 'Back (Alt+Left)', () => context.post({ type: 'step', by: -1 }));
    this.#forward = toolButton('forward', 'Forward (Alt+Right)', () => context.post({ type: 'step', by: 1 }));
    const bar = html(
      'header',
      { class: 'bar' },
      html('nav', { 'aria-label': 'History' }, this.#back, this.#forward),
      this.search.element,
      this.#tools(),
    );
    const footer = html('footer', {}, this.#updated, html('p', {}, disclaimer));
    document.body.append(bar, this.main, this.#notice, footer);
  }

  /** Draws a page in the place of the one before. */
  show(content: readonly Node[], history: PanelHistory, updated: string | undefined): void {
    this.#back.disabled = history.index <= 0;
    this.#forward.disabled = history.index >= history.places.length - 1;
    this.#updated.replaceChildren(updated === undefined ? '' : `Facts last read against their sources: ${updated}.`);
    this.main.replaceChildren(...content);
  }

  /** Says and shows a short message. */
  notice(text: string): void {
    this.#notice.replaceChildren(text);
    this.#notice.classList.add('shown');
    setTimeout(() => this.#notice.classList.remove('shown'), 2500);
  }

  #tools(): HTMLElement {
    const { context } = this;
    const copyLink = () => {
      const place = currentPlace(context.state.history);
      if (place) context.post({ type: 'copyLink', place });
    };
    return html(
      'div',
      { class: 'tools', role: 'group', 'aria-label': 'Page' },
      toolButton('chronology', 'Chronology', () => openPlace(context, { view: 'chronology' })),
      toolButton('link', 'Copy link', copyLink),
      toolButton('export', 'Export', () => context.post({ type: 'export' })),
    );
  }
}

function toolButton(name: IconName, label: string, action: () => void): HTMLButtonElement {
  return onActivate(
    html('button', { type: 'button', class: 'tool', 'aria-label': label, title: label }, icon(name)),
    action,
  );
}
