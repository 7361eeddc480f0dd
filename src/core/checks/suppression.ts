import { parseEdtf, lastDay, type DateSpan } from '../library/edtf';
import type { Problem } from '../library/problem';
import { readYaml } from '../library/yamlFile';
import type { CheckCode, Finding } from './findings';
import { wordAfter, wordBefore } from './wordsAround';

/** Path of the file that keeps what a workspace ignores. */
export const ignoreFile = '.nato-osce/ignored.yaml';

/** One finding that is not to be reported again. */
export interface Ignored {
  readonly rule: CheckCode;
  readonly entry: string;
  /** Hash of rule, entry, the words found and those around them: no line numbers, so edits elsewhere do not matter. */
  readonly context: string;
  /** What was found, for people who read the file. */
  readonly text: string;
  /** Why it stands. */
  readonly reason?: string;
  /** EDTF day until which it is ignored, that day included; `undefined`: for ever. */
  readonly until?: string;
}

/** What a workspace ignores. */
export class IgnoreList {
  readonly #byContext: ReadonlyMap<string, Ignored>;
  readonly #used = new Set<string>();

  constructor(readonly entries: readonly Ignored[]) {
    this.#byContext = new Map(entries.map((ignored) => [ignored.context, ignored]));
  }

  /** Whether a finding with this context hash is ignored on a day (EDTF); the cost does not grow with the list. */
  ignores(context: string, today: string): boolean {
    const ignored = this.#byContext.get(context);
    if (!ignored) return false;
    this.#used.add(context);
    return !isExpired(ignored, today);
  }

  /** After all files are checked: what was met nowhere. */
  stale(): readonly Ignored[] {
    return this.entries.filter(({ context }) => !this.#used.has(context));
  }

  expired(today: string): readonly Ignored[] {
    return this.entries.filter((ignored) => isExpired(ignored, today));
  }

  /** The list with one more; the same context once. */
  with(ignored: Ignored): IgnoreList {
    return new IgnoreList([...this.entries.filter(({ context }) => context !== ignored.context), ignored]);
  }
}

function isExpired({ until }: Ignored, today: string): boolean {
  const [end, now] = [dayOf(until), dayOf(today)];
  return end !== undefined && now !== undefined && end < now;
}

function dayOf(edtf: string | undefined): number | undefined {
  const span: DateSpan | undefined = edtf === undefined ? undefined : parseEdtf(edtf);
  return span?.end && lastDay(span.end);
}

/** What makes a finding the same one again: rule, entry, the words found, two words on each side, without case and marks. */
export function contextHash(
  text: string,
  { code, entry, start, end }: Pick<Finding, 'code' | 'entry' | 'start' | 'end'>,
): string {
  const parts = [
    code,
    entry,
    ...wordsBefore(text, start),
    '|',
    ...wordsIn(text, start, end),
    '|',
    ...wordsBehind(text, end),
  ];
  return hash(parts.join(' '));
}

const around = 2;

function wordsBefore(text: string, start: number): string[] {
  const words: string[] = [];
  for (let word = wordBefore(text, start, 200); word && words.length < around; word = wordBefore(text, word.start, 200))
    words.unshift(word.text);
  return words;
}

function wordsBehind(text: string, end: number): string[] {
  const words: string[] = [];
  for (let word = wordAfter(text, end, 200); word && words.length < around; word = wordAfter(text, word.end, 200))
    words.push(word.text);
  return words;
}

const wordsIn = (text: string, start: number, end: number) =>
  text
    .slice(start, end)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** FNV-1a over UTF-16 units, twice with different seeds: 64 bits as 16 hexadecimal digits. */
function hash(text: string): string {
  const [a, b] = [fnv(text, 0x811c9dc5), fnv(text, 0x9747b28c)];
  return [a, b].map((half) => half.toString(16).padStart(8, '0')).join('');
}

function fnv(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Reads `.nato-osce/ignored.yaml`; what is not good is left out and reported. */
export function parseIgnored(text: string): { readonly list: IgnoreList; readonly problems: readonly Problem[] } {
  const yaml = readYaml(ignoreFile, text);
  const rows = Array.isArray(yaml.value) ? (yaml.value as unknown[]) : [];
  const good: Ignored[] = [];
  const problems: Problem[] = [...yaml.problems];
  rows.forEach((row, i) => {
    if (isIgnored(row)) good.push(row);
    else
      problems.push({
        code: 'ignored.invalid',
        severity: 'error',
        message:
          'Needs "rule", "entry" and "context"; "until" must be a day like 2027-03-31. Correct it or remove the item.',
        file: ignoreFile,
        range: yaml.rangeOf([i]),
      });
  });
  return { list: new IgnoreList(good), problems };
}

function isIgnored(row: unknown): row is Ignored {
  if (typeof row !== 'object' || row === null) return false;
  const { rule, entry, context, until, reason, text } = row as Record<string, unknown>;
  const areTexts = [rule, entry, context].every((value) => typeof value === 'string' && value !== '');
  const areOptional = [reason, text].every((value) => value === undefined || typeof value === 'string');
  return (
    areTexts &&
    areOptional &&
    (until === undefined || (typeof until === 'string' && parseEdtf(until)?.end?.day !== undefined))
  );
}

/** The file's text: one item a block, by rule and text, so that a review shows what was added. */
export function serialiseIgnored(list: IgnoreList): string {
  const head =
    '# Findings of the NATO–OSCE checks that this workspace ignores. "context" is a hash of the words around; "until" is the last day.\n';
  const sorted = [...list.entries].sort((a, b) => (a.rule + a.text < b.rule + b.text ? -1 : 1));
  const items = sorted.map(({ rule, entry, context, text, reason, until }) => {
    const members = { rule, entry, context, text, reason, until };
    const lines = Object.entries(members).flatMap(([key, value]) =>
      value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
    );
    return `- ${lines.join('\n  ')}\n`;
  });
  return head + (items.length === 0 ? '[]\n' : items.join(''));
}

/** What to store to ignore a finding. */
export function toIgnored(
  text: string,
  finding: Finding,
  more: { readonly reason?: string; readonly until?: string } = {},
): Ignored {
  const { code, entry, start, end } = finding;
  return {
    rule: code,
    entry,
    context: contextHash(text, finding),
    text: text.slice(start, end).replaceAll(/\s+/g, ' '),
    ...more,
  };
}
