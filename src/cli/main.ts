import { isMainThread } from 'node:worker_threads';
import { serveChecks } from './checkWorker';
import { runCommand } from './runCommand';
import { createShell } from './shell';

if (isMainThread) runShell();
else serveChecks();

function runShell(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(); // the reader has had enough, as `head` does
  });
  const shell = createShell(process);
  runCommand(process.argv.slice(2), shell).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      process.exitCode = shell.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    },
  );
}
