import type { PageMessage, PageState } from '../../core/render/panelMessages';
import type { LinkView } from '../../core/render/panelPage';
import type { PanelPlace } from '../../core/render/panelPlace';
import { html, onActivate, type Child } from './dom';

/** What the views of the page need from it. */
export interface PageContext {
  post(message: PageMessage): void;
  readonly state: PageState;
  /** Keeps a part of the state over hiding, reload and moving. */
  save(part: Partial<PageState>): void;
}

/** A link to another place of the panel; its text is the label unless other content is given. */
export function placeLink(
  context: PageContext,
  { place, label, detail }: LinkView,
  ...content: readonly Child[]
): HTMLElement {
  const children = content.length > 0 ? content : [label];
  const link = html('a', { href: '#', title: detail === undefined ? undefined : `${label}: ${detail}` }, ...children);
  return onActivate(link, () => openPlace(context, place));
}

export function openPlace(context: PageContext, place: PanelPlace): void {
  context.post({ type: 'open', place });
}
