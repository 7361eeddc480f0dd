import Mocha from 'mocha';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Called by VS Code in its extension host; a rejected promise makes the exit code 1. */
export async function run(): Promise<void> {
  const reporter = join(__dirname, '../../test/runner/countReporter.cjs');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter });
  const suite = join(__dirname, 'suite');
  for (const file of readdirSync(suite, { recursive: true }).map(String).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(suite, file));
  }
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
