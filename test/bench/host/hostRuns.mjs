// Bundles the modules of tests/ and runs them in the extension host of a real VS Code, or here.
import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../../workbench/paths.mjs';
import { runInHost } from '../../workbench/runInHost.mjs';
import { temporaryFolder } from '../../workbench/temporaryFolder.mjs';

const require = createRequire(import.meta.url);
const made = 'out/bench/host';

/** Modules of tests/, without extension. */
const modules = ['activation', 'coreSpeed', 'coreSteps', 'draftWork'];

/** Writes the bundles to out/bench/host. */
export async function buildModules() {
  await build({
    ...require('../../runner/bundles.cjs').nodeTarget,
    entryPoints: modules.map((name) => `test/bench/host/tests/${name}.ts`),
    absWorkingDir: root,
    outdir: made,
    external: ['vscode'],
    logLevel: 'warning',
  });
}

/** A bundle of `buildModules`, loaded into this process. @param {string} name */
export const loadModule = (name) => require(join(root, made, `${name}.js`));

/**
 * @typedef {object} Measurement
 * @property {string} module of tests/: it writes its result as JSON to the file that RESULT_FILE names
 * @property {string} extension folder of the extension under development
 * @property {Record<string, string>} [env]
 */

/** Runs a module in an extension host of its own; gives its result. @param {Measurement} measurement */
export async function measureInHost({ module, extension, env = {} }) {
  const result = join(temporaryFolder('bench'), 'result.json');
  await runInHost({
    build: 'newest',
    tests: `${made}/${module}.js`,
    folder: 'test/editor/workspace',
    extension,
    env: { NATO_OSCE_LIMIT_MS: '600000', ...env, RESULT_FILE: result },
  });
  return JSON.parse(readFileSync(result, 'utf8'));
}
