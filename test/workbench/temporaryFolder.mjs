import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import './processes.mjs'; // 'exit' comes for signals too

/** A new empty folder that is removed when this process ends. @param {string} purpose part of its name */
export function temporaryFolder(purpose) {
  const folder = mkdtempSync(join(tmpdir(), `nato-osce-${purpose}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}
