import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sleep } from './hostResult';

export interface Phase {
  readonly ms: number;
  /** The longest time between two turns of the event loop meanwhile, the histogram's resolution of 10 ms included. */
  readonly longestTurnMs: number;
}

const resolution = 10;

/** Runs a task and tells how long it took and how long it kept the event loop from turning. */
export async function measurePhase(task: () => unknown): Promise<Phase> {
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  await sleep(3 * resolution);
  histogram.reset();
  const start = performance.now();
  await task();
  const ms = performance.now() - start;
  await sleep(3 * resolution); // what blocked last is counted at the next turn
  histogram.disable();
  return { ms, longestTurnMs: histogram.max / 1e6 };
}
