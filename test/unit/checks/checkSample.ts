import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkDraft, type CheckInput } from '../../../src/core/checks/checkDraft';
import { defaultSettings } from '../../../src/core/checks/checkSettings';
import type { Finding } from '../../../src/core/checks/findings';
import { createLibrary, type Library } from '../../../src/core/library/library';
import { createRecognizer } from '../../../src/core/mentions/recognizer';
import { builtInPack } from '../../data/builtInPackFiles';

/** Checks texts against the built-in pack. */
export interface Checker {
  readonly library: Library;
  input(text: string, languageId?: string, more?: Partial<CheckInput>): CheckInput;
  check(text: string, languageId?: string, more?: Partial<CheckInput>): Finding[];
}

/** Reads the whole pack from YAML: give the `before` that calls it some seconds. */
export function createChecker(): Checker {
  const library = createLibrary([builtInPack()]);
  const recognizer = createRecognizer(library);
  const input = (text: string, languageId = 'plaintext', more: Partial<CheckInput> = {}): CheckInput => ({
    text,
    languageId,
    library,
    recognizer,
    settings: defaultSettings,
    today: '2026-11-24',
    ...more,
  });
  return { library, input, check: (...args) => checkDraft(input(...args)) };
}

/** `code [marked text]` of each finding. */
export function briefly(text: string, findings: readonly Finding[]): string[] {
  return findings.map(({ code, start, end }) => `${code} [${text.slice(start, end)}]`);
}

/** A wrong sentence of the corpus. */
export interface WrongSentence {
  readonly code: string;
  readonly entry: string;
  readonly language: string;
  /** Without marks. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** After the fix; `undefined` where there is none. */
  readonly fixed?: string;
}

interface WrongItem {
  code: string;
  entry: string;
  text: string;
  language?: string;
  write?: string;
  fixed?: string;
}

/** Reads a file of `test/corpus/checks/wrong`. */
export function readWrong(file: string): WrongSentence[] {
  const items = parse(readFileSync(file, 'utf8')) as WrongItem[];
  return items.map(({ code, entry, language = 'plaintext', text: marked, write, fixed }) => {
    const start = marked.indexOf('[[');
    const end = marked.indexOf(']]') - 2;
    const text = marked.replace('[[', '').replace(']]', '');
    const after = fixed ?? (write === undefined ? undefined : text.slice(0, start) + write + text.slice(end));
    return { code, entry, language, text, start, end, ...(after !== undefined && { fixed: after }) };
  });
}

export const languagesByEnding: Readonly<Record<string, string>> = { md: 'markdown', txt: 'plaintext', tex: 'latex' };

/** Language of a file by its name's ending; `undefined` where it is no text of ours. */
export const languageOfFile = (file: string) => languagesByEnding[file.split('.').at(-1) ?? ''];
