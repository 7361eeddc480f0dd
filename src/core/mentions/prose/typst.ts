import type { MaskBuilder } from '../proseMap';
import { hideAddresses } from './addresses';
import { indentEnd, type Line, linesOf } from './lines';
import { isReferencesHeading } from './referencesHeading';

/** Typst: text and the content blocks of calls, not code, formulas, labels and comments. */
export function readTypst(text: string, mask: MaskBuilder): void {
  let references = -1;
  let at = 0;
  for (const line of linesOf(text)) {
    if (line.start < at) continue;
    const from = indentEnd(text, line);
    const prefix = /^(?:=+|[-+/]|\d{1,3}\.)\s+/.exec(text.slice(from, Math.min(line.end, from + 12)))?.[0] ?? '';
    mask.breakAt(from, from + prefix.length);
    if (prefix.startsWith('=')) {
      const title = { start: from + prefix.length, end: line.end };
      if (references >= 0) mask.zone('references', references, line.start);
      references = isReferencesHeading(text.slice(title.start, Math.min(title.end, title.start + 80))) ? line.end : -1;
      mask.zone('heading', title.start, title.end);
    }
    at = maskMarkup(text, { start: from + prefix.length, end: line.end }, mask);
    if (prefix.startsWith('=')) mask.breakAt(line.end);
  }
  if (references >= 0) mask.zone('references', references, text.length);
  hideAddresses(text, mask);
}

/** Masks a line of markup; answers where it ends, which is behind the line where code goes on. */
function maskMarkup(text: string, { start, end }: Line, mask: MaskBuilder): number {
  let at = start;
  while (at < end) at = step(text, at, mask);
  return at;
}

function step(text: string, at: number, mask: MaskBuilder): number {
  const unit = text.charAt(at);
  if (unit === '/' && text.charAt(at + 1) === '/' && text.charAt(at - 1) !== ':')
    return hide(mask, at, lineEnd(text, at));
  if (unit === '/' && text.charAt(at + 1) === '*') return hide(mask, at, behind(text, '*/', at + 2));
  if (unit === '`') return raw(text, at, mask);
  if (unit === '$') return text.indexOf('$', at + 1) < 0 ? at + 1 : hide(mask, at, behind(text, '$', at + 1));
  if (unit === '#') return code(text, at, mask);
  if (unit === '<' || unit === '@') {
    const label = /^(?:<[\p{L}\p{N}_:.-]{1,80}>|@[\p{L}\p{N}_:-]{1,80})/u.exec(text.slice(at, at + 84))?.[0];
    return label === undefined ? at + 1 : hide(mask, at, at + label.length);
  }
  const length = unit === '-' && text.charAt(at + 1) === '?' ? 2 : /[*_~\\]/.test(unit) ? 1 : 0;
  if (length > 0) mask.ignore(at, at + length);
  return at + Math.max(1, length);
}

function hide(mask: MaskBuilder, start: number, end: number): number {
  mask.hide(start, end);
  return end;
}

function behind(text: string, closing: string, from: number): number {
  const found = text.indexOf(closing, from);
  return found < 0 ? text.length : found + closing.length;
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
}

function raw(text: string, at: number, mask: MaskBuilder): number {
  const ticks = /^`+/.exec(text.slice(at, at + 40))?.[0] ?? '`';
  return ticks.length === 2 ? hide(mask, at, at + 2) : hide(mask, at, behind(text, ticks, at + ticks.length));
}

/** `#name(arguments)[content]`, `#let … `: the name and the arguments are hidden, content in square brackets is prose. */
function code(text: string, at: number, mask: MaskBuilder): number {
  const word = /^#[\p{L}_][\p{L}\p{N}_.-]{0,60}/u.exec(text.slice(at, at + 64))?.[0];
  if (word === undefined) return at + 1;
  if (/^#(?:let|set|show|import|include)$/.test(word)) return statement(text, at, mask);
  const inline = /^#(?:emph|strong|underline|text|smallcaps|quote|highlight)$/.test(word);
  let end = at + word.length;
  if (inline) mask.ignore(at, end);
  else mask.hide(at, end);
  if (text.charAt(end) === '(') end = hideArguments(text, end, mask, inline);
  if (text.charAt(end) === '[' && word === '#quote') mask.zone('quotation', end + 1, behind(text, ']', end) - 1);
  if (text.charAt(end) === '[' && inline) mask.ignore(end, end + 1);
  return end;
}

function statement(text: string, at: number, mask: MaskBuilder): number {
  const end = lineEnd(text, at);
  const open = text.slice(at, end).search(/[({]/);
  return open < 0 ? hide(mask, at, end) : Math.max(hideArguments(text, at, mask, false), hide(mask, at, end));
}

/** Hides up to the bracket that closes the first one behind `at`, but content in square brackets. */
function hideArguments(text: string, at: number, mask: MaskBuilder, inline: boolean): number {
  let depth = 0;
  let from = at;
  for (let i = at; i < text.length; i++) {
    const unit = text.charAt(i);
    if (unit === '(' || unit === '{') depth++;
    else if (unit === '[') {
      mask.hide(from, i + 1);
      i = from = contentEnd(text, i + 1);
    } else if ((unit === ')' || unit === '}') && --depth === 0) {
      if (inline) mask.ignore(from, i + 1);
      else mask.hide(from, i + 1);
      return i + 1;
    }
  }
  return hide(mask, from, text.length);
}

/** Offset of the bracket that closes a content block. */
function contentEnd(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text.charAt(i) === '[') depth++;
    else if (text.charAt(i) === ']' && --depth === 0) return i;
  }
  return text.length;
}
