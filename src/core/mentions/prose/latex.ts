import type { MaskBuilder, ZoneKind } from '../proseMap';
import { hideAddresses } from './addresses';
import { closedEnvironments, firstTechnicalCommands, formatCommands, technicalCommands } from './latexCommands';
import { closingBracket } from './lines';

const zoneCommands: Readonly<Record<string, ZoneKind>> = {
  part: 'heading',
  chapter: 'heading',
  section: 'heading',
  subsection: 'heading',
  subsubsection: 'heading',
  paragraph: 'heading',
  title: 'heading',
  caption: 'caption',
  enquote: 'quotation',
  textquote: 'quotation',
  blockquote: 'quotation',
};

const zoneEnvironments: Readonly<Record<string, ZoneKind>> = {
  quote: 'quotation',
  quotation: 'quotation',
  displayquote: 'quotation',
  thebibliography: 'references',
};

/** LaTeX: what its commands print, not their names, keys, options, comments and formulas. */
export function readLatex(text: string, mask: MaskBuilder): void {
  const open: OpenZone[] = [];
  for (let at = 0; at < text.length;) at = step(text, at, mask, open);
  hideAddresses(text, mask);
}

/** An environment whose end has not come yet. */
interface OpenZone {
  readonly name: string;
  readonly start: number;
}

function step(text: string, at: number, mask: MaskBuilder, open: OpenZone[]): number {
  switch (text.charAt(at)) {
    case '\\':
      return command(text, at, mask, open);
    case '%':
      return hide(mask, at, lineEnd(text, at));
    case '$':
      return formula(text, at, text.startsWith('$$', at) ? '$$' : '$', mask);
    case '{':
    case '}':
    case '~':
      mask.ignore(at, at + 1);
      return at + 1;
    case '&':
      mask.breakAt(at);
      return at + 1;
    default:
      return at + 1;
  }
}

function hide(mask: MaskBuilder, start: number, end: number): number {
  mask.hide(start, end);
  return end;
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
}

const longestFormula = 2000;

/** Hides up to the closing mark; where it is missing or far, the opening one is taken for text. */
function formula(text: string, at: number, closing: string, mask: MaskBuilder): number {
  const near = text.slice(at, at + longestFormula);
  for (let end = near.indexOf(closing, closing.length); end >= 0; end = near.indexOf(closing, end + 1)) {
    if (near.charAt(end - 1) === '\\' && !closing.startsWith('\\')) continue;
    return hide(mask, at, at + end + closing.length);
  }
  return at + 1;
}

function command(text: string, at: number, mask: MaskBuilder, open: OpenZone[]): number {
  const name = /^\\([A-Za-z]+)\*?/.exec(text.slice(at, at + 40));
  if (!name) return symbol(text, at, mask);
  const word = name[1] ?? '';
  const end = at + name[0].length;
  if (word === 'begin' || word === 'end') return environment(text, { at, end, opens: word === 'begin', open }, mask);
  if (word === 'verb' || word === 'lstinline') return verbatim(text, at, end, mask);
  if (word === 'item' || word === 'par' || word === 'newline' || word === 'tabularnewline') {
    mask.breakAt(at, end);
    return options(text, end, mask);
  }
  if (formatCommands.has(word)) mask.ignore(at, end);
  else mask.hide(at, end);
  return argumentsOf(text, word, end, mask);
}

/** `\&`, `\%` print the sign; `\,`, `\-`, `\ ` may stand inside a name; `\\` ends a line; `\(`, `\[` open a formula. */
function symbol(text: string, at: number, mask: MaskBuilder): number {
  const next = text.charAt(at + 1);
  if (next === '(') return formula(text, at, '\\)', mask);
  if (next === '[') return formula(text, at, '\\]', mask);
  if (next === '\\') mask.breakAt(at, at + 2);
  else if (/[,\-/;:! @]/.test(next)) mask.ignore(at, at + 2);
  else mask.ignore(at, at + 1);
  return at + 2;
}

function verbatim(text: string, at: number, end: number, mask: MaskBuilder): number {
  const close = text.indexOf(text.charAt(end), end + 1);
  return close < 0 || close > lineEnd(text, at) ? hide(mask, at, end) : hide(mask, at, close + 1);
}

function argumentsOf(text: string, word: string, end: number, mask: MaskBuilder): number {
  let at = options(text, end, mask);
  if (technicalCommands.has(word)) {
    for (let close = groupEnd(text, at); close !== undefined; close = groupEnd(text, at))
      at = options(text, hide(mask, at, close), mask);
    return at;
  }
  const close = groupEnd(text, at);
  if (close === undefined) return at;
  if (firstTechnicalCommands.has(word)) return formatted(mask, at, close);
  const zone = zoneCommands[word];
  if (zone) mask.zone(zone, at + 1, close - 1);
  if (zone === 'heading' || zone === 'caption') mask.breakAt(close - 1, close);
  return at;
}

/** A key before a printed argument, as the address of `\href`: names go on across it. */
function formatted(mask: MaskBuilder, start: number, end: number): number {
  mask.ignore(start, end);
  return end;
}

const groupEnd = (text: string, at: number) => (text.charAt(at) === '{' ? closingBracket(text, at) : undefined);

/** Hides `[…]` behind a command. */
function options(text: string, at: number, mask: MaskBuilder): number {
  const close = text.charAt(at) === '[' ? closingBracket(text, at, 1000) : undefined;
  return close === undefined ? at : options(text, hide(mask, at, close), mask);
}

interface Environment {
  readonly at: number;
  readonly end: number;
  readonly opens: boolean;
  readonly open: OpenZone[];
}

function environment(text: string, { at, end, opens, open }: Environment, mask: MaskBuilder): number {
  const close = groupEnd(text, end);
  if (close === undefined) return hide(mask, at, end);
  const name = text.slice(end + 1, close - 1);
  if (opens && closedEnvironments.has(name.replace(/\*$/, ''))) return closedEnvironment(text, at, name, mask);
  if (opens) open.push({ name, start: close });
  else closeZone(name, at, open, mask);
  mask.breakAt(at, close);
  return opens ? tableColumns(text, name, options(text, close, mask), mask) : close;
}

/** Hides all up to the end of the environment, or of the text where it has none. */
function closedEnvironment(text: string, at: number, name: string, mask: MaskBuilder): number {
  const closing = `\\end{${name}}`;
  const stop = text.indexOf(closing, at);
  return hide(mask, at, stop < 0 ? text.length : stop + closing.length);
}

function closeZone(name: string, at: number, open: OpenZone[], mask: MaskBuilder): void {
  const last = open.at(-1);
  if (last?.name !== name) return;
  open.pop();
  const kind = zoneEnvironments[name];
  if (kind) mask.zone(kind, last.start, at);
}

/** The columns of `\begin{tabular}{lll}`. */
function tableColumns(text: string, name: string, at: number, mask: MaskBuilder): number {
  const close = /^(?:tabular|array|longtable|tabularx|minipage|thebibliography)/.test(name)
    ? groupEnd(text, at)
    : undefined;
  return close === undefined ? at : hide(mask, at, close);
}
