import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { loadCompiledPack } from '../../../src/core/library/loadCompiledPack';
import { createLibrary } from '../../../src/core/library/library';
import { parsePack } from '../../../src/core/library/parsePack';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { searchLibrary, type SearchOptions } from '../../../src/core/search/searchLibrary';
import { samplePack } from '../library/samplePack';

/** A file of an entry without facts; `more` are further lines of it. */
export function entryFile(id: string, name: string, more = ''): Record<string, string> {
  const text = `id: ${id}\nname: ${name}\nkind: body\nareas: [south]\nsummary: Nothing to find here.\nforms: [${name}]\nfacts: []\n${more}`;
  return { [`entries/${id}.yaml`]: text };
}

/** Searches the sample pack with these files added or changed. Gives `type:id` of each result, the best first. */
export function searchSample(query: string, files: Record<string, string> = {}, options?: SearchOptions): string[] {
  const { pack, problems } = parsePack(samplePack(files));
  assert.deepEqual(problems, []);
  assert.ok(pack);
  return searchLibrary(new SearchIndex(createLibrary([pack])), query, options).map(({ type, id }) => `${type}:${id}`);
}

export function builtInIndex(): SearchIndex {
  return new SearchIndex(createLibrary([loadCompiledPack(readFileSync('dist/packs/nato-osce.json', 'utf8'))]));
}
