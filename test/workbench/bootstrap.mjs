// Runs before any package is there: imports nothing but Node's own modules and files that do the same.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';
import { runProgram } from './processes.mjs';

/** Installs the project's packages where node_modules is missing or package-lock.json has changed since. */
export async function ensurePackages() {
  const stamp = join(root, 'node_modules/.installed-for');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash()) return;
  console.log("Installing the project's packages into node_modules (about a minute, later starts skip this) …");
  await runProgram('npm', ['install', '--loglevel=error'], { cwd: root });
  writeFileSync(stamp, lockHash());
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}
