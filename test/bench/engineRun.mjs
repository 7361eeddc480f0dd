// Measures the engine with one term list; runs in a process of its own: node engineRun.mjs 100|10000|1000000-dense|1000000-sparse
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from './engine.mjs';
import { benchText, denseTerms, randomNumbers, sparseTerms } from './inputs.mjs';
import { latencies, median, ratioTo, readEveryUnit, timeOf } from './timing.mjs';

/** @typedef {import('../../src/core/mentions/index/byteTermIndex').ByteTermIndex} Index */
/** @typedef {import('./inputs.mjs').Term} Term */

const list = process.argv[2] ?? '100';
const looks = 20_000;
const keystrokes = 2_000;
const megabyte = 1_000_000;
const { buildIndex, buildIndexInSlices, TrackedScan, loadTermIndex } = await loadEngine();
const terms = list === '1000000-sparse' ? sparseTerms() : denseTerms(parseInt(list, 10));
const text = benchText();

const { index, build } = measureBuild();
const file = indexFile();
writeFileSync(file, index.bytes);
console.log(
  JSON.stringify({
    list,
    build,
    indexMB: index.bytes.byteLength / megabyte,
    scan: measureScan(text),
    scan200KB: measureScan(twoByte(text.slice(2_000_000, 2_200_000))),
    cursor: measureCursor(),
    completion: measureCompletion(undefined),
    boosted: measureCompletion(new Map(terms.slice(0, 50).map(({ id }) => [id, 100]))),
    keystroke: measureKeystroke(),
    warmLoadMs: median(Array.from({ length: 9 }, () => timeOf(() => loadTermIndex(readFileSync(file))))),
    file,
  }),
);

function indexFile() {
  return join(dirname(fileURLToPath(import.meta.url)), `node_modules/.cache/index-${list}.bin`);
}

/** Cold, warm (where that takes a moment only), and the longest slice of building in slices. */
function measureBuild() {
  /** @type {Index | undefined} */
  let built;
  const coldMs = timeOf(() => (built = buildIndex(terms)));
  const warm = Array.from({ length: terms.length > 100_000 ? 3 : 15 }, () => timeOf(() => buildIndex(terms)));
  const slices = [];
  for (const steps = buildIndexInSlices(terms); ;) {
    let done = false;
    slices.push(timeOf(() => (done = steps.next().done === true)));
    if (done) break;
  }
  if (!built) throw new Error('Nothing was built.');
  return {
    index: built,
    build: { coldMs, warmMs: median(warm), slices: slices.length, longestSliceMs: Math.max(...slices) },
  };
}

/** @param {string} prose */
function measureScan(prose) {
  let mentions = 0;
  const scan = () => {
    mentions = 0;
    index.scan(prose, 0, prose.length, () => ++mentions > 0);
  };
  const ratio = ratioTo(() => readEveryUnit(prose), scan, { rounds: prose.length > megabyte ? 11 : 101 });
  return { ...ratio, mentions };
}

/** Term under the cursor: a window of 160 units on each side. */
function measureCursor() {
  const random = randomNumbers(3);
  const places = Array.from({ length: looks }, () => Math.floor(random() * text.length));
  return latencies(looks, (i) => {
    const at = places[i] ?? 0;
    let found = 0;
    index.scan(text, Math.max(at - 160, 0), Math.min(at + 160, text.length), (start, end) => {
      if (start <= at && at <= end) found++;
      return true;
    });
    return found;
  });
}

/** Prefixes of 1 to 8 letters of a term or of a later word of it, 20 best. @param {ReadonlyMap<string, number> | undefined} boost */
function measureCompletion(boost) {
  const random = randomNumbers(4);
  const prefixes = Array.from({ length: looks }, () => {
    const words = (terms[Math.floor(random() * terms.length)]?.text ?? '').split(' ');
    const phrase = words.slice(Math.floor(random() * words.length)).join(' ');
    return phrase.slice(0, 1 + Math.floor(random() * 8));
  });
  return latencies(looks, (i) => index.complete(prefixes[i] ?? '', 20, boost));
}

/** A letter typed or removed in a draft of a megabyte: from the edit to the mentions of the visible part. */
function measureKeystroke() {
  const scan = new TrackedScan(index, text.slice(0, megabyte));
  const random = randomNumbers(5);
  const result = latencies(keystrokes, (i) => {
    const at = Math.floor(random() * scan.length);
    scan.edit(
      i % 3 === 0
        ? { start: at, removed: 1, inserted: '' }
        : { start: at, removed: 0, inserted: i % 3 === 1 ? 'e' : ' ' },
    );
    return scan.spansIn(at - 2_000, at + 2_000);
  });
  return { ...result, mentions: scan.size };
}

/** A copy of its own. @param {string} part */
function twoByte(part) {
  return Buffer.from(part, 'utf16le').toString('utf16le');
}
