import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builds } from '../workbench/builds.mjs';
import { root } from '../workbench/paths.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as in `npm run test:NAME`; steps may share one
 * @property {string} title
 * @property {readonly string[]} command program and arguments
 * @property {boolean} [counts] writes its counts to the file COUNTS_FILE; else it is one test, by its exit code
 */

/** In the order in which they run. @type {readonly Step[]} */
export const steps = [
  { name: 'build', title: 'Build', command: ['node', 'esbuild.js'] },
  { name: 'types', title: 'Types', command: ['npm', 'run', '--silent', 'check-types'] },
  { name: 'format', title: 'Format', command: ['npm', 'run', '--silent', 'format:check'] },
  { name: 'lint', title: 'Lint', command: ['npm', 'run', '--silent', 'lint'] },
  mocha('unit', 'Unit tests'),
  mocha('data', 'Tests of the data'),
  mocha('manifest', 'Tests of manifest and rules'),
  editor('newest'),
  editor('oldest'),
  { name: 'web', title: `Tests in a web worker, VS Code ${builds.web.version}`, command: script('web'), counts: true },
  { name: 'package', title: 'Package', command: ['npm', 'run', '--silent', 'package'] },
  ...(existsSync(join(root, 'test/ui')) ? [mocha('ui', 'Tests of the packaged extension', 60_000)] : []),
  ...shapeChecks(),
  { name: 'desktop', title: 'Tests in a desktop VS Code', command: script('desktop'), counts: true },
];

/** Names of the steps of `npm test`: all but the one that needs a download from outside of the package registries. */
export const everyRun = steps.map((step) => step.name).filter((name) => name !== 'desktop');

/** What has to run before a step. */
export const needs = /** @type {Record<string, readonly string[]>} */ ({ ui: ['build', 'package'] });

/** @param {string} name folder of test/ @param {string} title @returns {Step} */
function mocha(name, title, timeout = 10_000) {
  const options = ['--reporter', 'test/runner/countReporter.cjs', '--timeout', String(timeout), '--no-config'];
  const command = [
    'node',
    '--enable-source-maps',
    'node_modules/mocha/bin/mocha.js',
    ...options,
    `out/${name}/**/*.test.mjs`,
  ];
  return { name, title, command, counts: true };
}

/** @param {'newest' | 'oldest'} build @returns {Step} */
function editor(build) {
  const title = `Tests in the editor, VS Code ${builds[build].version}`;
  return { name: 'editor', title, command: [...script('editor'), build], counts: true };
}

/** @param {string} name */
function script(name) {
  return ['node', `test/runner/${name}.mjs`];
}

/** Checks that work does not grow faster than its input. @returns {Step[]} */
function shapeChecks() {
  const folder = join(root, 'test/bench');
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => /^shape.*\.mjs$/.test(file)) : [];
  return files.map((file) => ({ name: 'shape', title: `Shape: ${file}`, command: ['node', `test/bench/${file}`] }));
}
