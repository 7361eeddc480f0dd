// Measuring: everything is a ratio to what ran beside it in the same process.
import { performance } from 'node:perf_hooks';

/**
 * @typedef {object} Ratio
 * @property {number} ratio median of the candidate over median of the floor
 * @property {number} ms median of the candidate
 * @property {number} min of the candidate
 * @property {number} max of the candidate
 * @property {number} floorMs median of the floor
 * @property {number} unrest max of the floor over its min: above 1.5 there is no verdict
 */

/** The floor: a bare loop that reads every character once. @param {string} text */
export function readEveryUnit(text) {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  return sum;
}

export const calmest = 1.5;

/** Milliseconds that a call takes. @param {() => unknown} run */
export function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/**
 * Runs floor and candidate in turn, again as a whole until the floor was calm, at most `attempts` times; the calmest attempt counts.
 * @param {() => unknown} floor
 * @param {() => unknown} candidate
 * @param {{ rounds?: number, attempts?: number }} [options]
 * @returns {Ratio}
 */
export function ratioTo(floor, candidate, { rounds = 9, attempts = 5 } = {}) {
  let best = measure(floor, candidate, rounds);
  for (let attempt = 1; attempt < attempts && best.unrest > calmest; attempt++) {
    const next = measure(floor, candidate, rounds);
    if (next.unrest < best.unrest) best = next;
  }
  return best;
}

/** @param {() => unknown} floor @param {() => unknown} candidate @param {number} rounds @returns {Ratio} */
function measure(floor, candidate, rounds) {
  const [floors, times] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  floor();
  candidate();
  for (let i = 0; i < rounds; i++) {
    floors.push(timeOf(floor));
    times.push(timeOf(candidate));
  }
  return {
    ratio: median(times) / median(floors),
    ms: median(times),
    min: Math.min(...times),
    max: Math.max(...times),
    floorMs: median(floors),
    unrest: Math.max(...floors) / Math.min(...floors),
  };
}

/** @param {readonly number[]} numbers */
export const median = (numbers) => quantile(numbers, 0.5);

/** @param {readonly number[]} numbers @param {number} part 0 to 1 */
export function quantile(numbers, part) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(Math.floor(sorted.length * part), sorted.length - 1)] ?? NaN;
}

/**
 * Median and 99th percentile of many calls, in milliseconds; the first tenth warms up.
 * @param {number} count @param {(i: number) => unknown} call
 */
export function latencies(count, call) {
  for (let i = 0; i < count / 10; i++) call(i);
  const times = Array.from({ length: count }, (_, i) => timeOf(() => call(i)));
  return { p50: quantile(times, 0.5), p99: quantile(times, 0.99), max: Math.max(...times) };
}
