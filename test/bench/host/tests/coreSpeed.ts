import { createLibrary } from '../../../../src/core/library/library';
import { loadCompiledPack } from '../../../../src/core/library/loadCompiledPack';
import { buildTermIndex } from '../../../../src/core/mentions/buildTermIndex';
import { completeNames } from '../../../../src/core/mentions/completion';
import { formTerms } from '../../../../src/core/mentions/formTerms';
import { createRecognizer } from '../../../../src/core/mentions/recognizer';
import { renderEntryCard } from '../../../../src/core/render/entryCard';
import { spread, type Spread } from '../figures.mjs';

const language = 'markdown';
const typedLetters = 4;
/** Of the mentions, those at which hover and completion are asked for in a round. */
const placeCount = 100;
/** Rounds that are not counted: the engine compiles the code meanwhile. */
const warmUp = 8;
const links = { entry: (id: string) => `command:open?${id}` };

/** Milliseconds of what the core does for a draft, each measured by turns with a bare loop over the same characters. */
export interface CoreSpeed {
  readonly floor: Spread;
  readonly scan: Spread;
  readonly mentions: Spread;
  readonly hover: Spread;
  readonly completion: Spread;
}

/** `json` is the compiled pack; the draft is Markdown. */
export function measureCore(json: string, draft: string, rounds: number): CoreSpeed {
  const tasks = tasksOn(json, draft);
  const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, [] as number[]]));
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, task] of Object.entries(tasks)) {
      const found = task();
      if (round >= 0) times[name]?.push(...found);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, spread(list)])) as unknown as CoreSpeed;
}

/** Each gives the times of one round. */
function tasksOn(json: string, draft: string): Record<keyof CoreSpeed, () => number[]> {
  const library = createLibrary([loadCompiledPack(json)]);
  const recognizer = createRecognizer(library);
  const index = buildTermIndex(formTerms(library).map(({ term }) => term));
  const found = recognizer.mentions(draft, language);
  const places = Array.from(
    { length: placeCount },
    (_, i) => found[Math.floor((i * found.length) / placeCount)]?.start ?? 0,
  );
  return {
    floor: () => [timeOf(() => readAll(draft), 20)],
    scan: () => [timeOf(() => index.scan(draft, 0, draft.length, () => false))],
    mentions: () => {
      recognizer.mentions('', language); // it knows the last draft
      return [timeOf(() => recognizer.mentions(draft, language))];
    },
    hover: () => {
      recognizer.mentions(draft, language);
      return places.map((at) => timeOf(() => hoverAt(at)));
    },
    completion: () => {
      const mentions = recognizer.mentions(draft, language);
      return places.map((at) => timeOf(() => completeAt(mentions, at)));
    },
  };

  function hoverAt(at: number): number {
    const mention = recognizer.mentionAt(draft, language, at);
    const entries = mention?.entries.flatMap((id) => library.entry(id) ?? []) ?? [];
    return entries.map((entry) => renderEntryCard(library, entry, links, mention?.form)).join('').length;
  }

  function completeAt(mentions: ReturnType<typeof recognizer.mentions>, at: number): number {
    const before = draft.slice(draft.lastIndexOf('\n', at - 1) + 1, at + typedLetters);
    const state = { before, text: draft, mentions };
    return completeNames(state, (prefix, limit) => recognizer.complete(prefix, limit)).length;
  }
}

/** The bare loop: each character once. */
function readAll(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return sum;
}

let last: unknown;

/** Milliseconds of one call, of so many. */
function timeOf(task: () => unknown, calls = 1): number {
  const start = performance.now();
  for (let i = 0; i < calls; i++) last = task(); // kept, so that no call is left out
  return (performance.now() - start) / calls;
}

/** What the last call gave. */
export const lastResult = () => last;
