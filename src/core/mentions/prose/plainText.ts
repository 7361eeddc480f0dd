import type { MaskBuilder } from '../proseMap';
import { hideAddresses } from './addresses';
import { indentEnd, linesOf } from './lines';

/** Plain text, mails and whatever has no reader of its own: addresses, quote and comment prefixes, items of lists. */
export function readPlainText(text: string, mask: MaskBuilder): void {
  for (const line of linesOf(text)) {
    const start = indentEnd(text, line);
    const prefix = linePrefix.exec(text.slice(start, Math.min(line.end, start + 12)))?.[0];
    if (prefix === undefined) continue;
    const end = start + prefix.length;
    if (prefix.startsWith('>')) mask.zone('quotation', end, line.end);
    if (/^[>/#]/.test(prefix)) mask.ignore(start, end);
    else mask.breakAt(start, end);
  }
  hideAddresses(text, mask);
}

/** `> `, `>> `, `// `, `# `, `- `, `* `, `• `, `1. `, `(a) ` */
const linePrefix = /^(?:(?:>[ ]?)+|\/\/+ ?|#+ |[-*+•–—] |(?:\(?(?:\d{1,3}|[a-z])[.)]) )/;
