import type { Library } from '../library/library';
import type { Mention } from '../mentions/mention';
import { commentSyntaxOf } from './commentSyntax';
import { isBareAcronym } from './expansions';
import type { TextEdit } from './findings';

/** An acronym that a draft uses, with its expansion. */
export interface Abbreviation {
  readonly acronym: string;
  readonly name: string;
  /** Id of the entry. */
  readonly entry: string;
}

const begin = 'natoosce-abbreviations';
const finish = 'natoosce-abbreviations-end';

/** The acronyms of a draft that the library knows, each once, in alphabetical order. */
export function abbreviationsOf(text: string, mentions: readonly Mention[], library: Library): Abbreviation[] {
  const list = listRange(text);
  const found = new Map<string, Abbreviation>();
  for (const mention of mentions) {
    if (!isBareAcronym(mention) || (list && mention.start >= list.start && mention.start < list.end)) continue;
    const entry = library.entry(mention.entries[0] ?? '');
    const acronym = text.slice(mention.start, mention.end);
    if (entry?.acronym === acronym) found.set(acronym, { acronym, name: entry.name, entry: entry.id });
  }
  return [...found.values()].sort((a, b) => a.acronym.localeCompare(b.acronym, 'en'));
}

export type ListStyle = 'table' | 'definitions';

export interface ListOptions {
  readonly languageId: string;
  readonly style: ListStyle;
  /** Where a new list goes; a list that is there already is replaced where it stands. */
  readonly offset: number;
}

/** The edit that inserts the list, or brings the one that is there up to date; `undefined` where the draft has no acronyms. */
export function abbreviationsEdit(
  text: string,
  abbreviations: readonly Abbreviation[],
  options: ListOptions,
): TextEdit | undefined {
  if (abbreviations.length === 0) return undefined;
  const present = listRange(text);
  const marks = [`${begin} ${options.style}`, finish].map((mark) => commented(mark, options.languageId));
  const body = render(abbreviations, options);
  const block = `${marks[0] ?? ''}\n\n${body}\n\n${marks[1] ?? ''}`;
  if (present) return { ...present, text: block };
  const needsLine = options.offset > 0 && text.charAt(options.offset - 1) !== '\n';
  return { start: options.offset, end: options.offset, text: `${needsLine ? '\n\n' : ''}${block}\n` };
}

/** The style of the list that a draft has already; `undefined` where it has none. */
export function presentStyle(text: string): ListStyle | undefined {
  if (!listRange(text)) return undefined;
  return text.includes(`${begin} definitions`) ? 'definitions' : 'table';
}

function commented(mark: string, languageId: string): string {
  const { open, close } = commentSyntaxOf(languageId);
  return open + mark + close;
}

/** From the line of the first mark to the end of the line of the last. */
function listRange(text: string): { start: number; end: number } | undefined {
  const last = text.indexOf(finish);
  const first = text.indexOf(begin);
  if (first < 0 || last < first + begin.length - 1 || first === last) return undefined;
  const start = text.lastIndexOf('\n', first) + 1;
  const end = text.indexOf('\n', last);
  return { start, end: end < 0 ? text.length : end };
}

type Row = readonly [acronym: string, name: string];

function render(abbreviations: readonly Abbreviation[], { languageId, style }: ListOptions): string {
  const rows = abbreviations.map(({ acronym, name }): Row => [acronym, name]);
  const writer = writers[languageId] ?? plain;
  return writer[style](rows);
}

interface ListWriter {
  readonly table: (rows: readonly Row[]) => string;
  readonly definitions: (rows: readonly Row[]) => string;
}

const lines = (rows: readonly Row[], toLine: (row: Row) => string) => rows.map(toLine).join('\n');

const markdown: ListWriter = {
  table: (rows) => `| Abbreviation | Meaning |\n|---|---|\n${lines(rows, ([a, b]) => `| ${a} | ${b} |`)}`,
  definitions: (rows) => lines(rows, ([a, b]) => `**${a}**: ${b}  `),
};
const quarto: ListWriter = { ...markdown, definitions: (rows) => rows.map(([a, b]) => `${a}\n: ${b}`).join('\n\n') };
const latexText = (text: string) => text.replaceAll(/[&%#_$]/g, '\\$&');
const latex: ListWriter = {
  table: (rows) =>
    `\\begin{tabular}{ll}\n${lines(rows, ([a, b]) => `  ${latexText(a)} & ${latexText(b)} \\\\`)}\n\\end{tabular}`,
  definitions: (rows) =>
    `\\begin{description}\n${lines(rows, ([a, b]) => `  \\item[${latexText(a)}] ${latexText(b)}`)}\n\\end{description}`,
};
const asciidoc: ListWriter = {
  table: (rows) => `[cols="1,4"]\n|===\n${lines(rows, ([a, b]) => `|${a} |${b}`)}\n|===`,
  definitions: (rows) => lines(rows, ([a, b]) => `${a}:: ${b}`),
};
const htmlText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const html: ListWriter = {
  table: (rows) =>
    `<table>\n${lines(rows, ([a, b]) => `  <tr><th>${htmlText(a)}</th><td>${htmlText(b)}</td></tr>`)}\n</table>`,
  definitions: (rows) => `<dl>\n${lines(rows, ([a, b]) => `  <dt>${htmlText(a)}</dt><dd>${htmlText(b)}</dd>`)}\n</dl>`,
};
const restructuredText: ListWriter = {
  table: (rows) => `.. list-table::\n\n${lines(rows, ([a, b]) => `   * - ${a}\n     - ${b}`)}`,
  definitions: (rows) => rows.map(([a, b]) => `${a}\n  ${b}`).join('\n\n'),
};
const typst: ListWriter = {
  table: (rows) => `#table(\n  columns: 2,\n${lines(rows, ([a, b]) => `  [${a}], [${b}],`)}\n)`,
  definitions: (rows) => lines(rows, ([a, b]) => `/ ${a}: ${b}`),
};
const width = (rows: readonly Row[]) => Math.max(...rows.map(([acronym]) => acronym.length)) + 2;
const plain: ListWriter = {
  table: (rows) => lines(rows, ([a, b]) => a.padEnd(width(rows)) + b),
  definitions: (rows) => lines(rows, ([a, b]) => `${a}: ${b}`),
};

const writers: Readonly<Record<string, ListWriter>> = {
  markdown,
  quarto,
  latex,
  tex: latex,
  asciidoc,
  html,
  restructuredtext: restructuredText,
  typst,
};
