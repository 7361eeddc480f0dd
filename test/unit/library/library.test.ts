import assert from 'node:assert/strict';
import { outlineChildren, type OutlineNode } from '../../../src/core/library/areaOutline';
import { createLibrary } from '../../../src/core/library/library';
import { groupByDecade } from '../../../src/core/library/outline';
import { parsePack } from '../../../src/core/library/parsePack';
import { samplePack } from './samplePack';

function sampleLibrary() {
  const { pack } = parsePack(samplePack());
  assert.ok(pack);
  return createLibrary([pack]);
}

const ids = (items: readonly { readonly id: string }[]) => items.map((item) => item.id);

describe('createLibrary', () => {
  it('gives an entry its own facts first, then those that are about it', () => {
    assert.deepEqual(ids(sampleLibrary().factsOfEntry('force')), ['force-deployed', 'force-strength', 'page-s1-1']);
  });

  it('turns relations round, each pair once', () => {
    const library = sampleLibrary();
    assert.deepEqual(library.relationsOf('force'), [{ is: 'mandated-by', entry: 'council' }]);
    assert.deepEqual(library.relationsOf('council'), [{ is: 'mandates', entry: 'force' }]);
  });

  it('ties contradicting facts both ways', () => {
    const library = sampleLibrary();
    assert.deepEqual(ids(library.contradictionsOf('page-s1-1')), ['force-deployed']);
    assert.deepEqual(ids(library.contradictionsOf('force-deployed')), ['page-s1-1']);
  });

  it('orders events by date and areas parents first', () => {
    const library = sampleLibrary();
    assert.deepEqual(
      library.events.map((event) => event.fact),
      ['page-s1-1', 'force-deployed'],
    );
    assert.deepEqual(ids(library.areas), ['south', 'south/inner']);
  });

  it('lets the first pack win where two share an id', () => {
    const { pack } = parsePack(samplePack());
    assert.ok(pack);
    const other = { ...pack, entries: pack.entries.map((entry) => ({ ...entry, name: 'Other' })) };
    assert.equal(createLibrary([pack, other]).entry('force')?.name, 'Southern Force');
  });
});

describe('outlineChildren', () => {
  const labels = (nodes: readonly OutlineNode[]) => nodes.map((node) => node.id);

  it('shows sub-areas, facts and entries by kind below an area, and facts below an entry', () => {
    const library = sampleLibrary();
    const [south] = outlineChildren(library);
    assert.equal(south?.type === 'area' && south.count, 2);
    const below = outlineChildren(library, south);
    assert.deepEqual(labels(below), ['area:south/inner', 'area:south/facts', 'area:south/body']);
    const [forces] = outlineChildren(library, below[0]);
    const [force] = outlineChildren(library, forces);
    assert.deepEqual(labels(outlineChildren(library, force)).length, 3);
  });
});

describe('groupByDecade', () => {
  it('groups by decade and year, newest first where asked', () => {
    const library = sampleLibrary();
    assert.deepEqual(
      groupByDecade(library).map(({ year, years }) => [year, years.map((item) => item.year)]),
      [[1990, [1998, 1999]]],
    );
    assert.deepEqual(
      groupByDecade(library, 'newest')[0]?.years.map((item) => item.year),
      [1999, 1998],
    );
  });
});
