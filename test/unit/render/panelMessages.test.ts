import assert from 'node:assert/strict';
import {
  currentPlace,
  emptyHistory,
  openPlace,
  parseHistory,
  stepHistory,
} from '../../../src/core/render/panelHistory';
import { parsePageMessage } from '../../../src/core/render/panelMessages';
import { parseLink, toLink, type PanelPlace } from '../../../src/core/render/panelPlace';

const places: PanelPlace[] = [
  { view: 'entry', id: 'kfor', fact: 'kfor-entered' },
  { view: 'area', id: 'western-balkans/kosovo' },
  { view: 'source', id: 's-res-1' },
  { view: 'relations', id: 'kfor' },
  { view: 'chronology' },
];

describe('links to places', () => {
  it('are read as they are made', () => {
    for (const place of places) assert.deepEqual(parseLink(toLink(place)), place);
  });

  it('have the forms that people write', () => {
    assert.deepEqual(toLink({ view: 'entry', id: 'kfor' }), { path: '/entry/kfor', query: '' });
    assert.deepEqual(parseLink({ path: '/area/western-balkans/kosovo/', query: '' }), {
      view: 'area',
      id: 'western-balkans/kosovo',
    });
  });

  it('lead nowhere where they name no place', () => {
    for (const path of ['', '/', '/entry', '/entry/', '/settings/x', 'entry/kfor']) {
      assert.equal(parseLink({ path, query: '' }), undefined, path);
    }
  });
});

describe('parsePageMessage', () => {
  it('takes the messages of the page', () => {
    const [place] = places;
    assert.ok(place);
    for (const message of [
      { type: 'ready' },
      { type: 'export' },
      { type: 'open', place },
      { type: 'copyLink', place },
      { type: 'step', by: -1 },
      { type: 'search', id: 3, query: 'kfor' },
      { type: 'copyFact', fact: 'kfor-entered', withSource: true },
    ]) {
      assert.deepEqual(parsePageMessage(message), message);
    }
  });

  it('refuses all else', () => {
    for (const message of [
      undefined,
      'ready',
      [],
      { type: 'run', command: 'x' },
      { type: 'open', place: { view: 'settings', id: 'x' } },
      { type: 'open', place: { view: 'entry' } },
      { type: 'open', place: { view: 'entry', id: 7 } },
      { type: 'step', by: 5 },
      { type: 'search', query: 'no id' },
      { type: 'copyFact', fact: 'a' },
    ]) {
      assert.equal(parsePageMessage(message), undefined, JSON.stringify(message));
    }
  });

  it('drops what a message has beside its own fields', () => {
    const message = { type: 'open', place: { view: 'source', id: 'a', fact: 'b', more: 1 }, more: 2 };
    assert.deepEqual(parsePageMessage(message), { type: 'open', place: { view: 'source', id: 'a' } });
  });
});

describe('the history of the panel', () => {
  const at = (id: string): PanelPlace => ({ view: 'entry', id });
  const walked = ['a', 'b', 'c'].map(at).reduce(openPlace, emptyHistory);

  it('goes back and forward, and stays at its ends', () => {
    const back = stepHistory(stepHistory(walked, -1), -1);
    assert.deepEqual(currentPlace(back), at('a'));
    assert.equal(stepHistory(back, -1), back);
    assert.deepEqual(currentPlace(stepHistory(back, 1)), at('b'));
    assert.equal(stepHistory(walked, 1), walked);
  });

  it('forgets what lay forward when another place is opened', () => {
    const { places: list } = openPlace(stepHistory(stepHistory(walked, -1), -1), at('d'));
    assert.deepEqual(list, [at('a'), at('d')]);
  });

  it('keeps one place for a page whose marked fact changes', () => {
    const { places: list, index } = openPlace(walked, { view: 'entry', id: 'c', fact: 'x' });
    assert.equal(index, 2);
    assert.deepEqual(list[2], { view: 'entry', id: 'c', fact: 'x' });
  });

  it('comes back from a saved state, without what is no place', () => {
    assert.deepEqual(parseHistory(JSON.parse(JSON.stringify(walked))), walked);
    assert.deepEqual(parseHistory({ places: [at('a'), { view: 'x' }], index: 9 }), { places: [at('a')], index: 0 });
    assert.deepEqual(parseHistory(undefined), emptyHistory);
    assert.deepEqual(parseHistory({ places: [], index: 0 }), emptyHistory);
  });
});
