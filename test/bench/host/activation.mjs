import { join } from 'node:path';
import { root } from '../../workbench/paths.mjs';
import { spread } from './figures.mjs';
import { measureInHost } from './hostRuns.mjs';

const extensions = {
  empty: { id: 'bench.empty', folder: join(root, 'test/bench/host/emptyExtension') },
  ours: { id: 'nato-osce-reference.nato-osce-reference', folder: root },
};

/** Milliseconds from the call of `activate` to its end, bundle loaded; each figure from a host of its own, by turns. @param {number} runs */
export async function measureActivation(runs) {
  /** @type {Record<'empty' | 'ours', number[]>} */
  const times = { empty: [], ours: [] };
  /** @type {Record<'empty' | 'ours', number[]>} */
  const cpuTimes = { empty: [], ours: [] };
  for (let run = 0; run < runs; run++) {
    for (const name of /** @type {const} */ (['empty', 'ours'])) {
      const { id, folder } = extensions[name];
      const { ms, cpuMs } = await measureInHost({ module: 'activation', extension: folder, env: { EXTENSION_ID: id } });
      times[name].push(ms);
      cpuTimes[name].push(cpuMs);
    }
  }
  const [empty, ours] = [spread(times.empty), spread(times.ours)];
  const cpuMs = { empty: spread(cpuTimes.empty).median, ours: spread(cpuTimes.ours).median };
  return { empty, ours, differenceMs: ours.median - empty.median, cpuMs };
}
