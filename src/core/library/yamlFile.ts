import { isMap, isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem, ProblemRange } from './problem';

/** A parsed YAML file that still knows where each value stands. */
export interface YamlFile {
  readonly file: string;
  /** The content as plain data; `undefined` where the file cannot be parsed at all. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Range of the value at a path; of the nearest parent where the path itself is absent; of the key with `atKey`. */
  rangeOf(path: readonly (string | number)[], atKey?: boolean): ProblemRange;
}

/** Parses one file. Aliases are limited by the library, custom tags are not executed. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const toRange = (from: number, to: number) => rangeBetween(lines, from, to);
  const problem = (message: string, range: ProblemRange): Problem => ({
    code: 'pack.yaml',
    severity: 'error',
    message: `Not valid YAML: ${message} Correct the text here; the rest of the pack is used.`,
    file,
    range,
  });
  const problems = document.errors.map((error) => problem(`${error.message}.`, toRange(error.pos[0], error.pos[1])));
  const value = problems.length > 0 ? undefined : toData(document);
  if (problems.length === 0 && value === undefined) problems.push(problem('too many aliases.', toRange(0, 0)));
  return {
    file,
    value,
    problems,
    rangeOf: (path, atKey = false) => toRange(...offsetsAt(document, path, atKey)),
  };
}

/** `undefined` where the file has more aliases than a pack can need. */
function toData(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

function rangeBetween(lines: LineCounter, from: number, to: number): ProblemRange {
  const [start, end] = [lines.linePos(from), lines.linePos(Math.max(from, to))];
  return { startLine: start.line - 1, startColumn: start.col - 1, endLine: end.line - 1, endColumn: end.col - 1 };
}

function offsetsAt(document: Document, path: readonly (string | number)[], atKey: boolean): [number, number] {
  for (let length = path.length; length > 0; length--) {
    const node = atKey && length === path.length ? keyAt(document, path) : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return [0, 0];
}

function keyAt(document: Document, path: readonly (string | number)[]): unknown {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return undefined;
  return parent.items.find((pair) => isNode(pair.key) && 'value' in pair.key && pair.key.value === path.at(-1))?.key;
}
