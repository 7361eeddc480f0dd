import { isWordUnit } from '../characters';
import type { MaskBuilder } from '../proseMap';
import { maskTag } from './htmlTags';
import { closingBracket } from './lines';

/** State of one run of inline Markdown. */
interface Run {
  readonly text: string;
  readonly end: number;
  readonly mask: MaskBuilder;
  /** Open square brackets. */
  readonly brackets: number[];
  /** Lengths of backtick runs that are not closed in this run. */
  readonly unclosed: Set<number>;
}

type Handler = (run: Run, at: number) => number;

/** Masks what is not prose between two offsets (a paragraph, heading or cell); answers the offset behind what was read. */
export function maskInline(text: string, start: number, end: number, mask: MaskBuilder): number {
  const run: Run = { text, end, mask, brackets: [], unclosed: new Set() };
  let at = start;
  while (at < end) at = handlers[text.charAt(at)]?.(run, at) ?? at + 1;
  return at;
}

const handlers: Readonly<Record<string, Handler>> = {
  '\\': escape,
  '`': codeSpan,
  '<': ({ text, mask }, at) => angle(text, at, mask),
  '[': openBracket,
  ']': closeBracket,
  '!': ({ text, mask }, at) => (text.charAt(at + 1) === '[' ? (mask.ignore(at, at + 1), at + 1) : at + 1),
  '*': emphasis,
  _: emphasis,
  '~': doubled,
  '=': doubled,
  $: math,
  '{': attributes,
  '@': citation,
};

function escape({ mask }: Run, at: number): number {
  mask.ignore(at, at + 1);
  return at + 2;
}

function codeSpan({ text, end, mask, unclosed }: Run, at: number): number {
  const length = runLength(text, at, '`');
  const behind = at + length;
  if (unclosed.has(length)) return behind;
  for (let i = text.indexOf('`', behind); i >= 0 && i < end;) {
    const other = runLength(text, i, '`');
    if (other === length) {
      mask.hide(at, i + other);
      return i + other;
    }
    i = text.indexOf('`', i + other);
  }
  unclosed.add(length);
  return behind;
}

function runLength(text: string, at: number, unit: string): number {
  let end = at;
  while (text.charAt(end) === unit) end++;
  return end - at;
}

function angle(text: string, at: number, mask: MaskBuilder): number {
  const address = /^<[a-z][a-z0-9+.-]{1,31}:[^\s<>]{1,2000}>|^<[^\s<>@]{1,64}@[^\s<>]{1,255}>/i.exec(
    text.slice(at, at + 2100),
  ); // <https://…> <a@b.org>
  if (!address) return maskTag(text, at, mask) ?? at + 1;
  mask.hide(at, at + address[0].length);
  return at + address[0].length;
}

function openBracket({ text, end, mask, brackets }: Run, at: number): number {
  if (text.charAt(at + 1) === '^') {
    const close = text.indexOf(']', at);
    if (close < 0 || close >= end) return at + 1;
    mask.hide(at, close + 1);
    return close + 1;
  }
  brackets.push(at);
  return at + 1;
}

/** A link's brackets are marks, its target is hidden: `[Vienna](https://…) Document`, `[text][id]`, `[text]{.class}`. */
function closeBracket({ text, end, mask, brackets }: Run, at: number): number {
  const open = brackets.pop();
  const next = text.charAt(at + 1);
  if (open === undefined || (next !== '(' && next !== '[' && next !== '{')) return at + 1;
  const close = closingBracket(text, at + 1);
  if (close === undefined || close > end) return at + 1;
  mask.ignore(open, open + 1);
  mask.ignore(at, close);
  if (text.charAt(open - 1) === '!') mask.zone('caption', open + 1, at);
  return close;
}

/** Underscores inside a word are no emphasis. */
function emphasis({ text, mask }: Run, at: number): number {
  const unit = text.charAt(at);
  const end = at + runLength(text, at, unit);
  const inside = isWordUnit(text.charCodeAt(at - 1)) && isWordUnit(text.charCodeAt(end));
  if (!inside || unit === '*') mask.ignore(at, end);
  return end;
}

function doubled({ text, mask }: Run, at: number): number {
  const length = runLength(text, at, text.charAt(at));
  if (length === 2) mask.ignore(at, at + 2);
  return at + length;
}

const longestFormula = 600;

/** `$x$` with no space inside its marks and no digit behind (pandoc's rule), `$$…$$`. */
function math({ text, end, mask }: Run, at: number): number {
  const mark = text.startsWith('$$', at) ? '$$' : '$';
  const from = at + mark.length;
  if (mark === '$' && /\s/.test(text.charAt(from))) return from;
  const close = text.indexOf(mark, from);
  if (close < 0 || close >= end || close - at > longestFormula) return from;
  if (mark === '$' && (/\s/.test(text.charAt(close - 1)) || /\d/.test(text.charAt(close + 1)))) return from;
  mask.hide(at, close + mark.length);
  return close + mark.length;
}

/** `{#id .class}`, `{{< shortcode >}}` */
function attributes({ text, end, mask }: Run, at: number): number {
  if (!/^\{(?:[#.=:]|\{[<%])/.test(text.slice(at, at + 3))) return at + 1;
  const close = closingBracket(text, at);
  if (close === undefined || close > end) return at + 1;
  mask.hide(at, close);
  return close;
}

/** Pandoc's citation keys: `@author1999`, `[-@author1999, p. 3]`. */
function citation({ text, mask }: Run, at: number): number {
  if (isWordUnit(text.charCodeAt(at - 1))) return at + 1;
  const key = /^@[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*/u.exec(text.slice(at, at + 120))?.[0] ?? '@';
  mask.hide(at, at + key.length);
  return at + key.length;
}
