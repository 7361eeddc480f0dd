import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadCompiledPack } from '../../src/core/library/loadCompiledPack';
import { formatEdtf, parseEdtf } from '../../src/core/library/edtf';
import { createLibrary } from '../../src/core/library/library';
import { parsePack } from '../../src/core/library/parsePack';
import { formatProblem } from '../../src/core/library/problem';
import { kindLabels } from '../../src/core/library/outline';
import { relationTypes } from '../../src/core/library/relations';
import schema from '../../data/pack.schema.json';
import { builtInPack, builtInPackFiles } from './builtInPackFiles';

const pack = builtInPack();
const library = createLibrary([pack]);

describe('the built-in pack', () => {
  it('has no problems: schema, real dates, unique ids, references that resolve', () => {
    assert.deepEqual(parsePack(builtInPackFiles()).problems.map(formatProblem), []);
  });

  it('is compiled as it stands in the files', () => {
    assert.deepEqual(loadCompiledPack(readFileSync('dist/packs/nato-osce.json', 'utf8')), JSON.parse(JSON.stringify(pack)));
  });

  it('gives every fact a source and a locator, and uses every source', () => {
    const unsourced = pack.facts.filter(({ references }) => references.length === 0 || references.some(({ locator }) => !locator.trim()));
    assert.deepEqual(unsourced, []);
    const used = JSON.stringify([pack.facts, pack.entries]);
    assert.deepEqual(pack.sources.filter(({ id }) => !used.includes(`"${id}"`)).map(({ id }) => id), []);
  });

  it('covers every paragraph of the page, fact by fact, at its area', () => {
    const facts = pack.facts.filter((fact) => fact.page !== undefined);
    const counts = new Map<string, number>();
    for (const { page = '' } of facts) counts.set(page.split('.')[0] ?? '', (counts.get(page.split('.')[0] ?? '') ?? 0) + 1);
    assert.deepEqual(Object.fromEntries(counts), {
      T: 1, L1: 7, O1: 2, O2: 2, O3: 4, O4: 3, O5: 2, O6: 2, PD1: 7, PD2: 3, AC1: 4, WB1: 1, WB2: 1, KO1: 4, KO2: 6,
      BH1: 5, BH2: 4, NM1: 2, BS1: 6, CT1: 2, CT2: 5, WP1: 3, WP2: 4, TH1: 6, TH2: 2, CC1: 5,
    });
    assert.equal(new Set(facts.map((fact) => fact.page)).size, 93);
    assert.deepEqual(facts.filter((fact) => fact.area === undefined), []);
    assert.ok(facts.every((fact) => fact.references.some(({ source }) => source === pack.manifest.page)));
  });

  it('nests the areas as the headings of the page do', () => {
    const inside = library.childrenOfArea('western-balkans').map(({ name }) => name);
    assert.deepEqual(inside, ['Kosovo', 'Bosnia and Herzegovina', 'North Macedonia', 'Border security']);
    assert.equal(library.childrenOfArea(undefined).length, 8);
  });

  it('declares every form that several entries share as ambiguous: it needs context in each', () => {
    const shared = new Map<string, { id: string; needsContext: boolean }[]>();
    for (const { id, forms } of pack.entries) {
      for (const form of forms) {
        const key = form.text.toLowerCase().replace(/[\s\p{Pd}]+/gu, ' ');
        shared.set(key, [...(shared.get(key) ?? []), { id, needsContext: form.needsContext }]);
      }
    }
    const undeclared = [...shared].filter(([, uses]) => new Set(uses.map(({ id }) => id)).size > 1 && uses.some((use) => !use.needsContext));
    assert.deepEqual(undeclared, []);
  });

  it('says what to write instead of every form that is out of use or wrong', () => {
    const silent = pack.entries.flatMap(({ id, forms }) => forms.filter((form) => !['preferred', 'admitted'].includes(form.status) && !form.write).map((form) => `${id}: ${form.text}`));
    assert.deepEqual(silent, []);
  });

  it('lists its name among its forms, and never an unverified name in another language', () => {
    const nameless = pack.entries.filter(({ name, forms }) => !forms.some((form) => form.text === name)).map(({ id }) => id);
    assert.deepEqual(nameless, []);
    assert.deepEqual(pack.entries.flatMap(({ id, names }) => names.filter((name) => !name.reference).map((name) => `${id}: ${name.lang}`)), []);
  });

  it('sums every entry and area up in one or two sentences', () => {
    for (const { id, summary } of [...pack.entries, ...pack.areas]) {
      const sentences = summary.replace(/\b(?:No|St|para|paras|vs)\.\s/g, '').match(/[.!?](?=\s+\p{Lu}|$)/gu)?.length ?? 0;
      assert.ok(sentences >= 1 && sentences <= 2, `${id}: ${sentences} sentences`);
    }
  });

  it('gives facts that hold for a time a period', () => {
    const members = pack.facts.filter((fact) => fact.numbers.some(({ of }) => /^(allies|troops)$/.test(of)) && fact.date === undefined);
    assert.deepEqual(members.filter((fact) => fact.during === undefined).map(({ id }) => id), []);
  });
});

