// What esbuild.js makes of the tests, and what it shares with the product.
const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

/** @typedef {import('esbuild').BuildOptions} Bundle */

/** @satisfies {Bundle} */
const nodeTarget = { bundle: true, platform: 'node', target: 'node20', format: 'cjs' };
/** @satisfies {Bundle} */
const webTarget = { bundle: true, platform: 'browser', target: 'es2022', format: 'cjs' };

/** Paths inside the folder (forward slashes, sorted), none where there is no such folder. @param {string} folder @param {RegExp} pattern */
function filesIn(folder, pattern) {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  return files.filter((file) => pattern.test(file)).sort();
}

/** @returns {Bundle[]} */
function testBundles() {
  /** @param {string} kind @param {RegExp} pattern */
  const filesOf = (kind, pattern) => filesIn(`test/${kind}`, pattern).map((file) => `${kind}/${file}`);
  const plain = ['unit', 'data', 'manifest'].map((kind) => filesOf(kind, /\.test\.ts$/));
  const bench = filesOf('bench', /^[^/]+\.ts$/);
  const editor = filesOf('editor', /^(index|suite\/.*\.test)\.ts$/);
  /** @type {Bundle} */
  const module = { format: 'esm', outExtension: { '.js': '.mjs' }, packages: 'external' };
  /** @param {readonly string[]} files */
  const inTest = (files) => ({ entryPoints: files.map((file) => `test/${file}`), outbase: 'test', outdir: 'out' });
  return [
    // one bundle a kind, so that a broken test stops its own kind only
    ...[...plain, bench].map((files) => ({ ...nodeTarget, ...inTest(files), ...module })),
    // what its files share is one module at run time too: they share one workbench
    { ...nodeTarget, ...inTest(filesOf('ui', /\.test\.ts$/)), ...module, splitting: true, chunkNames: 'ui/[hash]' },
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
      resolveDir: join(__dirname, '../web/suite'),
    }));
  },
};

module.exports = { filesIn, nodeTarget, testBundles, webTarget };
