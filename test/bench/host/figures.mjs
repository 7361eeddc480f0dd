import { median, quantile } from '../timing.mjs';

/**
 * @typedef {object} Spread
 * @property {number} median
 * @property {number} p99
 * @property {number} min
 * @property {number} max
 * @property {number} count of the values
 */

/** @param {readonly number[]} values never empty @returns {Spread} */
export function spread(values) {
  return {
    median: median(values),
    p99: quantile(values, 0.99),
    min: Math.min(...values),
    max: Math.max(...values),
    count: values.length,
  };
}

/** Three digits that count, no more than three behind the point: 1234, 12.3, 0.012. @param {number} value */
export function digits(value) {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** A Markdown table. @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  const lines = [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
