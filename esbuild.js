// Builds all that runs: node esbuild.js [--production] [--watch]
//   dist/  the product: the extension for Node and for the web worker, webview pages, CLI, the compiled pack
//   out/   the tests (not with --production)
const esbuild = require('esbuild');
const {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} = require('node:fs');
const { join } = require('node:path');

/** @typedef {import('esbuild').BuildOptions} Bundle */

const production = process.argv.includes('--production');
const watching = process.argv.includes('--watch');
const packFolder = 'data/packs/nato-osce';
const version = JSON.parse(readFileSync('package.json', 'utf8')).version;

async function main() {
  if (!watching)
    for (const folder of production ? ['dist'] : ['dist', 'out']) rmSync(folder, { recursive: true, force: true });
  const packIsGood = await compilePacks();
  const all = [...productBundles(), ...(production ? [] : testBundles())].map(withDefaults);
  if (watching) return watchAll(all);
  await Promise.all(all.map((bundle) => esbuild.build(bundle)));
  if (existsSync('dist/cli.js')) chmodSync('dist/cli.js', 0o755);
  if (!packIsGood) process.exitCode = 1;
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

/** Paths inside the folder (forward slashes, sorted), none where there is no such folder. @param {string} folder @param {RegExp} pattern */
function filesIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  return files.filter((file) => pattern.test(file)).sort();
}

/** @satisfies {Bundle} */
const nodeTarget = { bundle: true, platform: 'node', target: 'node20', format: 'cjs' };
/** @satisfies {Bundle} */
const webTarget = { bundle: true, platform: 'browser', target: 'es2022', format: 'cjs' };

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

/** @returns {Bundle[]} */
function testBundles() {
  const plain = filesIn('test', /^(unit|data|manifest|ui)\/.*\.test\.ts$|^bench\/.*\.ts$/);
  const editor = filesIn('test/editor', /^(index|suite\/.*\.test)\.ts$/).map((file) => `editor/${file}`);
  /** @param {readonly string[]} files */
  const inTest = (files) => ({ entryPoints: files.map((file) => `test/${file}`), outbase: 'test', outdir: 'out' });
  return [
    { ...nodeTarget, ...inTest(plain), format: 'esm', outExtension: { '.js': '.mjs' }, packages: 'external' },
    { ...nodeTarget, ...inTest(editor), external: ['vscode', 'mocha'] }, // mocha is one for all suites
    {
      ...webTarget,
      ...inTest(['web/index.ts']),
      external: ['vscode'],
      define: { global: 'globalThis' },
      plugins: [mochaForBrowser, webSuites],
    },
  ];
}

// mocha.js is UMD inside a package of `"type": "module"`. Taken for ESM, it would overwrite the bundle's own exports and
// VS Code would call mocha's `run` in place of ours; so esbuild is told that it is CommonJS.
/** @type {import('esbuild').Plugin} */
const mochaForBrowser = {
  name: 'mocha-for-browser',
  setup(build) {
    const path = require.resolve('mocha/mocha.js');
    build.onResolve({ filter: /^mocha\/mocha\.js$/ }, () => ({ path, namespace: 'commonjs' }));
    build.onLoad({ filter: /./, namespace: 'commonjs' }, () => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'js',
    }));
  },
};

// A web worker has no folder to list: the module `web-suites` imports every suite of test/web.
/** @type {import('esbuild').Plugin} */
const webSuites = {
  name: 'web-suites',
  setup(build) {
    build.onResolve({ filter: /^web-suites$/ }, ({ path }) => ({ path, namespace: 'web-suites' }));
    build.onLoad({ filter: /./, namespace: 'web-suites' }, () => ({
      contents: filesIn('test/web/suite', /\.test\.ts$/)
        .map((file) => `import './${file}';`)
        .join('\n'),
      resolveDir: join(__dirname, 'test/web/suite'),
    }));
  },
};

process.chdir(__dirname);
main().catch((error) => {
  if (!error.errors) console.error(error); // esbuild's own are printed by `problemLines`
  process.exitCode = 1;
});
