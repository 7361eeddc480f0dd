/** What an element may hold; `undefined` is left out. Strings become text, never markup. */
export type Child = Node | string | undefined;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An HTML element; attributes that are `undefined` are left out. */
export function html<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[K] {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);
}

function fill<T extends Element>(element: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) element.setAttribute(name, String(value));
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** Makes an element do something when clicked; what VS Code's own page does with clicks on links is kept off. */
export function onActivate<T extends Element>(element: T, action: () => void): T {
  element.addEventListener('click', (event) => {
    event.preventDefault();
    event.stopPropagation();
    action();
  });
  return element;
}

/** A push button with text. */
export function button(text: string, action: () => void, attributes: Attributes = {}): HTMLButtonElement {
  return onActivate(html('button', { type: 'button', ...attributes }, text), action);
}

/** A section of the page with its heading; `undefined` where it has no content. */
export function section(title: string, id: string, ...content: readonly Child[]): HTMLElement | undefined {
  const children = content.filter((child) => child !== undefined);
  if (children.length === 0) return undefined;
  const heading = html('h2', { id: `${id}-heading`, tabindex: -1 }, title);
  return html('section', { id, 'aria-labelledby': `${id}-heading` }, heading, ...children);
}

/** Brings an element into sight and gives it the focus; without movement where the reader wants none. */
export function reveal(element: HTMLElement, block: ScrollLogicalPosition = 'start'): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: calm ? 'auto' : 'smooth' });
  element.focus({ preventScroll: true });
}
