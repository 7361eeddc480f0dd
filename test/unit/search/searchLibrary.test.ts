import assert from 'node:assert/strict';
import { searchLibrary } from '../../../src/core/search/searchLibrary';
import { builtInIndex, entryFile, searchSample } from './searchSample';

describe('searchLibrary', () => {
  it('finds entries, areas, events, facts and sources', () => {
    assert.deepEqual(searchSample('southern')[0], 'entry:force');
    assert.ok(searchSample('inner').includes('area:south/inner'));
    assert.ok(searchSample('first signs').includes('event:page-s1-1'));
    assert.ok(searchSample('40 troops').includes('fact:force-strength'));
    assert.ok(searchSample('S/RES/1').includes('source:s-res-1'));
  });

  it('finds beginnings of words', () => {
    assert.equal(searchSample('counc')[0], 'entry:council');
  });

  it('finds words with a letter too many, too few, wrong or swapped', () => {
    for (const query of ['southerrn council', 'southrn council', 'southarn council', 'southern coucnil']) {
      assert.equal(searchSample(query)[0], 'entry:council', query);
    }
  });

  it('takes no typing error in numbers', () => {
    const files = { ...entryFile('r1244', 'Resolution 1244'), ...entryFile('r1245', 'Resolution 1245') };
    assert.deepEqual(searchSample('1244', files), ['entry:r1244']);
  });

  it('finds names without their marks and in other languages', () => {
    const files = {
      ...entryFile('lodz', 'Łódź Office'),
      ...entryFile('mission', 'Mission', 'names: [{ lang: ru, text: Миссия в Косово }]\n'),
    };
    assert.deepEqual(searchSample('lodz', files), ['entry:lodz']);
    assert.deepEqual(searchSample('миссия', files), ['entry:mission']);
  });

  it('finds a part from the middle of a word of a title, behind words that begin with it', () => {
    const files = { ...entryFile('pko', 'Peacekeeping'), ...entryFile('keepers', 'Keeping Watch') };
    assert.deepEqual(searchSample('keeping', files), ['entry:keepers', 'entry:pko']);
  });

  it('takes a hyphenated word as one or as several', () => {
    const files = entryFile('coop', 'Co-operation Board');
    for (const query of ['co-operation', 'cooperation', 'operation'])
      assert.deepEqual(searchSample(query, files), ['entry:coop'], query);
  });

  it('puts an exact acronym first, then an exact name', () => {
    const files = {
      ...entryFile('a', 'Group on the DOC and the DOC of the DOC'),
      ...entryFile('b', 'Department of Commerce', 'acronym: DOC\n'),
      ...entryFile('c', 'Doc'),
    };
    assert.deepEqual(searchSample('doc', files), ['entry:b', 'entry:c', 'entry:a']);
  });

  it('puts what holds all words of the query before what holds some', () => {
    const [first] = searchSample('force troops');
    assert.equal(first, 'fact:force-strength');
  });

  it('lets small words count only where there are no others', () => {
    assert.deepEqual(searchSample('the a of 40'), ['fact:force-strength']);
    assert.ok(searchSample('the').length > 0);
  });

  it('gives nothing for a query without letters and digits, or for what is nowhere', () => {
    assert.deepEqual([...searchSample(' ?! '), ...searchSample(''), ...searchSample('xyzzyx')], []);
  });

  it('keeps to the types and the number that were asked for', () => {
    const options = { types: new Set(['source'] as const), limit: 1 };
    assert.deepEqual(searchSample('page', {}, options), ['source:the-page']);
  });
});

describe('searchLibrary in the built-in pack', () => {
  const index = builtInIndex();
  const { library } = index;
  const first = (query: string) => searchLibrary(index, query, { limit: 1 })[0];

  it('finds every entry first or among those of the same acronym by its own acronym', () => {
    const missed = library.entries.filter(({ id, acronym }) => {
      if (acronym === undefined) return false;
      const sharing = library.entries.filter((other) => other.acronym?.toLowerCase() === acronym.toLowerCase()).length;
      return !searchLibrary(index, acronym, { limit: sharing }).some(
        (result) => result.type === 'entry' && result.id === id,
      );
    });
    assert.deepEqual(missed, []);
  });

  it('finds every entry among the first three by each of its names in another language', () => {
    const missed = library.entries.flatMap((entry) =>
      entry.names
        .filter(({ text }) => !searchLibrary(index, text, { limit: 3 }).some((result) => result.id === entry.id))
        .map(({ text }) => `${entry.id}: ${text}`),
    );
    assert.deepEqual(missed, []);
  });

  it('gives the same list for the same query, also from another index', () => {
    const other = builtInIndex();
    for (const query of ['kosovo', 'mission 1999', 'securty', 'а']) {
      assert.deepEqual(searchLibrary(other, query), searchLibrary(index, query), query);
    }
  });

  it('shows kind and place, and the fact or other name that matched', () => {
    const byFact = searchLibrary(index, 'kfor 1244', { types: new Set(['entry']) }).find(({ id }) => id === 'kfor');
    assert.equal(byFact?.label, 'Force or operation · Western Balkans › Kosovo');
    assert.match(byFact.detail, /1244/);
    assert.equal(library.fact(byFact.fact ?? '')?.text, byFact.detail);
    assert.equal(first('Force pour le Kosovo')?.detail, 'Force pour le Kosovo');
  });
});
