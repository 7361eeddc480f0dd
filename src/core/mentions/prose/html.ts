import type { MaskBuilder, ZoneKind } from '../proseMap';
import { hideAddresses } from './addresses';
import { maskTag } from './htmlTags';

const zoneTags: Readonly<Record<string, ZoneKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  title: 'heading',
  blockquote: 'quotation',
  q: 'quotation',
  figcaption: 'caption',
  caption: 'caption',
};

/** `&amp;` `&nbsp;` `&#8217;` */
const entity = /^&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** HTML: the text, not the tags, comments, scripts and styles. */
export function readHtml(text: string, mask: MaskBuilder): void {
  const open = new Map<string, number>();
  for (let at = 0; at < text.length;) {
    const unit = text.charAt(at);
    if (unit === '<') {
      const end = maskTag(text, at, mask);
      if (end !== undefined) noteZone(text.slice(at, Math.min(end, at + 16)), { at, end }, open, mask);
      at = end ?? at + 1;
    } else if (unit === '&') at = maskEntity(text, at, mask);
    else at = nextMark(text, at + 1);
  }
  hideAddresses(text, mask);
}

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== 60 && text.charCodeAt(at) !== 38) at++;
  return at;
}

function noteZone(
  tag: string,
  { at, end }: { at: number; end: number },
  open: Map<string, number>,
  mask: MaskBuilder,
): void {
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(tag.toLowerCase()) ?? [];
  const kind = zoneTags[name];
  if (kind === undefined) return;
  if (slash === '') open.set(name, end);
  else mask.zone(kind, open.get(name) ?? at, at);
}

/** Spaces, hyphens and quotes may stand between words; `&amp;` stays as its first unit; others are no prose. */
function maskEntity(text: string, at: number, mask: MaskBuilder): number {
  const name = entity.exec(text.slice(at, at + 40))?.[0];
  if (name === undefined) return at + 1;
  const end = at + name.length;
  if (name === '&amp;') mask.ignore(at + 1, end);
  else if (/^&(?:nbsp|shy|rsquo|lsquo|apos|ndash|hyphen|thinsp|ensp|#8217|#39|#160|#173|#8209|#8211);$/i.test(name))
    mask.ignore(at, end);
  else mask.hide(at, end);
  return end;
}
