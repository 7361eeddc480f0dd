import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the checkout. Found upwards, so that it is right for this file and for a bundle of it in out/. */
export const root = findRoot(dirname(fileURLToPath(import.meta.url)));

/** Git-ignored: what was installed to run tests with. Safe to delete. */
export const cacheFolder = join(root, '.vscode-test');

/** The packaged extension, as `npm run package` makes it. */
export const vsixFile = join(root, 'nato-osce-reference.vsix');

/** @param {string} folder @returns {string} */
function findRoot(folder) {
  if (existsSync(join(folder, 'package-lock.json'))) return folder;
  if (dirname(folder) === folder) throw new Error('package-lock.json not found: run this inside the checkout');
  return findRoot(dirname(folder));
}
