// The term engine as the bench and the check of growth run it: bundled from src into node_modules/.cache.
import { build } from 'esbuild';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * @typedef {object} Engine
 * @property {typeof import('../../src/core/mentions/index/buildIndex').buildIndex} buildIndex
 * @property {typeof import('../../src/core/mentions/index/buildIndex').buildIndexInSlices} buildIndexInSlices
 * @property {typeof import('../../src/core/mentions/index/loadIndex').loadTermIndex} loadTermIndex
 * @property {typeof import('../../src/core/mentions/index/trackedScan').TrackedScan} TrackedScan
 */

const here = dirname(fileURLToPath(import.meta.url));
const file = join(here, 'node_modules/.cache/engine.mjs');
const source = `
export { buildIndex, buildIndexInSlices } from './buildIndex';
export { loadTermIndex } from './loadIndex';
export { TrackedScan } from './trackedScan';
`;

/** Bundles the engine anew. */
export async function bundleEngine() {
  mkdirSync(dirname(file), { recursive: true });
  await build({
    stdin: { contents: source, resolveDir: join(here, '../../src/core/mentions/index'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    target: 'node20',
    outfile: file,
    logLevel: 'warning',
  });
}

/** The engine as it was bundled last. @returns {Promise<Engine>} */
export const loadEngine = () => import(pathToFileURL(file).href);
