// Measures one peer on 200 KB of the text, in a process of its own: node peerRun.mjs NAME NUMBER-OF-TERMS
import { performance } from 'node:perf_hooks';
import { benchText, denseTerms } from './inputs.mjs';
import { median, readEveryUnit, timeOf } from './timing.mjs';

const [, , name = '', count = '100'] = process.argv;
const text = Buffer.from(benchText().slice(2_000_000, 2_200_000), 'utf16le').toString('utf16le');
const words = denseTerms(parseInt(count, 10)).map(({ text: word }) => word.toLowerCase());

/** By name, so that types of packages that may not be installed are not asked for. @param {string} specifier @returns {Promise<any>} */
const load = (specifier) => import(specifier);

/** Peers: made once with the terms, then run on a text; answers the number of hits or of messages. @type {Record<string, () => Promise<() => unknown>>} */
const peers = {
  'RegExp alternation': async () => {
    const escaped = [...words]
      .sort((a, b) => b.length - a.length)
      .map((word) => word.replace(/[-[\]{}()*+?.,\\^$|#\s]/g, '\\$&'));
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    return () => [...text.matchAll(pattern)].length;
  },
  'modern-ahocorasick': async () => {
    const { default: AhoCorasick } = await load('modern-ahocorasick');
    const matcher = new AhoCorasick(words);
    return () => matcher.search(text.toLowerCase()).length;
  },
  '@monyone/aho-corasick': async () => {
    const { AhoCorasick } = await load('@monyone/aho-corasick');
    const matcher = new AhoCorasick(words);
    return () => matcher.matchInText(text.toLowerCase()).length;
  },
  'cspell-lib': async () => {
    const { spellCheckDocument } = await load('cspell-lib');
    const document = { uri: 'file:///draft.txt', text, languageId: 'plaintext', locale: 'en' };
    const options = { generateSuggestions: false, noConfigSearch: true };
    return async () => (await spellCheckDocument(document, options, { words: [] })).issues.length;
  },
  textlint: async () => {
    const { TextlintKernel } = await load('@textlint/kernel');
    const { default: plugin } = await load('@textlint/textlint-plugin-text');
    const { default: rule } = await load('textlint-rule-terminology');
    const kernel = new TextlintKernel();
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: plugin.default ?? plugin }],
      rules: [{ ruleId: 'terminology', rule: rule.default ?? rule }],
    };
    return async () => (await kernel.lintText(text, options)).messages.length;
  },
  'harper.js': async () => {
    const { LocalLinter } = await load('harper.js');
    const { binaryInlined } = await load('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined });
    await linter.setup();
    return async () => (await linter.lint(text)).length;
  },
};

const make = peers[name];
if (!make) throw new Error(`No such peer: ${name}.`);
const started = performance.now();
const run = await make();
const buildMs = performance.now() - started;
const [first, hits] = await once(run);
const times = [];
for (let i = 0; i < (first > 3_000 ? 1 : 5); i++) times.push((await once(run))[0]);
const floorMs = median(Array.from({ length: 101 }, () => timeOf(() => readEveryUnit(text))));
console.log(
  JSON.stringify({
    name,
    count: Number(count),
    buildMs,
    firstMs: first,
    ms: median(times),
    ratio: median(times) / floorMs,
    hits,
  }),
);

/** @param {() => unknown} run @returns {Promise<[ms: number, result: unknown]>} */
async function once(run) {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}
