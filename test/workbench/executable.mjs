#!/usr/bin/env node
// Stands in for VS Code's executable in `runTests` of @vscode/test-electron: takes its arguments, opens the server's
// workbench in a headless browser instead of a window, and ends with the tests' exit code. Needs to be executable.
import { workbenchAddress } from './address.mjs';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { temporaryFolder } from './temporaryFolder.mjs';
import { runTestsOnPage } from './testPage.mjs';

const args = process.argv.slice(2);

/** @param {string} name */
function option(name) {
  return args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
}

/** @returns {Promise<number>} */
async function main() {
  const folder = args.find((arg) => !arg.startsWith('-')) ?? temporaryFolder('workspace');
  const build = process.env.NATO_OSCE_BUILD === 'oldest' ? 'oldest' : 'newest';
  // runTests passes --disable-workspace-trust always, so untrusted folders have a switch of their own
  const server = await startServer({ build, restricted: process.env.NATO_OSCE_RESTRICTED === '1' });
  const page = await (await launchBrowser()).newPage({ viewport: { width: 1280, height: 800 } });
  const [extension, tests] = [option('extensionDevelopmentPath'), option('extensionTestsPath')];
  const address = workbenchAddress(server.port, { folder, ...(extension && { extension }), ...(tests && { tests }) });
  try {
    return await runTestsOnPage(page, address, { limitMs: Number(process.env.NATO_OSCE_LIMIT_MS ?? 180_000) });
  } catch (error) {
    console.error(server.log());
    throw error;
  }
}

main().then(
  (code) => process.exit(code), // ends server and browser as well
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
