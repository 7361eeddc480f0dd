import type { PanelHistory } from './panelHistory';
import type { PanelPage } from './panelPage';
import { isRecord, parsePlace, type PanelPlace } from './panelPlace';

/** What the page of the panel tells the extension. */
export type PageMessage =
  /** The page has loaded, or loaded again, and waits for `show`. */
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly place: PanelPlace }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** `id` comes back with the results, so that late ones can be told from the last. */
  | { readonly type: 'search'; readonly id: number; readonly query: string }
  | { readonly type: 'copyFact'; readonly fact: string; readonly withSource: boolean }
  | { readonly type: 'copyLink'; readonly place: PanelPlace }
  | { readonly type: 'export' };

/** What the extension tells the page. */
export type HostMessage =
  | {
      readonly type: 'show';
      readonly page: PanelPage;
      readonly history: PanelHistory;
      /** `open`: from the top or at the marked fact; `return`: where the reader was. */
      readonly arrival: 'open' | 'return';
      /** When the facts were last read against their sources, in words. */
      readonly updated?: string;
    }
  | { readonly type: 'results'; readonly id: number; readonly results: readonly PanelResult[] }
  /** Said in the page's live region, e.g. "Copied". */
  | { readonly type: 'notice'; readonly text: string };

/** A row of the panel's search. */
export interface PanelResult {
  readonly place: PanelPlace;
  readonly label: string;
  /** Kind and area. */
  readonly kind: string;
  /** The matching fact or other name. */
  readonly detail: string;
}

/** What the page keeps of itself, so that hiding, reload and moving lose nothing. */
export interface PageState {
  readonly history: PanelHistory;
  /** Index in the history → pixels scrolled from the top. */
  readonly scroll: Readonly<Record<number, number>>;
  readonly filter: { readonly area: string; readonly kind: string; readonly text: string };
  /** Scale of the relations picture; `undefined` fits it to the width. */
  readonly zoom?: number | undefined;
  /** True where the relations picture shows those among the related entries too. */
  readonly among?: boolean;
}

const queryLimit = 200;

/** A message from the page, checked; `undefined` for anything else. */
export function parsePageMessage(value: unknown): PageMessage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value['type']) {
    case 'ready':
    case 'export':
      return { type: value['type'] };
    case 'open':
    case 'copyLink': {
      const place = parsePlace(value['place']);
      return place && { type: value['type'], place };
    }
    case 'step':
      return value['by'] === 1 || value['by'] === -1 ? { type: 'step', by: value['by'] } : undefined;
    case 'search':
      return parseSearch(value);
    case 'copyFact':
      return parseCopyFact(value);
    default:
      return undefined;
  }
}

function parseSearch({ id, query }: Record<string, unknown>): PageMessage | undefined {
  if (typeof id !== 'number' || typeof query !== 'string') return undefined;
  return { type: 'search', id, query: query.slice(0, queryLimit) };
}

function parseCopyFact({ fact, withSource }: Record<string, unknown>): PageMessage | undefined {
  if (typeof fact !== 'string' || typeof withSource !== 'boolean') return undefined;
  return { type: 'copyFact', fact, withSource };
}
