// npm start: builds the extension and opens it on data/samples, in a desktop VS Code or else in the browser.
//   npm start -- --browser   the browser even where a desktop VS Code is installed
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workbenchAddress } from './address.mjs';
import { ensurePackages } from './bootstrap.mjs';
import { root } from './paths.mjs';
import { runProgram } from './processes.mjs';
import { startServer } from './server.mjs';
import { findOnPath } from './systemPackages.mjs';

const samples = join(root, 'data/samples');

async function main() {
  await ensurePackages();
  console.log('Building …');
  await runProgram(process.execPath, ['esbuild.js'], { cwd: root });
  const file = readdirSync(samples, { withFileTypes: true }).find((entry) => entry.isFile())?.name;
  const code = process.argv.includes('--browser') ? undefined : findOnPath(['code', 'codium', 'code-insiders']);
  await (code ? openDesktop(code, file) : serve(file));
}

/** @param {string} code program that opens VS Code @param {string | undefined} file */
async function openDesktop(code, file) {
  console.log(`Opening ${code} on data/samples …`);
  const opened = [samples, ...(file ? [join(samples, file)] : [])];
  await runProgram(code, ['--new-window', `--extensionDevelopmentPath=${root}`, ...opened]);
}

/** @param {string | undefined} file */
async function serve(file) {
  const { port } = await startServer();
  const address = workbenchAddress(port, { folder: samples, extension: root, ...(file && { file }) });
  console.log(`\nThe extension runs in VS Code at this address (Ctrl+C stops it):\n\n  ${address}\n`);
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
