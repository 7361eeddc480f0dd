import assert from 'node:assert/strict';
import { resolveEntry } from '../../../src/core/search/resolveEntry';
import { builtInIndex } from './searchSample';

describe('resolveEntry', () => {
  const { library } = builtInIndex();
  const ids = (name: string) => resolveEntry(library, name).map(({ id }) => id);

  it('takes an id before a name', () => {
    for (const { id } of library.entries) assert.deepEqual(ids(id), [id]);
  });

  it('takes acronyms and names in any case and any language', () => {
    for (const name of ['KFOR', 'kosovo force', 'K-FOR', 'Force pour le Kosovo'])
      assert.deepEqual(ids(name), ['kfor'], name);
  });

  it('finds each entry by its name, alone or with those that share it', () => {
    for (const { id, name } of library.entries) assert.ok(ids(name).includes(id), name);
  });

  it('gives nothing for a part of a name or no name', () => {
    assert.deepEqual([...ids('Kosovo For'), ...ids(''), ...ids('?')], []);
  });
});
