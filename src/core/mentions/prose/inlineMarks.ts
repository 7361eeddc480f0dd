import type { MaskBuilder } from '../proseMap';

/** What a pattern's match is: no prose at all, a mark inside prose, or the end of a block. */
export type InlineKind = 'hide' | 'ignore' | 'break';

/**
 * One kind of inline markup. The pattern is sticky, bounded, and tried only where one of `first` stands. Its groups
 * named `text` are prose inside the match; all else of the match is masked.
 */
export interface InlineRule {
  readonly first: string;
  readonly pattern: RegExp;
  readonly kind: InlineKind;
  readonly zone?: 'quotation' | 'caption';
}

/** Masks the markup of a part of a text by rules, the first that matches at a place. */
export function maskByRules(
  text: string,
  start: number,
  end: number,
  rules: readonly InlineRule[],
  mask: MaskBuilder,
): void {
  const firsts = new Set(rules.flatMap(({ first }) => [...first]));
  for (let at = start; at < end;) at = firsts.has(text.charAt(at)) ? applyRules(text, at, rules, mask) : at + 1;
}

function applyRules(text: string, at: number, rules: readonly InlineRule[], mask: MaskBuilder): number {
  for (const { first, pattern, kind, zone } of rules) {
    if (!first.includes(text.charAt(at))) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const end = at + match[0].length;
    const inner = match.groups?.['text'];
    const from = inner === undefined ? end : at + match[0].indexOf(inner, 1);
    maskPart(mask, kind, at, from);
    if (inner === undefined) return end;
    maskPart(mask, kind, from + inner.length, end);
    if (zone) mask.zone(zone, from, from + inner.length);
    return end;
  }
  return at + 1;
}

function maskPart(mask: MaskBuilder, kind: InlineKind, start: number, end: number): void {
  if (kind === 'hide') mask.hide(start, end);
  else if (kind === 'ignore') mask.ignore(start, end);
  else mask.breakAt(start, end);
}
