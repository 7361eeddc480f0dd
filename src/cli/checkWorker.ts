import { parentPort, workerData } from 'node:worker_threads';
import { DraftFileChecker, type CheckJob } from './checkDrafts';
import type { Batch, BatchAnswer } from './checkPool';

/** What this program does in a worker: checks the batches of files that the main thread sends, file by file. */
export function serveChecks(): void {
  const checker = new DraftFileChecker(workerData as CheckJob);
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ first, files }: Batch) => {
    last = last.then(async () => {
      for (const [i, file] of files.entries()) {
        const answer: BatchAnswer = { index: first + i, report: await checker.checkFile(file) };
        parentPort?.postMessage(answer);
      }
    });
  });
}
