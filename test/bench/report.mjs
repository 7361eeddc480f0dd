// The results as Markdown.
import { calmest } from './timing.mjs';

/** @typedef {Record<string, any>} Result what engineRun.mjs and peerRun.mjs print */

const lists = ['100', '10000', '1000000-sparse', '1000000-dense'];
/** What issue 6 asks for. */
const goals = {
  scan: [2.6, 3.3, 6, 12],
  cursor: [0.01, 0.01, 0.05, 0.05],
  completion: [0.1, 0.1, 0.3, 0.3],
  memory: [undefined, 2, 110, 110],
  buildWarm: [undefined, 60, 3000, 3000],
  buildCold: [undefined, 120, 3000, 3000],
  slice: [10, 10, 10, 10],
  load: [undefined, 5, 200, 200],
  keystroke: [0.5, 0.5, 0.5, 0.5],
};

/** @param {Record<string, Result>} engine by list */
export function engineTable(engine) {
  /** @param {string} label @param {readonly (number | undefined)[]} goal @param {(result: Result) => string} cell */
  const row = (label, goal, cell) => {
    const cells = lists.map((list, i) => {
      const result = engine[list];
      return result ? `${cell(result)}${goal[i] === undefined ? '' : ` (≤ ${goal[i]})`}` : '–';
    });
    return `| ${label} | ${cells.join(' | ')} |`;
  };
  return [
    '| what (goal) | 100 terms | 10,000 | 1,000,000 sparse | 1,000,000 dense |',
    '|---|---|---|---|---|',
    row('scan of 10 MB, × floor', goals.scan, ({ scan }) => scanCell(scan)),
    row('mentions in 10 MB', [], ({ scan }) => String(scan.mentions)),
    row('scan of 200 KB, × floor', [], ({ scan200KB }) => scanCell(scan200KB)),
    row('term under the cursor, p99, ms', goals.cursor, ({ cursor }) => latencyCell(cursor)),
    row('completion, 20 best, p99, ms', goals.completion, ({ completion }) => latencyCell(completion)),
    row('the same, ranked by 50 entries of the draft', goals.completion, ({ boosted }) => latencyCell(boosted)),
    row('index, MB', goals.memory, ({ indexMB }) => indexMB.toFixed(1)),
    row('build, warm, ms', goals.buildWarm, ({ build }) => build.warmMs.toFixed(0)),
    row('build, cold, ms', goals.buildCold, ({ build }) => build.coldMs.toFixed(0)),
    row('longest slice of it, ms', goals.slice, ({ build }) => build.longestSliceMs.toFixed(1)),
    row('load in a new process, ms', goals.load, ({ loadMs }) => loadMs.toFixed(1)),
    row('load again, ms', [], ({ warmLoadMs }) => warmLoadMs.toFixed(1)),
    row('keystroke in a 1 MB draft, p99, ms', goals.keystroke, ({ keystroke }) => latencyCell(keystroke)),
  ].join('\n');
}

/** @param {Result} scan */
function scanCell({ ratio, min, max, unrest }) {
  const verdict = unrest > calmest ? `, no verdict: floor varied ${unrest.toFixed(1)} ×` : '';
  return `${ratio.toFixed(2)} [${min.toFixed(2)} to ${max.toFixed(2)} ms${verdict}]`;
}

/** @param {Result} latency */
const latencyCell = ({ p50, p99 }) => `${p99.toFixed(4)} [p50 ${p50.toFixed(4)}]`;

/** @param {readonly Result[]} peers @param {Record<string, Result>} engine */
export function peerTable(peers, engine) {
  const own = ['100', '10000'].flatMap((list) => {
    const result = engine[list];
    if (!result) return [];
    const { scan200KB, build } = result;
    return [
      `| this engine | ${list} | ${build.warmMs.toFixed(0)} | – | ${scan200KB.ms.toFixed(2)} | ${scan200KB.ratio.toFixed(1)} | ${scan200KB.mentions} |`,
    ];
  });
  const rows = peers.map(({ name, count, error, buildMs, firstMs, ms, ratio, hits }) =>
    error
      ? `| ${name} | ${count} | ${error} | | | | |`
      : `| ${name} | ${count} | ${buildMs.toFixed(0)} | ${firstMs.toFixed(1)} | ${ms.toFixed(1)} | ${ratio.toFixed(0)} | ${hits} |`,
  );
  return [
    '| 200 KB of the same text | terms | made in, ms | first run, ms | run, ms | × floor | hits or messages |',
    '|---|---|---|---|---|---|---|',
    ...own,
    ...rows,
  ].join('\n');
}

/** The numbers by number of terms. @param {Record<string, Result>} engine */
export function summary(engine) {
  /** @param {(result: Result) => number} value */
  const byTerms = (value) => {
    /** @type {Record<string, number>} */
    const numbers = {};
    for (const [list, result] of Object.entries(engine)) {
      const terms = String(parseInt(list, 10));
      numbers[terms] = Math.max(numbers[terms] ?? 0, value(result)); // of two lists the worse
    }
    return numbers;
  };
  return {
    scanOverFloor: Object.fromEntries(Object.entries(engine).map(([list, { scan }]) => [list, scan.ratio])),
    cursorP99Ms: byTerms(({ cursor }) => cursor.p99),
    completionP99Ms: byTerms(({ completion, boosted }) => Math.max(completion.p99, boosted.p99)),
    indexMB: byTerms(({ indexMB }) => indexMB),
    buildMs: byTerms(({ build }) => build.warmMs),
    loadMs: byTerms(({ loadMs }) => loadMs),
    keystrokeMs: byTerms(({ keystroke }) => keystroke.p99),
  };
}
