// Milliseconds of the first load of an index in a new process, its file being in the page cache: node loadRun.mjs FILE
import { readFileSync } from 'node:fs';
import { loadEngine } from './engine.mjs';
import { timeOf } from './timing.mjs';

const { loadTermIndex } = await loadEngine();
const file = process.argv[2] ?? '';
let loaded = false;
const ms = timeOf(() => (loaded = loadTermIndex(readFileSync(file)) !== undefined));
if (!loaded) throw new Error(`${file} does not load.`);
console.log(JSON.stringify(ms));
