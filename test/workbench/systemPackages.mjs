import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runProgram } from './processes.mjs';

/** Full path of a program on PATH. @param {readonly string[]} names in order of preference @returns {string | undefined} */
export function findOnPath(names) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd'] : [''];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of names) {
    for (const folder of folders) {
      const found = endings.map((ending) => join(folder, name + ending)).find((file) => existsSync(file));
      if (found) return found;
    }
  }
  return undefined;
}

/**
 * Installs packages of Debian or Ubuntu. False, and nothing done, where we cannot: another system, or not root.
 * @param {readonly string[]} packages
 */
export async function installSystemPackages(packages) {
  const aptGet = findOnPath(['apt-get']);
  if (!aptGet || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(' and ')} with apt-get (about 30 s) …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runProgram(aptGet, ['update', '-qq'], { env });
  await runProgram(aptGet, ['install', '-y', '-qq', ...packages], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  return true;
}
