import type { RelationsPage } from '../../core/render/panelPage';
import { empty } from './areaView';
import { html, section } from './dom';
import { linkGroups } from './entryView';
import { placeLink, type PageContext } from './pageContext';
import { relationsPicture } from './relationsPicture';

/** The entry among its related ones: a picture to walk in, and the same as a list. */
export function relationsView(context: PageContext, page: RelationsPage): Node[] {
  const head = html(
    'header',
    { class: 'head' },
    html('p', { class: 'kicker' }, placeLink(context, page.entry)),
    html('h1', { tabindex: -1 }, page.title),
  );
  if (page.edges.length === 0) return [head, empty('This entry has no relations to others yet.')];
  const groups = page.groups.map(({ label, links }) => ({ label, links: links.map((link) => walkLink(link)) }));
  const list = section('As a list', 'list', linkGroups(context, groups));
  return [head, relationsPicture(context, page), ...(list ? [list] : [])];
}

/** In this view a link walks on to the other entry's relations. */
function walkLink(link: RelationsPage['entry']): RelationsPage['entry'] {
  return link.place.view === 'entry' ? { ...link, place: { view: 'relations', id: link.place.id } } : link;
}
