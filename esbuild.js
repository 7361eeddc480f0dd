// Builds all that runs: node esbuild.js [--production] [--watch]
//   dist/  the product: the extension for Node and for the web worker, webview pages, CLI, the compiled pack
//   out/   the tests (not with --production)
const esbuild = require('esbuild');
const { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, watch, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { filesIn, nodeTarget, testBundles, webTarget } = require('./test/runner/bundles.cjs');

/** @typedef {import('esbuild').BuildOptions} Bundle */

const production = process.argv.includes('--production');
const watching = process.argv.includes('--watch');
const packFolder = 'data/packs/nato-osce';
const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

async function main() {
  const made = production ? ['dist'] : ['dist', 'out'];
  if (!watching) for (const folder of made) rmSync(folder, { recursive: true, force: true });
  const packIsGood = await compilePacks();
  const all = [...productBundles(), ...(production ? [] : testBundles())].map(withDefaults);
  if (watching) return watchAll(all);
  const built = await Promise.allSettled(all.map((bundle) => esbuild.build(bundle)));
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
  for (const result of built) if (result.status === 'rejected' && !result.reason.errors) console.error(result.reason);
  if (!packIsGood || built.some(({ status }) => status === 'rejected')) process.exitCode = 1;
}

/** @param {readonly Bundle[]} bundles */
async function watchAll(bundles) {
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  watch(packFolder, { recursive: true }, () => {
    clearTimeout(timer); // an editor's save is several events
    timer = setTimeout(() => compilePacks().catch(console.error), 200);
  });
  console.log('watching');
}

/**
 * Compiles the built-in pack to dist/packs/nato-osce.json with the compiler of src/core/library. Its problems are printed
 * as `file:line: message`; true where none of them is an error.
 */
async function compilePacks() {
  const compiler = join(__dirname, 'out/build/compilePack.js');
  await esbuild.build({ ...nodeTarget, ...quiet, entryPoints: ['src/core/library/compilePack.ts'], outfile: compiler });
  delete require.cache[compiler];
  const { json, problems } = require(compiler).compilePack(readTexts(packFolder));
  for (const { file, range, message } of problems) {
    console.error(`${packFolder}/${file}:${range.startLine + 1}: ${message}`);
  }
  if (json === undefined) return false;
  mkdirSync('dist/packs', { recursive: true });
  writeFileSync('dist/packs/nato-osce.json', json);
  return problems.every((/** @type {{ severity: string }} */ { severity }) => severity !== 'error');
}

/** Path inside the folder (forward slashes) → text, of the YAML files in it. @param {string} folder */
function readTexts(folder) {
  return new Map(filesIn(folder, /\.ya?ml$/).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

// esbuild's message as `file:line:column: error: text`, which .vscode/tasks.json reads.
/** @type {import('esbuild').Plugin} */
const problemLines = {
  name: 'problem-lines',
  setup(build) {
    build.onEnd(({ errors, warnings }) => {
      for (const [kind, messages] of Object.entries({ error: errors, warning: warnings })) {
        for (const { location: at, text } of messages) {
          console.error(`${at ? `${at.file}:${at.line}:${at.column + 1}: ` : ''}${kind}: ${text}`);
        }
      }
    });
  },
};

/** @satisfies {Bundle} */
const quiet = { logLevel: 'silent', plugins: [problemLines] };

/** @param {Bundle} bundle @returns {Bundle} */
function withDefaults(bundle) {
  const plugins = [...quiet.plugins, ...(bundle.plugins ?? [])];
  return { ...quiet, sourcemap: !production, minify: production, ...bundle, plugins };
}

/** @returns {Bundle[]} */
function productBundles() {
  const pages = filesIn('src/webview', /^[^/]+\.ts$/).filter((file) => !file.endsWith('.d.ts'));
  const define = { 'process.env.NATO_OSCE_VERSION': JSON.stringify(version) };
  return [
    { ...nodeTarget, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
    { ...webTarget, entryPoints: ['src/extension.ts'], outfile: 'dist/web/extension.js', external: ['vscode'] },
    {
      ...nodeTarget,
      entryPoints: ['src/cli/main.ts'],
      outfile: 'dist/cli.js',
      define,
      banner: { js: '#!/usr/bin/env node' },
    },
    { ...webTarget, format: 'iife', entryPoints: pages.map((page) => `src/webview/${page}`), outdir: 'dist/webview' },
  ];
}

process.chdir(__dirname);
main().catch((error) => {
  if (!error.errors) console.error(error); // esbuild's own are printed by `problemLines`
  process.exitCode = 1;
});
