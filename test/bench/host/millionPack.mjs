import { closeSync, cpSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../workbench/paths.mjs';
import { temporaryFolder } from '../../workbench/temporaryFolder.mjs';
import { denseTerms } from '../inputs.mjs';

const packFile = 'dist/packs/nato-osce.json';
const entriesAtOnce = 10_000;

/**
 * A copy of the built extension whose pack holds, beside its own entries, the dense list of the engine's bench: one entry
 * with one form each. Gives its folder.
 * @param {number} count of terms, 1,000,000 at most
 */
export function extensionWithTerms(count) {
  const folder = temporaryFolder('million');
  mkdirSync(join(folder, 'dist/packs'), { recursive: true });
  for (const part of ['package.json', 'media', 'dist/extension.js']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  writePack(join(folder, packFile), count);
  return { folder, pack: join(folder, packFile) };
}

/** In portions: as one string it would be near the longest that there can be. @param {string} file @param {number} count */
function writePack(file, count) {
  const pack = JSON.parse(readFileSync(join(root, packFile), 'utf8'));
  const [before = '', after = ''] = JSON.stringify({ ...pack, entries: ['HERE'] }).split('"HERE"');
  const entries = [...pack.entries, ...denseTerms(count).map((term) => toEntry(term, pack.areas[0].id))];
  const out = openSync(file, 'w');
  writeSync(out, before);
  for (let from = 0; from < entries.length; from += entriesAtOnce) {
    const portion = JSON.stringify(entries.slice(from, from + entriesAtOnce)).slice(1, -1);
    writeSync(out, from === 0 ? portion : `,${portion}`);
  }
  writeSync(out, after);
  closeSync(out);
}

/** @param {import('../inputs.mjs').Term} term @param {string} area @returns {import('../../../src/core/library/types').Entry} */
function toEntry({ id, text, case: rule }, area) {
  const empty = { names: [], facts: [], relations: [], mistakes: [], notes: [] };
  const form = { text, kind: /** @type {const} */ ('name'), case: rule, needsContext: false, near: [], unless: [] };
  const forms = [{ ...form, status: /** @type {const} */ ('preferred') }];
  return { id, name: text, kind: 'concept', areas: [area], summary: `What ${text} means.`, forms, ...empty };
}
