import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { DraftChecker } from '../../../../src/core/checks/draftChecker';
import { defaultSettings } from '../../../../src/core/checks/checkSettings';
import { createLibrary, type Library } from '../../../../src/core/library/library';
import { loadCompiledPack } from '../../../../src/core/library/loadCompiledPack';
import { EntryKinship } from '../../../../src/core/mentions/entryKinship';
import { formTerms } from '../../../../src/core/mentions/formTerms';
import { buildIndexInSlices } from '../../../../src/core/mentions/index/buildIndex';
import type { ByteTermIndex } from '../../../../src/core/mentions/index/byteTermIndex';
import { loadTermIndex } from '../../../../src/core/mentions/index/loadIndex';
import { TrackedScan } from '../../../../src/core/mentions/index/trackedScan';
import { createRecognizer, type Recognizer } from '../../../../src/core/mentions/recognizer';
import type { Term } from '../../../../src/core/mentions/termIndex';
import { spread } from '../figures.mjs';
import { sleep, variable, writeResult } from './hostResult';
import { measurePhase, type Phase } from './loopDelay';

const sliceMs = 8;
const keysApartMs = 60;
const language = 'markdown';
const typed = 'the OSCE Permanent Council met ';

const phases: Record<string, Phase & { each?: unknown }> = {};

/** What the core does with the pack of PACK_FILE, step by step, in the extension host and without the extension around it. */
export async function run(): Promise<void> {
  await sleep(3000); // other extensions start
  await phase('idle', () => sleep(2000));
  const library = await loadLibrary();
  const draft = readFileSync(variable('DRAFT_FILE'), 'utf8');
  await measureIndex(library, draft);
  await phase('kinship', () => new EntryKinship(library));
  const recognizer = await phase('recognizer', () => createRecognizer(library));
  await measureDraft(library, recognizer, draft);
  writeResult({ phases, entries: library.entries.length, heapMB: process.memoryUsage().heapUsed / 1e6 });
}

async function phase<T>(name: string, task: () => T | Promise<T>): Promise<T> {
  let result: T | undefined;
  phases[name] = await measurePhase(async () => {
    result = await task();
  });
  console.log(`${name}: ${phases[name].ms.toFixed(0)} ms`); // the whole takes minutes
  return result as T;
}

async function loadLibrary(): Promise<Library> {
  const bytes = await phase('readFile', () => readFile(variable('PACK_FILE')));
  const json = await phase('decode', () => new TextDecoder().decode(bytes));
  const pack = await phase('parseJson', () => loadCompiledPack(json));
  return phase('library', () => createLibrary([pack]));
}

/** The engine by itself: built in slices, loaded from its bytes, and one keystroke after another in a tracked draft. */
async function measureIndex(library: Library, draft: string): Promise<void> {
  const terms = await phase('terms', () => formTerms(library).map(({ term }) => term));
  const built = await phase('indexInSlices', () => buildInTurns(terms));
  const bytes = built.bytes.slice();
  const loaded = await phase('indexFromBytes', () => loadTermIndex(bytes));
  if (!loaded) throw new Error('The index cannot be loaded from its own bytes.');
  const tracked = await phase('firstScan', () => new TrackedScan(loaded, draft));
  await phaseOfKeys('keysTracked', draft, (at, letter) => tracked.edit({ start: at, removed: 0, inserted: letter }));
}

async function buildInTurns(terms: readonly Term[]): Promise<ByteTermIndex> {
  return runInTurns(buildIndexInSlices(terms));
}

/** Runs a generator to its end, letting others work each time when some milliseconds are over. */
async function runInTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - start < sliceMs) continue;
    await new Promise((resolve) => setImmediate(resolve));
    start = performance.now();
  }
}

/** Mentions and checks of a draft, at first and after each keystroke. */
async function measureDraft(library: Library, recognizer: Recognizer, draft: string): Promise<void> {
  const checker = new DraftChecker();
  const base = { languageId: language, library, recognizer, settings: defaultSettings, today: '2026-01-01' };
  await phase('firstMentions', () => recognizer.mentions(draft, language));
  await phase('firstChecks', () => runInTurns(checker.check({ ...base, text: draft })));
  let text = draft;
  await phaseOfKeys('keysMentions', draft, (at, letter) => {
    text = text.slice(0, at) + letter + text.slice(at);
    recognizer.mentions(text, language);
  });
  text = draft;
  await phaseOfKeys('keysChecks', draft, async (at, letter) => {
    text = text.slice(0, at) + letter + text.slice(at);
    await runInTurns(checker.check({ ...base, text }));
  });
}

/** Letters typed in the middle of a draft, one after another. */
async function phaseOfKeys(name: string, draft: string, type: (at: number, letter: string) => unknown): Promise<void> {
  const times: number[] = [];
  let at = draft.indexOf('\n\n', draft.length / 2) + 2;
  const whole = await measurePhase(async () => {
    for (const letter of typed) {
      const start = performance.now();
      await type(at++, letter);
      times.push(performance.now() - start);
      await sleep(keysApartMs);
    }
  });
  phases[name] = { ...whole, each: spread(times) };
}
