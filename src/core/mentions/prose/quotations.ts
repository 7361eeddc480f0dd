import { isSpaceUnit, isWordUnit } from '../characters';
import type { Zone } from '../proseMap';

const closingOf: Readonly<Record<string, string>> = { '“': '”', '«': '»', '„': '“”', '"': '"', '‹': '›' };
const longest = 3000;

/**
 * Quoted text inside paragraphs of masked prose: “…”, «…», „…“, "…". Single quotes count only where they open behind white
 * space and close before it or punctuation, with at least three words between: else they are apostrophes or scare quotes.
 */
export function findQuotations(text: string): Zone[] {
  const zones: Zone[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    const closing = closingOf[unit] ?? (unit === '‘' ? '’' : undefined);
    if (closing === undefined || (unit === '"' && isWordUnit(text.charCodeAt(at - 1)))) continue;
    const end = endOfQuotation(text, at + 1, closing);
    if (end === undefined || (unit === '‘' && text.slice(at, end).split(/\s+/).length < 3)) continue;
    zones.push({ kind: 'quotation', start: at + 1, end });
    at = end;
  }
  return zones;
}

/** Offset of the closing mark, `undefined` where the paragraph ends first. */
function endOfQuotation(text: string, from: number, closing: string): number | undefined {
  for (let at = from; at < text.length && at < from + longest; at++) {
    const unit = text.charAt(at);
    if (unit === '\n' && /^\n[ \t\r]*\n/.test(text.slice(at, at + 20))) return undefined;
    if (unit === '\u001e') return undefined;
    if (!closing.includes(unit)) continue;
    const next = text.charCodeAt(at + 1);
    if (closing !== '’' || Number.isNaN(next) || isSpaceUnit(next) || /[.,;:!?)\]]/.test(text.charAt(at + 1)))
      return at;
  }
  return undefined;
}
