import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { DraftFileChecker, type CheckJob } from './checkDrafts';
import type { FileReport } from './checkReport';

/** Files that make up for the start of a worker. */
const filesAWorker = 24;

/** Files that a worker gets at once. */
const batchSize = 8;

export interface PoolOptions {
  readonly job: CheckJob;
  /** Number of workers; by the number of files and cores where it is `undefined`. */
  readonly jobs?: number;
  /** Told after each file. */
  readonly onFile: () => void;
}

/** Checks files in as many threads as pays; the reports are in the order of the files, whoever was first. */
export async function checkAll(files: readonly string[], options: PoolOptions): Promise<readonly FileReport[]> {
  const useful = Math.min(availableParallelism(), Math.floor(files.length / filesAWorker));
  const workers = Math.min(options.jobs ?? useful, files.length);
  return workers < 2 ? checkHere(files, options) : checkInWorkers(files, workers, options);
}

async function checkHere(files: readonly string[], { job, onFile }: PoolOptions): Promise<readonly FileReport[]> {
  const checker = new DraftFileChecker(job);
  const reports: FileReport[] = [];
  for (const file of files) {
    reports.push(await checker.checkFile(file));
    onFile();
  }
  return reports;
}

/** A batch of files with the place of the first among all; what a worker is sent. */
export interface Batch {
  readonly first: number;
  readonly files: readonly string[];
}

/** What a worker answers for each file. */
export interface BatchAnswer {
  readonly index: number;
  readonly report: FileReport;
}

async function checkInWorkers(
  files: readonly string[],
  workers: number,
  { job, onFile }: PoolOptions,
): Promise<readonly FileReport[]> {
  const reports = new Array<FileReport>(files.length);
  let next = 0;
  const takeBatch = (): Batch | undefined => {
    if (next >= files.length) return undefined;
    const batch = { first: next, files: files.slice(next, next + batchSize) };
    next += batchSize;
    return batch;
  };
  const put = ({ index, report }: BatchAnswer) => {
    reports[index] = report;
    onFile();
  };
  await Promise.all(Array.from({ length: workers }, () => runWorker(job, takeBatch, put)));
  return reports;
}

/** Resolves when there are no batches left; rejects where the worker fails, which is a bug of ours. */
function runWorker(
  job: CheckJob,
  takeBatch: () => Batch | undefined,
  put: (answer: BatchAnswer) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: job });
    let waiting = 0;
    const feed = () => {
      const batch = takeBatch();
      if (!batch) return void worker.terminate();
      waiting = batch.files.length;
      worker.postMessage(batch);
    };
    worker.on('message', (answer: BatchAnswer) => {
      put(answer);
      waiting -= 1;
      if (waiting === 0) feed();
    });
    worker.once('error', reject);
    worker.once('exit', () => resolve());
    feed();
  });
}
