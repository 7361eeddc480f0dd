import { runTests } from '@vscode/test-electron';
import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensureBuild } from './builds.mjs';
import { root } from './paths.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';

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
  const copy = join(temporaryFolder('workspace'), basename(folder));
  cpSync(join(root, folder), copy, { recursive: true });
  await runTests({
    vscodeExecutablePath: join(root, 'test/workbench/executable.mjs'),
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(root, tests),
    extensionTestsEnv: { ...env, NATO_OSCE_BUILD: build },
    launchArgs: [copy],
  });
}
