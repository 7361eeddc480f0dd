import type { Problem, ProblemRange } from '../library/problem';
import { readYaml } from '../library/yamlFile';
import { IgnoreList, ignoreFile, parseIgnored, serialiseIgnored, type Ignored } from './suppression';

/** What stands in an ignore file, as far as it can be read. */
export interface IgnoredFile {
  readonly list: IgnoreList;
  /** What could not be read, with what to do. */
  readonly problems: readonly Problem[];
}

/** Reads an ignore file item by item, so that one that is broken takes no other with it. */
export function readIgnored(text: string): IgnoredFile {
  const { value, problems } = readYaml(ignoreFile, text);
  if (problems.length === 0) {
    if (value === undefined || value === null || Array.isArray(value)) return parseIgnored(text);
    return { list: new IgnoreList([]), problems: [noList(text)] };
  }
  const parts = splitItems(text).map((part) => ({ ...part, ...parseIgnored(part.item) }));
  return {
    list: new IgnoreList(parts.flatMap(({ list }) => list.entries)),
    problems: parts.flatMap((part) => part.problems.map((problem) => atLine(problem, part))),
  };
}

/** Items that were met nowhere in a whole workspace, and those whose day is over, each at its line. */
export function findSpentItems(text: string, list: IgnoreList, today: string): Problem[] {
  const expired = list.expired(today);
  const stale = list.stale().filter((ignored) => !expired.includes(ignored));
  const toProblem = (ignored: Ignored, code: string, message: string): Problem => {
    const range = rangeOfItem(text, ignored);
    return { code, severity: 'warning', message, file: ignoreFile, range };
  };
  return [
    ...expired.map((ignored) =>
      toProblem(
        ignored,
        'ignored.expired',
        `Ignored until ${ignored.until ?? ''}: it is reported again. Correct the draft and remove the item, or set a later day.`,
      ),
    ),
    ...stale.map((ignored) =>
      toProblem(
        ignored,
        'ignored.stale',
        `No draft of the workspace has this any more ("${ignored.text}"). Remove the item.`,
      ),
    ),
  ];
}

/**
 * The file's text with one more item, at its end or, where the same context is in the file, in place of that; comments
 * and order stay. `undefined` where the file is not a list that can be added to: it must be mended first.
 */
export function addIgnored(text: string, ignored: Ignored): string | undefined {
  const { value, problems } = readYaml(ignoreFile, text);
  const item = serialiseIgnored(new IgnoreList([ignored]));
  const [, ...lines] = item.split('\n'); // the first is the file's head
  if (text.trim() === '') return item;
  if (problems.length > 0) return undefined;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const added = lines.join(newline);
  if (value === null || value === undefined || isEmptyList(value)) {
    const kept = text.replace(/^\[\s*\]\s*$/m, '');
    return withLineEnd(kept, newline) + added;
  }
  if (!Array.isArray(value) || !/^- /m.test(text)) return undefined;
  const present = splitItems(text).find((part) => part.item.includes(ignored.context));
  if (!present) return withLineEnd(text, newline) + added;
  return text.slice(0, present.start) + added + text.slice(present.start + itemLength(present.item));
}

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;
const withLineEnd = (text: string, newline: string) => (text === '' || text.endsWith('\n') ? text : text + newline);

interface Item {
  /** 0-based. */
  readonly line: number;
  /** 0-based UTF-16 offset. */
  readonly start: number;
  /** With the comments behind it. */
  readonly item: string;
}

/** The text before the first item, if any, and each item of a list whose marks stand at the start of a line. */
function splitItems(text: string): Item[] {
  const items: Item[] = [];
  let line = 0;
  let start = 0;
  for (const item of text.split(/^(?=-(?:\s|$))/m)) {
    if (item.trim() !== '') items.push({ line, start, item });
    line += item.split('\n').length - 1;
    start += item.length;
  }
  return items;
}

/** Up to the comments and empty lines behind the item. */
function itemLength(item: string): number {
  return /^-.*(?:\r?\n[ \t]+\S.*)*(?:\r?\n)?/.exec(item)?.[0].length ?? item.length;
}

function rangeOfItem(text: string, { context }: Ignored): ProblemRange {
  return firstLine(splitItems(text).find(({ item }) => item.includes(context)) ?? { line: 0, item: text });
}

function firstLine({ line, item }: Pick<Item, 'line' | 'item'>): ProblemRange {
  const endColumn = item.split(/\r?\n/)[0]?.length ?? 0;
  return { startLine: line, startColumn: 0, endLine: line, endColumn };
}

/** A quotation mark that is not closed would be found at the end of the item: the item's first line is where to look. */
function atLine(problem: Problem, item: Item): Problem {
  const message = problem.message.replace(/ Correct the text here; .*$/, ' Correct this item; the others hold.');
  return { ...problem, code: 'ignored.yaml', message, range: firstLine(item) };
}

function noList(text: string): Problem {
  return {
    code: 'ignored.invalid',
    severity: 'error',
    message: 'Must be a list of items that begin with "- rule:". Nothing is ignored until it is corrected.',
    file: ignoreFile,
    range: firstLine({ line: 0, item: text }),
  };
}
