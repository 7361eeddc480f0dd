import type { AreaPage, MissingPage, SourcePage } from '../../core/render/panelPage';
import { html, section, type Child } from './dom';
import { linkGroups } from './entryView';
import { factList } from './factList';
import { placeLink, type PageContext } from './pageContext';

/** The area: text, sub-areas, facts, entries by kind. */
export function areaView(context: PageContext, page: AreaPage): Node[] {
  const parents = page.parents.flatMap((area): Child[] => [' › ', placeLink(context, area)]);
  const head = html(
    'header',
    { class: 'head' },
    html('p', { class: 'kicker' }, 'Area', ...parents),
    html('h1', { tabindex: -1 }, page.title),
    html('p', { class: 'lead' }, page.summary),
  );
  const children = page.children.map((area) => html('li', {}, placeLink(context, area)));
  return [
    head,
    section('Areas inside', 'areas', children.length > 0 ? html('ul', { class: 'tiles' }, ...children) : undefined),
    section('Facts', 'facts', factList(context, page.facts)),
    section('Entries', 'entries', linkGroups(context, page.entries)),
    page.facts.length + page.entries.length + children.length === 0
      ? empty('This area holds no facts and no entries yet.')
      : undefined,
  ].filter((part) => part !== undefined);
}

/** The source and what rests on it. */
export function sourceView(context: PageContext, page: SourcePage): Node[] {
  const details = page.details.flatMap(({ label, value }) => [html('dt', {}, label), html('dd', {}, value)]);
  const address =
    page.url === undefined ? [] : [html('dt', {}, 'Address'), html('dd', {}, html('a', { href: page.url }, page.url))];
  const groups = page.facts.map(({ holder, facts }) =>
    html('div', { class: 'holder' }, html('h3', {}, placeLink(context, holder)), factList(context, facts)),
  );
  const names = page.names.map((name) => html('li', {}, placeLink(context, name)));
  return [
    html(
      'header',
      { class: 'head' },
      html('p', { class: 'kicker' }, 'Source'),
      html('h1', { tabindex: -1 }, page.title),
    ),
    html('dl', { class: 'pairs' }, ...details, ...address),
    page.note === undefined ? undefined : html('p', { class: 'quiet' }, page.note),
    section('What rests on it', 'facts', ...groups),
    section(
      'Names and spellings that rest on it',
      'names',
      names.length > 0 ? html('ul', { class: 'plain' }, ...names) : undefined,
    ),
    groups.length + names.length === 0 ? empty('No fact of the library rests on this source.') : undefined,
  ].filter((part) => part !== undefined);
}

/** What is not there, and what to do. */
export function missingView(page: MissingPage): Node[] {
  return [
    html(
      'header',
      { class: 'head' },
      html('h1', { tabindex: -1 }, page.title),
      html('p', { class: 'lead' }, page.text),
    ),
  ];
}

/** A sentence in the place of what is not there. */
export function empty(text: string): HTMLElement {
  return html('p', { class: 'empty' }, text);
}
