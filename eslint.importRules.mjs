// The import rules of ARCHITECTURE.md as one ESLint rule: which layer of src may import what.
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';

const pureLibraries = ['yaml', 'minisearch', '@cfworker/json-schema'];
const pageLibraries = ['@dagrejs/dagre', 'd3-scale'];
const shellLibraries = ['ignore', 'minimatch'];

/**
 * @typedef {object} Layer
 * @property {readonly string[]} layers other layers of src that it may import
 * @property {boolean} [vscode] may import 'vscode'
 * @property {boolean} [node] may import Node's built-in modules
 * @property {readonly string[]} [libraries] packages that it may import
 * @property {RegExp} [data] files outside src that it may import, from the root of the repository
 */

/** @type {Record<string, Layer>} */
const layers = {
  extension: { layers: ['features', 'host', 'core'], vscode: true },
  features: { layers: ['host', 'core'], vscode: true },
  host: { layers: ['core'], vscode: true },
  core: { layers: [], libraries: pureLibraries, data: /^data\/[^/]+\.json$/ }, // data/pack.schema.json
  webview: { layers: ['core'], libraries: pageLibraries },
  cli: { layers: ['core'], node: true, libraries: shellLibraries },
};

/** @type {import('eslint').Rule.RuleModule} */
const layerImports = {
  meta: { type: 'problem', schema: [], messages: { breach: '{{reason}}' } },
  create(context) {
    const from = relative(join(context.cwd, 'src'), context.filename).replaceAll('\\', '/'); // features/hover.ts
    /** @param {{ value?: unknown } | null | undefined} source @param {import('eslint').Rule.Node} node */
    const check = (source, node) => {
      if (typeof source?.value !== 'string') return;
      const reason = breachOf(from, source.value);
      if (reason) context.report({ node, messageId: 'breach', data: { reason } });
    };
    /** @param {any} node */
    const statement = (node) => check(node.source, node);
    return {
      ImportDeclaration: statement,
      ExportNamedDeclaration: statement,
      ExportAllDeclaration: statement,
      ImportExpression: statement,
      /** @param {any} node */
      TSImportType: (node) => check(node.source ?? node.argument?.literal, node),
      /** @param {any} node */
      TSExternalModuleReference: (node) => check(node.expression, node),
      /** @param {any} node */
      CallExpression: (node) => node.callee.name === 'require' && check(node.arguments[0], node),
    };
  },
};

/** Why a file of src (its path in there) may not import this; `undefined` where it may. @param {string} from @param {string} specifier */
function breachOf(from, specifier) {
  const name = layerOf(from);
  const layer = layers[name];
  if (!layer) return `src/${name} is no layer: put the file into one of ${Object.keys(layers).join(', ')}.`;
  return specifier.startsWith('.') ? pathBreach(from, specifier) : packageBreach(name, layer, specifier);
}

/** @param {string} from @param {string} specifier */
function pathBreach(from, specifier) {
  const name = layerOf(from);
  const target = relative('src', join('src', dirname(from), specifier)).replaceAll('\\', '/'); // ../data/pack.schema.json
  if (target.startsWith('..')) {
    return layers[name]?.data?.test(target.slice(3))
      ? undefined
      : `Outside src: ${target.slice(3)} is not for the product's code.`;
  }
  const other = layerOf(target);
  if (other !== name) {
    if (layers[name]?.layers.includes(other)) return undefined;
    return `${name} must not import ${other}: imports run extension → features → host → core, webview → core, cli → core.`;
  }
  if (name === 'features' && featureOf(from) !== featureOf(target)) {
    return 'Features must not import each other: move what they share to host or core.';
  }
  return undefined;
}

/** @param {string} name @param {Layer} layer @param {string} specifier */
function packageBreach(name, layer, specifier) {
  const packageName = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'); // @cfworker/json-schema
  if (packageName === 'vscode') {
    return layer.vscode ? undefined : `${name} must not import vscode: only extension, features and host do.`;
  }
  if (specifier.startsWith('node:') || builtinModules.includes(packageName)) {
    return layer.node
      ? undefined
      : `${name} must not import Node's ${specifier}: one source gives the desktop and the web bundle.`;
  }
  if (layer.libraries?.includes(packageName)) return undefined;
  return `${name} must not import the package ${packageName}: libraries are for core (${pureLibraries.join(', ')}), pages (${pageLibraries.join(', ')}) and the shell (${shellLibraries.join(', ')}).`;
}

/** First part of a path in src without the file's ending. @param {string} path */
const layerOf = (path) => partOf(path, 0);

/** A feature is a file of src/features or a folder with the same name. @param {string} path */
const featureOf = (path) => partOf(path, 1);

/** @param {string} path @param {number} index */
const partOf = (path, index) => (path.split('/')[index] ?? '').replace(/\.(?:d\.)?[cm]?[jt]s$/, '');

/** The plugin `project` with the rule `project/layer-imports`. */
export const project = { rules: { 'layer-imports': layerImports } };
