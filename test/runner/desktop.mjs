// Runs test/editor in a desktop VS Code that is downloaded first.
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { join } from 'node:path';
import { cacheFolder, root } from '../workbench/paths.mjs';

try {
  const vscodeExecutablePath = await download();
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: join(root, 'out/editor/index'),
    extensionTestsEnv: { COUNTS_FILE: process.env.COUNTS_FILE ?? '' },
    launchArgs: [join(root, 'test/editor/workspace'), '--disable-extensions'],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({
      version: 'stable',
      cachePath: join(cacheFolder, 'desktop'),
      timeout: 20_000,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`A desktop VS Code cannot be downloaded from here (${reason}): run this step where it can.`, {
      cause: error,
    });
  }
}
