import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { exportEntry } from '../../../src/core/exchange/exportEntry';
import { exportLibrary } from '../../../src/core/exchange/exportLibrary';
import { loadCompiledPack } from '../../../src/core/library/loadCompiledPack';
import { createLibrary } from '../../../src/core/library/library';

const library = createLibrary([loadCompiledPack(readFileSync('dist/packs/nato-osce.json', 'utf8'))]);
const exported = exportLibrary(library);
const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
const [areas, entries, facts, sources] = [exported.areas, exported.entries, exported.facts, exported.sources].map(
  idsOf,
);

/** Those that are not in the set. */
const unknown = (ids: readonly (string | undefined)[], known: ReadonlySet<string> | undefined) =>
  ids.filter((id) => id === undefined || !known?.has(id));

describe('exportLibrary', () => {
  it('is a plain value of five lists that JSON keeps whole', () => {
    assert.deepEqual(Object.keys(exported), ['areas', 'entries', 'facts', 'sources', 'events']);
    assert.deepEqual(JSON.parse(JSON.stringify(exported)), exported);
  });

  it('gives each fact a text, a source and locator that are its first reference, a grade, and entries or an area', () => {
    for (const fact of exported.facts) {
      assert.ok(fact.text && fact.locator && fact.grade >= 1 && fact.grade <= 4, fact.id);
      assert.deepEqual(fact.references[0], { source: fact.source, locator: fact.locator }, fact.id);
      assert.ok(fact.area !== undefined || (fact.entries?.length ?? 0) > 0, fact.id);
    }
  });

  it('names only areas, entries, facts and sources that are there', () => {
    const { facts: list, events } = exported;
    assert.deepEqual(
      unknown(
        list.flatMap((fact) => fact.references.map(({ source }) => source)),
        sources,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        [...list, ...events].flatMap((item) => item.entries ?? []),
        entries,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        list.flatMap(({ area }) => area ?? []),
        areas,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        list.flatMap(({ updates = [], differsFrom = [] }) => [...updates, ...differsFrom]),
        facts,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        events.map(({ fact }) => fact),
        facts,
      ),
      [],
    );
    assert.deepEqual(
      unknown(
        events.flatMap((event) => event.areas),
        areas,
      ),
      [],
    );
  });

  it('gives areas their parent', () => {
    const parents = exported.areas.flatMap(({ parent }) => parent ?? []);
    assert.ok(parents.length > 0);
    assert.deepEqual(unknown(parents, areas), []);
  });

  it('has the 93 facts of the page, each once', () => {
    const pages = exported.facts.flatMap(({ page }) => page ?? []);
    assert.equal(pages.length, 93);
    assert.equal(new Set(pages).size, 93);
    assert.ok(pages.includes('KO1.1'));
  });

  it('gives each event the date of its fact, oldest first', () => {
    const dates = exported.events.map(({ date }) => date ?? '');
    assert.ok(dates.every((date) => date !== ''));
    const years = dates.map((date) => Number(date.slice(0, 4)));
    assert.deepEqual(
      years,
      [...years].sort((a, b) => a - b),
    );
  });
});

describe('exportEntry', () => {
  it('holds an entry with its facts, the sources that these name, and its events', () => {
    const entry = library.entry('kfor');
    assert.ok(entry);
    const { facts: ownFacts, sources: ownSources, events } = exportEntry(library, entry);
    assert.equal(ownFacts.length, library.factsOfEntry('kfor').length);
    assert.deepEqual(
      unknown(
        ownFacts.flatMap((fact) => fact.references.map(({ source }) => source)),
        idsOf(ownSources),
      ),
      [],
    );
    assert.ok(events.every((event) => event.entries.includes('kfor')));
  });
});