describe('what the pack cites', () => {
  it('is a document with publisher or author, never a site that copies', () => {
    const copySites = /docslib|docplayer|vdocuments|dokumen|scribd|issuu|studylib|einpresswire|wikizero|wikimili|doczz|paperzz|fdocuments|123dok|zxc\.wiki|stringtranslate/;
    for (const source of pack.sources) {
      assert.ok(source.publisher ?? source.authors[0], source.id);
      assert.doesNotMatch(`${source.url ?? ''} ${source.publisher ?? ''} ${source.containerTitle ?? ''}`, copySites, source.id);
    }
  });

  it('is dated in the calendar', () => {
    const dates = [...pack.sources.map(({ issued }) => issued), ...pack.facts.flatMap(({ date, during }) => [date, during])];
    assert.deepEqual(dates.filter((date) => date !== undefined && !parseEdtf(date)), []);
  });
});

describe('texts of the pack', () => {
  const { runs, words } = JSON.parse(readFileSync('test/data/pageRuns.json', 'utf8')) as { runs: string[]; words: number };
  const pageRuns = new Set(runs);

  /** Runs of eight words that a text shares with the page, without those that are names. */
  function sharedRuns(text: string): string[] {
    const all = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const found = all.map((_, i) => all.slice(i, i + words).join(' ')).filter((run) => run.split(' ').length === words);
    return found.filter((run) => pageRuns.has(createHash('sha256').update(run).digest('hex').slice(0, 8)) && !isName(run));
  }

  const names = pack.entries.flatMap(({ name, forms }) => [name, ...forms.map(({ text }) => text)]).map((text) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' '));
  const isName = (run: string) => names.some((name) => name.includes(run) || (name.split(' ').length >= words - 2 && run.includes(name)));

  it('are our own: no run of eight words of the page, names aside', () => {
    const texts = [...pack.entries, ...pack.areas].map(({ summary }) => summary).concat(pack.facts.map(({ text }) => text));
    assert.deepEqual(texts.flatMap(sharedRuns), []);
  });

  it('would be found if they were not', () => {
    const run = 'the osce establishes the principles that govern international relations in the euro atlantic area';
    assert.notDeepEqual(sharedRuns(run), []);
  });

  it('stand alone: no fact begins with a word that points to another one', () => {
    const dangling = pack.facts.filter(({ text }) => /^(?:It|Its|He|His|She|Her|They|Their|There|This|These|Those|Both)\b/.test(text));
    assert.deepEqual(dangling.map(({ id, text }) => `${id}: ${text}`), []);
  });

  it('that state a date state the one that stands beside them', () => {
    const differing = pack.facts.filter(({ date, text }) => {
      const years = (date ?? '').match(/\d{4}/g) ?? [];
      return date !== undefined && years.every((year) => !text.includes(year)) && !/^\d{4}s?$/.test(formatEdtf(date));
    });
    assert.deepEqual(differing.map(({ id, date, text }) => `${id} ${date}: ${text}`), []);
  });
});

describe('the closed lists', () => {
  it('are the same in schema and code', () => {
    const { entry, relation } = schema.definitions;
    assert.deepEqual([...kindLabels.keys()].sort(), [...entry.properties.kind.enum].sort());
    assert.deepEqual([...relationTypes].sort(), [...relation.properties.is.enum].sort());
  });
});
