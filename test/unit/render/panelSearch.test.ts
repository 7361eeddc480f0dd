import assert from 'node:assert/strict';
import { searchPlaces } from '../../../src/core/render/panelSearch';
import { SearchIndex } from '../../../src/core/search/searchIndex';
import { panelLibrary } from './panelSample';

const places = (query: string) => searchPlaces(new SearchIndex(panelLibrary()), query).map((result) => result.place);

describe('searchPlaces', () => {
  it('opens entries, facts where they stand, events in the chronology, sources', () => {
    assert.deepEqual(places('SFX')[0], { view: 'entry', id: 'force' });
    const deployed = places('deployed');
    assert.ok(deployed.some((place) => place.view === 'chronology' && place.fact === 'force-deployed'));
    assert.ok(deployed.some((place) => place.view === 'entry' && place.fact === 'force-deployed'));
    assert.ok(places('Resolution 1').some((place) => place.view === 'source' && place.id === 's-res-1'));
    assert.ok(places('came 1998').some((place) => place.view === 'area' && place.fact === 'page-s1-1'));
  });

  it('finds nothing for nothing', () => {
    assert.deepEqual(places('  '), []);
  });
});
