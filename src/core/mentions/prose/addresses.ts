import { isWordUnit } from '../characters';
import type { MaskBuilder } from '../proseMap';

/** Hides URLs and e-mail addresses: what holds `://`, starts with `www.` or has an `@` inside. */
export function hideAddresses(text: string, mask: MaskBuilder): void {
  for (const mark of ['://', 'www.', '@']) {
    for (let at = text.indexOf(mark); at >= 0;) {
      const start = startOfAddress(text, at, mark);
      const end = start === undefined ? at + mark.length : endOfAddress(text, at + mark.length);
      if (start !== undefined) mask.hide(start, end);
      at = text.indexOf(mark, Math.max(end, at + mark.length));
    }
  }
}

const longestBegin = 80;

function startOfAddress(text: string, at: number, mark: string): number | undefined {
  if (mark === 'www.') return isWordUnit(text.charCodeAt(at - 1)) ? undefined : at;
  const isPart = mark === '@' ? /[\p{L}\p{N}._%+-]/u : /[a-z0-9+.-]/i;
  let start = at;
  while (start > 0 && at - start < longestBegin && isPart.test(text.charAt(start - 1))) start--;
  const goesOn = isWordUnit(text.charCodeAt(at + mark.length));
  return start < at && goesOn ? start : undefined;
}

/** Up to white space, a quote, a bracket that was not opened inside, or punctuation that ends a sentence. */
function endOfAddress(text: string, from: number): number {
  let end = from;
  let depth = 0;
  for (; end < text.length; end++) {
    const unit = text.charAt(end);
    if (/[\s<>"“”«»{}|\\^`\]]/.test(unit)) break;
    if (unit === '(') depth++;
    if (unit === ')' && --depth < 0) break;
  }
  while (end > from && /[.,;:!?'’*_]/.test(text.charAt(end - 1))) end--;
  return end;
}
