import type { PanelResult } from '../../core/render/panelMessages';
import { html, onActivate } from './dom';
import { icon } from './icons';
import { openPlace, type PageContext } from './pageContext';

const delayMs = 120;

/** The search box of the panel with its list of results: a combobox, ruled by arrow keys, Enter and Escape. */
export class SearchBox {
  readonly element: HTMLElement;
  readonly #input = html('input', {
    type: 'search',
    role: 'combobox',
    placeholder: 'Search the library',
    'aria-label': 'Search the library',
    'aria-expanded': 'false',
    'aria-controls': 'results',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  readonly #list = html('ul', { id: 'results', role: 'listbox', 'aria-label': 'Results', hidden: '' });
  #results: readonly PanelResult[] = [];
  #active = -1;
  /** Number of the last question: answers to older ones are dropped. */
  #question = 0;
  #timer = 0;

  constructor(private readonly context: PageContext) {
    this.element = html('div', { class: 'search', role: 'search' }, icon('search'), this.#input, this.#list);
    this.#input.addEventListener('input', () => this.#ask());
    this.#input.addEventListener('keydown', (event) => this.#onKey(event));
    this.element.addEventListener('focusout', (event) => {
      if (!this.element.contains(event.relatedTarget as Node | null)) this.#close();
    });
    this.#input.addEventListener('focus', () => this.#ask());
  }

  focus(): void {
    this.#input.focus();
    this.#input.select();
  }

  show(question: number, results: readonly PanelResult[]): void {
    if (question !== this.#question || document.activeElement !== this.#input) return;
    this.#results = results;
    const rows = results.map((result, i) => this.#row(result, i));
    this.#list.replaceChildren(...(rows.length > 0 ? rows : [this.#nothing()]));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#activate(results.length > 0 ? 0 : -1);
  }

  #ask(): void {
    clearTimeout(this.#timer);
    const query = this.#input.value.trim();
    this.#question++;
    if (query === '') return this.#close();
    const id = this.#question;
    this.#timer = setTimeout(() => this.context.post({ type: 'search', id, query }), delayMs);
  }

  #row({ label, kind, detail, place }: PanelResult, index: number): HTMLElement {
    const row = html(
      'li',
      { role: 'option', id: `result-${index}`, 'aria-selected': 'false' },
      html('span', { class: 'label' }, label),
      html('span', { class: 'kind' }, kind),
      html('span', { class: 'detail' }, detail),
    );
    row.addEventListener('mousedown', (event) => event.preventDefault()); // keeps the focus in the box
    return onActivate(row, () => this.#open(place));
  }

  #nothing(): HTMLElement {
    const text = 'Nothing found. Try fewer letters, an acronym or another language.';
    return html('li', { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'nothing' }, text);
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#results.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
    };
    const move = event.altKey || this.#list.hidden ? undefined : moves[event.key];
    if (move !== undefined) this.#activate(move);
    else if (event.key === 'Enter') this.#openActive();
    else if (event.key === 'Escape' && !this.#list.hidden) this.#close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  #openActive(): void {
    const result = this.#list.hidden ? undefined : this.#results[this.#active];
    if (result) this.#open(result.place);
  }

  #open(place: PanelResult['place']): void {
    this.#close();
    this.#input.blur();
    openPlace(this.context, place);
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [i, row] of [...this.#list.children].entries()) row.setAttribute('aria-selected', String(i === index));
    if (index < 0) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', `result-${index}`);
    this.#list.children[index]?.scrollIntoView({ block: 'nearest' });
  }

  #close(): void {
    this.#list.hidden = true;
    this.#results = [];
    this.#activate(-1);
    this.#input.setAttribute('aria-expanded', 'false');
  }
}
