import assert from 'node:assert/strict';
import { filterEvents, type EventFilter } from '../../../src/core/render/panelChronology';
import { panelPage } from './panelSample';

const page = () => panelPage('chronology', { view: 'chronology' });

/** Titles of the events that a filter leaves. */
function found(filter: Partial<EventFilter>): string[] {
  return filterEvents(page().events, { area: '', kind: '', text: '', ...filter }).map((event) => event.title);
}

describe('the chronology of the panel', () => {
  it('holds all events by date, and offers the areas and kinds that occur', () => {
    const { events, areas, kinds } = page();
    assert.deepEqual(
      events.map((event) => event.date),
      ['1998', '12 June 1999'],
    );
    assert.deepEqual(
      areas.map((area) => area.label),
      ['South', 'South › Inner'],
    );
    assert.deepEqual(
      kinds.map((kind) => kind.label),
      ['Forces and operations'],
    );
  });

  it('finds by area, the areas inside it too', () => {
    assert.equal(found({ area: 'south' }).length, 2);
    assert.equal(found({ area: 'south/inner' }).length, 2);
    assert.deepEqual(found({ area: 'elsewhere' }), []);
  });

  it('finds by kind and by all words, whatever their case and marks', () => {
    assert.deepEqual(found({ kind: 'body' }), []);
    assert.deepEqual(found({ text: 'DÉPLOYED june' }), ['The Force is deployed']);
    assert.deepEqual(found({ text: 'deployed signs' }), []);
  });
});
