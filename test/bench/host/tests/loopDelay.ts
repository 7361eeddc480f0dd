import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sleep } from './hostResult';

export interface Phase {
  readonly ms: number;
  /** Processor time of the host, all its threads, which other work on the machine hardly changes. */
  readonly cpuMs: number;
  /** The longest time between two turns of the event loop meanwhile, the histogram's resolution of 10 ms included. */
  readonly longestTurnMs: number;
}

const resolution = 10;

/** Runs a task and tells how long it took and how long it kept the event loop from turning. */
export async function measurePhase(task: () => unknown): Promise<Phase> {
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  histogram.reset(); // here, since the first turn after it is not counted
  await sleep(3 * resolution);
  const before = process.cpuUsage();
  const start = performance.now();
  await task();
  const ms = performance.now() - start;
  const { user, system } = process.cpuUsage(before); // microseconds
  await sleep(3 * resolution); // what blocked last is counted at the next turn
  histogram.disable();
  return { ms, cpuMs: (user + system) / 1000, longestTurnMs: histogram.max / 1e6 };
}
