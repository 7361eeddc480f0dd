import type { EntryTerm, Finds } from './findCandidates';
import type { Span } from './spans';
import type { Mention } from './mention';

/** How far before a number its head word may stand, in UTF-16 units. */
const reach = 160;

const gap = '[\\s\\u200b]';
const date = `(?:\\s+of\\s+(?:\\d{1,2}\\s+\\p{L}{3,9}\\s+)?\\d{4})?`;
const separator = `(?:\\s*[,;]\\s*(?:(?:and|or)\\s+)?|\\s*/\\s*|\\s+(?:and|or|&)\\s+)\\u200b*`;
const item = `\\d{1,5}(?:${gap}?\\(\\d{4}\\))?${date}${separator}`;

/**
 * Head word and the row of numbers up to the one in question; dates and years in brackets may stand between them:
 * `Resolutions 1160, 1199 and `, `UNSCRs 1325 (2000) and `, `resolutions 1160 of 31 March 1998 and `, `resolutions (1820, `.
 */
const rowPattern = new RegExp(`(\\p{L}+)${gap}+(?:nos?\\.?${gap}+)?(?:\\((?:${item}){0,12}|(?:${item}){1,12})$`, 'iu');

/** What stands directly before a number in a row: `, `, `and `, `(`; looked at first, since it costs less. */
const rowEnd = /[,;/(&dr][\s\u200b]*$/i;

/** Numbers that stand for entries behind a head word and another number: "1325" in "Resolutions 1244 and 1325". */
export function findNumberRows(finds: Finds, mentions: readonly Mention[], text: string): Mention[] {
  const result: Mention[] = [];
  let next = 0;
  for (const { start, end, options } of finds.numbers) {
    while ((mentions[next]?.end ?? Infinity) <= start) next++;
    if ((mentions[next]?.start ?? Infinity) < end || /[/-]/.test(text.charAt(end))) continue;
    const mention = numberMention({ start, end }, options, text);
    if (mention) result.push(mention);
  }
  return result;
}

function numberMention({ start, end }: Span, options: readonly EntryTerm[], text: string): Mention | undefined {
  const before = text.slice(Math.max(0, start - reach), start);
  if (!rowEnd.test(before.slice(-8))) return undefined;
  const head = rowPattern.exec(before)?.[1]?.toLowerCase();
  if (head === undefined) return undefined;
  const fitting = options.filter(({ term }) => {
    const own = headWord(term.text);
    return (own === head || `${own}s` === head) && !/\s(?:of|on|for|to)\s/.test(term.text);
  });
  const form = fitting[0]?.form;
  return form && { start, end, entries: [...new Set(fitting.map(({ entry }) => entry.id))], form, kind: 'name' };
}

/** The word before the number: `UN Security Council Resolution 1325` → resolution. */
const headWord = (text: string) => text.trim().split(/\s+/).at(-2)?.toLowerCase() ?? '';
