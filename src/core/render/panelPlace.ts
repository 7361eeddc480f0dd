/** What the panel can show; plain data that crosses to the page, into its saved state and into links. */
export type PanelPlace =
  | { readonly view: 'entry' | 'area'; readonly id: string; readonly fact?: string }
  | { readonly view: 'source' | 'relations'; readonly id: string }
  | { readonly view: 'chronology'; readonly fact?: string };

/** Decoded path and query of a link to a place, as in `vscode://…/entry/kfor?fact=kfor-entered`. */
export interface LinkParts {
  readonly path: string;
  readonly query: string;
}

/** Parts of a link; `parseLink` reads them again. */
export function toLink(place: PanelPlace): LinkParts {
  const fact = 'fact' in place && place.fact !== undefined ? `fact=${place.fact}` : '';
  return { path: place.view === 'chronology' ? '/chronology' : `/${place.view}/${place.id}`, query: fact };
}

/** The place that a link names; `undefined` where it names none. Whether the library has it is seen when it is shown. */
export function parseLink({ path, query }: LinkParts): PanelPlace | undefined {
  const match = /^\/(\w+)(?:\/(.+?))?\/?$/.exec(path); // /area/western-balkans/kosovo
  const fact = /(?:^|&)fact=([^&]+)/.exec(query)?.[1];
  return match ? parsePlace({ view: match[1], ...(match[2] && { id: match[2] }), ...(fact && { fact }) }) : undefined;
}

/** A place from a value that came from outside (message, saved state, link); `undefined` where it is none. */
export function parsePlace(value: unknown): PanelPlace | undefined {
  if (!isRecord(value)) return undefined;
  const { view, id, fact } = value;
  const mark = isId(fact) ? { fact } : {};
  if (view === 'chronology') return { view, ...mark };
  if (!isId(id)) return undefined;
  if (view === 'entry' || view === 'area') return { view, id, ...mark };
  return view === 'source' || view === 'relations' ? { view, id } : undefined;
}

/** Whether two places are the same page, the marked fact apart. */
export function isSamePage(a: PanelPlace | undefined, b: PanelPlace | undefined): boolean {
  if (!a || !b) return a === b;
  return a.view === b.view && ('id' in a ? a.id : '') === ('id' in b ? b.id : '');
}

/** True for plain objects; tells values from outside. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const idLimit = 300;

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= idLimit;
}
