import type { FactGroup, FactView, ReferenceView } from '../../core/render/panelPage';
import { button, html, type Child } from './dom';
import { icon } from './icons';
import { placeLink, type PageContext } from './pageContext';

/** Facts one below the other, those that differ side by side; `undefined` where there are none. */
export function factList(context: PageContext, groups: readonly FactGroup[]): HTMLElement | undefined {
  if (groups.length === 0) return undefined;
  const dated = groups.some(({ facts }) => facts.length === 1 && facts.some(({ date, period }) => date ?? period));
  return html(
    'ul',
    { class: dated ? 'facts' : 'facts undated' },
    ...groups.map((group) => html('li', {}, factGroup(context, group))),
  );
}

/** Id of a fact's element in the page. */
export const factElementId = (fact: string): string => `fact-${fact}`;

function factGroup(context: PageContext, { facts }: FactGroup): HTMLElement {
  const [only] = facts;
  if (facts.length === 1 && only) return factItem(context, only);
  const cards = facts.map((fact) => factItem(context, fact));
  return html(
    'div',
    { class: 'compared', role: 'group', 'aria-label': 'Facts that differ, the one to use first' },
    ...cards,
  );
}

function factItem(context: PageContext, fact: FactView): HTMLElement {
  const id = factElementId(fact.id);
  return html(
    'article',
    { class: 'fact', id, tabindex: -1, 'aria-labelledby': `${id}-text` },
    html('p', { class: 'date' }, fact.date ?? fact.period),
    html(
      'div',
      { class: 'statement' },
      marks(fact),
      html('p', { class: 'text', id: `${id}-text` }, fact.text),
      periodLine(fact),
      ...fact.references.map((reference) => referenceLine(context, reference)),
      html('div', { class: 'below' }, aboutLine(context, fact), copyButtons(context, fact)),
    ),
  );
}

function marks(fact: FactView): HTMLElement | undefined {
  const weak =
    fact.grade > 2 ? html('span', { class: 'badge weak' }, `Grade ${fact.grade}: ${fact.gradeLabel}`) : undefined;
  const role = fact.role === undefined ? undefined : html('span', { class: 'badge role' }, fact.role);
  const changed = fact.changed === undefined ? undefined : html('span', { class: 'badge changed' }, fact.changed);
  const all = [role, changed, weak].filter((mark) => mark !== undefined);
  return all.length > 0 ? html('p', { class: 'marks' }, ...all) : undefined;
}

/** Only where the date beside the fact does not say it already. */
function periodLine({ date, period }: FactView): HTMLElement | undefined {
  return date === undefined || period === undefined ? undefined : html('p', { class: 'quiet' }, `Holds for: ${period}`);
}

/** Source, its date, the place in it and its grade; the source opens in the panel, its address outside. */
export function referenceLine(context: PageContext, reference: ReferenceView): HTMLElement {
  const { source, label, date, locator, grade, gradeLabel, url } = reference;
  return html(
    'p',
    { class: 'reference' },
    placeLink(context, { place: { view: 'source', id: source }, label }),
    html('span', {}, date),
    html('span', {}, locator),
    html('span', { title: gradeLabel }, `grade ${grade}`),
    url === undefined ? undefined : externalLink(url, `Open the document: ${label}`),
  );
}

/** An address of the web, opened outside; named by `label`, or by `text` where it is shown. */
export function externalLink(url: string, label: string, text?: string): HTMLElement {
  const name = text === undefined ? { 'aria-label': label } : {};
  return html('a', { class: 'external', href: url, title: url, ...name }, text, icon('external'));
}

function aboutLine(context: PageContext, { about }: FactView): HTMLElement | undefined {
  if (about.length === 0) return undefined;
  const links = about.flatMap((link, i): Child[] =>
    i > 0 ? [', ', placeLink(context, link)] : [placeLink(context, link)],
  );
  return html('p', { class: 'about' }, 'See also ', ...links);
}

function copyButtons(context: PageContext, { id }: FactView): HTMLElement {
  const describedBy = { class: 'small', 'aria-describedby': `${factElementId(id)}-text` };
  const copy = (withSource: boolean) => () => context.post({ type: 'copyFact', fact: id, withSource });
  return html(
    'div',
    { class: 'actions' },
    button('Copy', copy(false), describedBy),
    button('Copy with source', copy(true), describedBy),
  );
}
