/** Tells years that stand alone (`in 1999`, `(1998–99)`) from other numbers (`resolution 1999`, `1999 troops`, `€2000`). */
import { wordAfter, wordBefore } from './wordsAround';

const words = (list: string) => new Set(list.split(' '));

/** Words that a year stands behind. */
const leading = words(
  'in since of from until till by during before after between through throughout to and or year years early mid late circa ca c about around than end beginning start spring summer autumn fall winter for dated the that this its his her their our en de depuis im seit von bis nach vor au в с до по',
);
/** Words behind which a number is a name. */
const naming = words(
  'resolution resolutions unscr unscrs scr scrs res no nos decision decisions para paras paragraph paragraphs page pages p pp article articles art document documents doc dec law directive regulation chapter section room line issue volume vol number figure table usd eur',
);
/** Words behind a number that it counts. */
const counted = words(
  'troops soldiers personnel verifiers monitors observers people persons men women staff euro euros dollars km kilometres kilometers metres meters miles tonnes tons weapons words copies participants members police officers civilians refugees pages hectares units vehicles tanks aircraft pieces items million billion per',
);

/** `1998–99`, `1998-1999`, `1998/99`: where the span ends and its last year. */
export function yearRangeAt(text: string, start: number): { readonly end: number; readonly year: number } | undefined {
  const match = /^(\d{4})(?:\s?[-–—]\s?|\/|--)(\d{4}|\d{2})(?![\p{L}\p{N}-])/u.exec(text.slice(start, start + 14));
  const [whole, first, second] = match ?? [];
  if (whole === undefined || first === undefined || second === undefined) return undefined;
  const year = Number(second.length === 2 ? first.slice(0, 2) + second : second);
  const isSpan = year > Number(first) && year - Number(first) < 100;
  return isSpan ? { end: start + whole.length, year } : undefined;
}

/** Whether the number at a place is a year. */
export function isYearAlone(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = wordBefore(text, start);
  if (isPartOfNumber(text, start, end) || (before && followsName(text, start)) || isCount(text, end)) return false;
  if (isInBrackets(text, start, end) || isAlone(text, start, end)) return true;
  if (!before) return false;
  const isHyphenated = /^-$/.test(before.gap) && /^(?:early|mid|late)$/.test(before.text);
  if (isHyphenated || (/^[-–]? $|^ ?[-–] ?$/.test(before.gap) && leading.has(before.text))) return true;
  if (before.gap === ' ') return before.text === 's' || /\p{Lu}/u.test(text.charAt(before.start)); // NATO's ‸2004, Vienna Document ‸2011
  return before.gap === ', '; // in Paris, ‸1990
}

/** S/RES/1999, 1,999, €1999, 1999-A. */
function isPartOfNumber(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 2), start);
  const right = text.slice(end, end + 2);
  if (/[/.:_€$£#]$|\d[,-]$|[€$£] $/.test(left)) return true;
  if (/\p{L}-$/u.test(left) && !/^(?:early|mid|late)$/.test(wordBefore(text, start)?.text ?? '')) return true;
  return /^(?:[/.,:_]\d|[/_-]\p{L}|\s?[%€$£])/u.test(right);
}

/** Behind `resolution`, or in a row of numbers behind it: `Resolutions 1244 (1999), 1325 and ‸1999`. */
function followsName(text: string, start: number): boolean {
  let before = wordBefore(text, start);
  for (let steps = 0; before && steps < 12; steps++) {
    if (naming.has(before.text)) return true;
    const isRow = /^\d{1,5}$/.test(before.text) || before.text === 'and' || before.text === 'or';
    if (!isRow || /[(;]/.test(before.gap)) return false;
    before = wordBefore(text, before.start);
  }
  return false;
}

/** `1999 troops`, `1999 Swedish troops`. */
function isCount(text: string, end: number): boolean {
  let after = wordAfter(text, end, 2);
  for (let steps = 0; after?.gap === ' ' && steps < 3; steps++) {
    if (counted.has(after.text)) return true;
    if (leading.has(after.text)) return false;
    after = wordAfter(text, after.end, 2);
  }
  return false;
}

/** `(1999)`, `(signed 1999)`. */
function isInBrackets(text: string, start: number, end: number): boolean {
  return (
    /[([][^()[\]]{0,40}$/.test(text.slice(Math.max(0, start - 42), start)) &&
    /^[^()[\]]{0,40}[)\]]/.test(text.slice(end, end + 42))
  );
}

/** A cell of a table, a line of its own. */
function isAlone(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[\n|])[\s*_-]*$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[\s*_]*(?:[|:\n]|$)/.test(text.slice(end, end + 12))
  );
}
