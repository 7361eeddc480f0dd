// Speed of the checks: a draft of 200 KB, one keystroke in it, growth with the text, a folder of 1,000 drafts from the shell.
//   node test/bench/checks.mjs [--rounds N]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../workbench/paths.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';
import { benchDraft } from './host/benchDraft.mjs';
import { readEveryUnit, timeOf } from './timing.mjs';

const require = createRequire(import.meta.url);
const bundle = join(root, 'out/bench/checks.js');
const draftUnits = 200_000;
const folderDrafts = 1_000;
const language = 'markdown';

const source = `
export { loadCompiledPack } from './library/loadCompiledPack';
export { createLibrary } from './library/library';
export { createRecognizer } from './mentions/recognizer';
export { DraftChecker } from './checks/draftChecker';
export { defaultSettings } from './checks/checkSettings';
`;

/** Bundles the checks, measures them and the shell in dist/, and gives the tables. @param {{ rounds?: number }} [options] */
export async function run({ rounds = 9 } = {}) {
  await build({
    ...require('../runner/bundles.cjs').nodeTarget,
    stdin: { contents: source, resolveDir: join(root, 'src/core'), loader: 'ts' },
    outfile: bundle,
    logLevel: 'warning',
  });
  const sizes = [draftUnits / 10, draftUnits, draftUnits * 10];
  const drafts = sizes.map((units) => measureDraft(units, units > draftUnits ? 3 : rounds));
  return { markdown: [draftTable(drafts), folderTable(measureFolder())].join('\n\n') };
}

function prepare() {
  const core = require(bundle);
  const json = readFileSync(join(root, 'dist/packs/nato-osce.json'), 'utf8');
  const library = core.createLibrary([core.loadCompiledPack(json)]);
  const recognizer = core.createRecognizer(library);
  /** @param {string} text */
  const inputOf = (text) => ({
    text,
    languageId: language,
    library,
    recognizer,
    settings: core.defaultSettings,
    today: '2026-01-01',
    mentions: recognizer.mentions(text, language),
  });
  return { core, inputOf };
}

/**
 * Best times in milliseconds, all without the search for mentions, which other features share: a check from nothing, the one
 * behind a keystroke in the middle, the longest of its steps, and the bare loop.
 * @param {number} units @param {number} rounds
 */
function measureDraft(units, rounds) {
  console.error(`checking ${units} units …`);
  const { core, inputOf } = prepare();
  const text = benchDraft(units);
  const middle = text.indexOf(' ', units / 2);
  const input = inputOf(text);
  const times = { units, floor: Infinity, whole: Infinity, keystroke: Infinity, step: Infinity };
  for (let round = 0; round < rounds; round++) {
    const checker = new core.DraftChecker();
    const typed = inputOf(`${text.slice(0, middle)}${'x'.repeat(round + 1)}${text.slice(middle)}`);
    times.floor = Math.min(
      times.floor,
      timeOf(() => readEveryUnit(text)),
    );
    times.whole = Math.min(times.whole, runSteps(checker.check(input)).sum);
    const { sum, longest } = runSteps(checker.check(typed));
    times.keystroke = Math.min(times.keystroke, sum);
    times.step = Math.min(times.step, longest);
  }
  return times;
}

/** @param {Generator<undefined, unknown, void>} steps */
function runSteps(steps) {
  let [sum, longest, done] = [0, 0, false];
  while (!done) {
    const time = timeOf(() => (done = steps.next().done === true));
    sum += time;
    longest = Math.max(longest, time);
  }
  return { sum, longest };
}

/** Seconds of `nato-osce check` on a folder, with one thread and with as many as there are cores. */
function measureFolder() {
  const folder = temporaryFolder('drafts');
  const long = benchDraft(folderDrafts * 2_000);
  for (let i = 0; i < folderDrafts; i++) {
    const part = join(folder, String(i % 20));
    mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `draft-${i}.md`), long.slice(i * 2_000, (i + 1) * 2_000));
  }
  return [1, availableParallelism()].map((jobs) => {
    console.error(`checking a folder with ${jobs} threads …`);
    const args = [join(root, 'dist/cli.js'), 'check', folder, '--format', 'json', '--jobs', String(jobs)];
    const ms = timeOf(() => {
      const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
      if (status !== 0 && status !== 1) throw new Error(`nato-osce check ended with ${status}: ${String(stderr)}`);
    });
    return { jobs, ms };
  });
}

/** @param {ReturnType<typeof measureDraft>[]} rows */
function draftTable(rows) {
  const first = rows[0]?.whole ?? NaN;
  const lines = rows.map(({ units, floor, whole, keystroke, step }) => {
    const growth = whole / units / (first / (rows[0]?.units ?? NaN));
    const cells = [whole, keystroke, step].map((ms) => ms.toFixed(1));
    const ratios = [whole / floor, keystroke / whole, growth].map((ratio) => ratio.toFixed(2));
    return `| ${[`${units / 1000} KB`, ...cells, ...ratios].join(' | ')} |`;
  });
  return [
    '| draft | whole check, ms | after a keystroke, ms | its longest step, ms | whole ÷ reading every character | keystroke ÷ whole | time per character ÷ that of the first |',
    '|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

/** @param {{ jobs: number, ms: number }[]} runs */
function folderTable(runs) {
  const one = runs[0]?.ms ?? NaN;
  const lines = runs.map(({ jobs, ms }) => `| ${jobs} | ${(ms / 1000).toFixed(1)} | ${(one / ms).toFixed(2)} |`);
  return [`| threads, ${folderDrafts} drafts | s | times as fast as one |`, '|---|---|---|', ...lines].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { rounds: { type: 'string' } } });
  console.log((await run({ ...(values.rounds && { rounds: Number(values.rounds) }) })).markdown);
}
