import type { MaskBuilder } from '../proseMap';

/** Elements inside a line: names go on across them. */
const inlineTags = new Set(
  'a abbr acronym b bdi bdo cite dfn em font i ins kbd mark q s small span strong sub sup u var wbr'.split(' '),
);

/** Elements whose content is no prose. */
const closedTags = new Set([
  'script',
  'style',
  'pre',
  'code',
  'textarea',
  'svg',
  'math',
  'template',
  'samp',
  'object',
  'iframe',
]);

const longestTag = 1500;

/**
 * Masks the tag, comment or declaration at `at` (a `<`). Answers the offset behind what was masked, `undefined` where no
 * tag stands there. Content of `script`, `style`, `pre` and `code` goes with the tag.
 */
export function maskTag(text: string, at: number, mask: MaskBuilder): number | undefined {
  if (text.startsWith('<!--', at)) return hideUntil(text, at, '-->', mask);
  const name = /^<[/!?]?([a-z][a-z0-9-]*)/i.exec(text.slice(at, at + 32))?.[1]?.toLowerCase();
  if (name === undefined) return undefined;
  const end = endOfTag(text, at);
  if (end === undefined) return undefined;
  if (text.charAt(at + 1) !== '/' && text.charAt(end - 2) !== '/' && closedTags.has(name)) {
    return hideUntil(text, at, `</${name}>`, mask);
  }
  if (inlineTags.has(name)) mask.ignore(at, end);
  else mask.breakAt(at, end);
  return end;
}

function hideUntil(text: string, at: number, closing: string, mask: MaskBuilder): number {
  const found = text.indexOf(closing, at + 4);
  const end = found < 0 ? text.length : found + closing.length;
  mask.hide(at, end);
  return end;
}

/** Behind the `>` that closes a tag, not one in a quoted attribute; `undefined` where there is none. */
function endOfTag(text: string, at: number): number | undefined {
  let quote = '';
  for (let i = at; i < text.length && i < at + longestTag; i++) {
    const unit = text.charAt(i);
    if (quote !== '') quote = unit === quote ? '' : quote;
    else if (unit === '"' || unit === "'") quote = unit;
    else if (unit === '>') return i + 1;
    else if (unit === '<' && i > at) return undefined;
  }
  return undefined;
}
