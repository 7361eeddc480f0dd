// The figures of host.mjs as Markdown.
import { digits, table } from './figures.mjs';

/** @typedef {import('./figures.mjs').Spread} Spread */
/** @typedef {{ ms: number, longestTurnMs: number, each?: Spread }} Phase */

const aims = { activationMs: 15, hoverMs: 1, bundleBytes: 300_000, longestTurnMs: 50 };

/** @typedef {Awaited<ReturnType<typeof import('./activation.mjs').measureActivation>>} Activation */

/** @param {Activation} activation */
export function activationTable({ empty, ours, differenceMs, cpuMs }) {
  /** @param {Spread} spread @param {number} cpu */
  const cells = ({ median, min, max }, cpu) => [median, min, max, cpu].map(digits);
  return table(
    ['activation, ms', 'median', 'min', 'max', 'CPU, median'],
    [
      ['an empty extension', ...cells(empty, cpuMs.empty)],
      ['this extension', ...cells(ours, cpuMs.ours)],
      [`difference (aim ≤ ${aims.activationMs})`, digits(differenceMs), '', '', digits(cpuMs.ours - cpuMs.empty)],
    ],
  );
}

/** @param {import('./tests/coreSpeed').CoreSpeed} core */
export function coreTable(core) {
  /** @param {string} label @param {Spread} spread */
  const row = (label, { median, p99, max }) => [
    label,
    ...[median, p99, max].map(digits),
    digits(median / core.floor.median),
  ];
  return table(
    ['a 200 KB draft, in core', 'median, ms', 'p99', 'max', '× bare loop'],
    [
      row('bare loop over its characters', core.floor),
      row('scan for terms', core.scan),
      row('all mentions (prose, scan, context, back references)', core.mentions),
      row(`hover: mention and card (aim < ${aims.hoverMs} ms)`, core.hover),
      row('completion: the 20 best', core.completion),
    ],
  );
}

/** @param {readonly { file: string, bytes: number, gzip: number }[]} sizes */
export function bundleTable(sizes) {
  /** @param {number} bytes */
  const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
  return table(
    ['bundle', `KB (aim < ${aims.bundleBytes / 1000})`, 'gzipped, KB'],
    sizes.map(({ file, bytes, gzip }) => [`\`${file}\``, kilobytes(bytes), kilobytes(gzip)]),
  );
}

/** @type {readonly (readonly [key: string, label: string])[]} */
const draftPhases = [
  ['idle', 'idle, 2 s'],
  ['activation', 'activation'],
  ['firstHover', 'first hover, library loaded with it'],
  ['hovers', 'hover again, one'],
  ['typing', 'a letter typed, completion shown'],
];

/** @param {readonly (readonly [label: string, result: Record<string, any>])[]} runs of tests/draftWork.ts */
export function draftTable(runs) {
  const head = runs.flatMap(([label]) => [`${label}, ms`, 'longest turn, ms']);
  return table(
    ['the extension as it is', ...head],
    draftPhases.map(([key, label]) => [label, ...runs.flatMap(([, result]) => phaseCells(result[key]))]),
  );
}

/** @type {readonly (readonly [key: string, label: string])[]} */
const stepPhases = [
  ['idle', 'idle, 2 s'],
  ['readFile', 'read the compiled pack'],
  ['decode', 'bytes to text'],
  ['parseJson', 'parse it'],
  ['library', '`createLibrary`'],
  ['terms', '`formTerms`'],
  ['kinship', '`EntryKinship`'],
  ['recognizer', '`createRecognizer`, all of it'],
  ['indexInSlices', 'index built in slices'],
  ['indexFromBytes', 'index from its bytes'],
  ['firstScan', 'first scan of the draft by the index alone'],
  ['keysTracked', 'a key, spans of the index alone'],
  ['firstMentions', 'first mentions'],
  ['firstChecks', 'first checks, in slices'],
  ['keysMentions', 'a key, mentions of the draft'],
  ['keysChecks', 'a key, mentions and checks, in slices'],
];

/** @param {readonly (readonly [label: string, result: Record<string, any>])[]} runs of tests/coreSteps.ts */
export function stepTable(runs) {
  const head = runs.flatMap(([label]) => [`${label}, ms`, 'longest turn, ms']);
  return table(
    ['the core’s steps', ...head],
    stepPhases.map(([key, label]) => [label, ...runs.flatMap(([, { phases }]) => phaseCells(phases[key]))]),
  );
}

/** Where a phase has many calls, the median and the longest of one. @param {Phase} phase */
function phaseCells({ ms, longestTurnMs, each }) {
  const time = each ? `${digits(each.median)} (max ${digits(each.max)})` : digits(ms);
  return [time, longestTurnMs > aims.longestTurnMs ? `**${digits(longestTurnMs)}**` : digits(longestTurnMs)];
}
