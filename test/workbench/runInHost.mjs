import { runTests } from '@vscode/test-electron';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuild } from './builds.mjs';
import { root } from './paths.mjs';

/**
 * @typedef {object} HostRun
 * @property {'newest' | 'oldest'} build
 * @property {string} tests compiled module whose `run` is called, from the root
 * @property {string} folder to open, from the root; tests get a copy of it
 * @property {string} [extension] folder of the extension under development, if not ours
 * @property {Record<string, string>} [env] for the tests
 */

/** Runs a module in the Node extension host of a build. Throws where it fails. @param {HostRun} run */
export async function runInHost({ build, tests, folder, extension = root, env = {} }) {
  await ensureBuild(build);
  await ensureBrowser();
  const parent = mkdtempSync(join(tmpdir(), 'nato-osce-workspace-'));
  const copy = join(parent, basename(folder));
  cpSync(join(root, folder), copy, { recursive: true });
  try {
    await runTests({
      vscodeExecutablePath: join(root, 'test/workbench/executable.mjs'),
      extensionDevelopmentPath: extension,
      extensionTestsPath: join(root, tests),
      extensionTestsEnv: { ...env, NATO_OSCE_BUILD: build },
      launchArgs: [copy],
    });
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}
