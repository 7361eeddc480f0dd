import type { EntryPage, FactView, FormView, LinkGroup, NameView } from '../../core/render/panelPage';
import { html, onActivate, reveal, section, type Child } from './dom';
import { externalLink, factElementId, factList, referenceLine } from './factList';
import { placeLink, type PageContext } from './pageContext';
import { timeline } from './timeline';

/** The whole entry. */
export function entryView(context: PageContext, page: EntryPage): Node[] {
  const sections = [
    section('Time line', 'timeline', entryTimeline(page)),
    section('Facts', 'facts', factList(context, page.dated)),
    section('Facts without a date', 'undated', factList(context, page.undated)),
    section('How to write it', 'spellings', writeList(context, page.write)),
    section('What not to write', 'avoid', avoidList(context, page.avoid)),
    section('In other languages', 'names', nameList(context, page.names)),
    section('Typical mistakes', 'mistakes', mistakeList(page.mistakes)),
    section('Notes', 'notes', noteList(context, page.notes)),
    section('Related', 'related', linkGroups(context, page.relations)),
  ].filter((part) => part !== undefined);
  return [entryHead(context, page), changeBox(page.changes), contents(sections), ...sections].filter(
    (part) => part !== undefined,
  );
}

function entryHead(context: PageContext, page: EntryPage): HTMLElement {
  const areas = page.areas.flatMap((area): Child[] => [' · ', placeLink(context, area)]);
  const acronym = page.acronym === undefined ? undefined : html('span', { class: 'acronym' }, page.acronym);
  const relations = { place: { view: 'relations', id: page.id }, label: 'Show relations' } as const;
  return html(
    'header',
    { class: 'head' },
    html('p', { class: 'kicker' }, page.kind, ...areas),
    html('h1', { tabindex: -1 }, page.title, acronym && ' ', acronym),
    html('p', { class: 'lead' }, page.summary),
    html(
      'p',
      { class: 'links' },
      page.relations.length > 0 ? placeLink(context, relations) : undefined,
      page.url === undefined ? undefined : externalLink(page.url, page.title, 'Official page'),
    ),
  );
}

/** What became so after the page was written, above all else; each leads to its fact below. */
function changeBox(changes: readonly FactView[]): HTMLElement | undefined {
  const [first] = changes;
  if (!first) return undefined;
  const items = changes.map((fact) => html('li', {}, jump(fact.text, factElementId(fact.id), 'center')));
  const heading = html('h2', { id: 'changes-heading' }, first.changed);
  return html('section', { class: 'changes', 'aria-labelledby': 'changes-heading' }, heading, html('ul', {}, ...items));
}

/** A link to an element of the same page. */
function jump(text: string, id: string, block: ScrollLogicalPosition = 'start'): HTMLElement {
  return onActivate(html('a', { href: '#' }, text), () => {
    const target = document.getElementById(id);
    if (target) reveal(target, block);
  });
}

function contents(sections: readonly HTMLElement[]): HTMLElement | undefined {
  if (sections.length < 3) return undefined;
  const items = sections.map((part) =>
    html('li', {}, jump(part.querySelector('h2')?.textContent ?? part.id, `${part.id}-heading`)),
  );
  return html('nav', { class: 'contents', 'aria-label': 'On this page' }, html('ul', {}, ...items));
}

function entryTimeline({ timeline: points, title }: EntryPage): HTMLElement | undefined {
  if (points.length < 2) return undefined;
  return timeline(points, `Events of ${title}, drawn to scale`, (fact) => {
    const target = document.getElementById(factElementId(fact));
    if (target) reveal(target, 'center');
  });
}

function writeList(context: PageContext, forms: readonly FormView[]): HTMLElement | undefined {
  if (forms.length === 0) return undefined;
  const rows = forms.map((form) =>
    html(
      'li',
      {},
      html('span', { class: 'form' }, form.text),
      ' ',
      html('span', { class: 'quiet' }, form.status),
      ...below(context, form),
    ),
  );
  return html('ul', { class: 'forms' }, ...rows);
}

function avoidList(context: PageContext, forms: readonly FormView[]): HTMLElement | undefined {
  if (forms.length === 0) return undefined;
  const rows = forms.map((form) => {
    const instead = form.write === undefined ? [] : [' → write ', html('strong', {}, form.write)];
    const status = html('span', { class: 'badge weak' }, form.status);
    return html('li', {}, html('s', { class: 'form' }, form.text), ...instead, ' ', status, ...below(context, form));
  });
  return html('ul', { class: 'forms' }, ...rows);
}

function below(context: PageContext, { why, reference }: FormView): Child[] {
  return [
    why === undefined ? undefined : html('p', { class: 'quiet' }, why),
    reference && referenceLine(context, reference),
  ];
}

function nameList(context: PageContext, names: readonly NameView[]): HTMLElement | undefined {
  if (names.length === 0) return undefined;
  const rows = names.flatMap(({ language, lang, text, acronym, reference }) => [
    html('dt', {}, language),
    html(
      'dd',
      {},
      html('span', { lang, class: 'form' }, acronym === undefined ? text : `${text} (${acronym})`),
      reference && referenceLine(context, reference),
    ),
  ]);
  return html('dl', { class: 'pairs' }, ...rows);
}

function mistakeList(mistakes: EntryPage['mistakes']): HTMLElement | undefined {
  if (mistakes.length === 0) return undefined;
  const items = mistakes.map(({ text, wrong, right, fact }) =>
    html(
      'li',
      {},
      html('p', {}, text, ' ', fact !== undefined ? jump('See the fact', factElementId(fact), 'center') : undefined),
      ...wrong.map((example) => html('p', { class: 'example wrong' }, html('strong', {}, 'Not: '), example)),
      ...right.map((example) => html('p', { class: 'example right' }, html('strong', {}, 'But: '), example)),
    ),
  );
  return html('ul', { class: 'mistakes' }, ...items);
}

function noteList(context: PageContext, notes: EntryPage['notes']): HTMLElement | undefined {
  if (notes.length === 0) return undefined;
  const items = notes.map(({ text, reference }) =>
    html('li', {}, html('p', {}, text), reference && referenceLine(context, reference)),
  );
  return html('ul', { class: 'plain' }, ...items);
}

/** Links by what they have in common; `undefined` where there are none. */
export function linkGroups(context: PageContext, groups: readonly LinkGroup[]): HTMLElement | undefined {
  if (groups.length === 0) return undefined;
  const rows = groups.flatMap(({ label, links }) => [
    html('dt', {}, label),
    html(
      'dd',
      {},
      html(
        'ul',
        { class: 'plain' },
        ...links.map((link) => {
          const detail = link.detail === undefined ? undefined : html('span', { class: 'quiet' }, ` ${link.detail}`);
          return html('li', {}, placeLink(context, { place: link.place, label: link.label }), detail);
        }),
      ),
    ),
  ]);
  return html('dl', { class: 'pairs' }, ...rows);
}
