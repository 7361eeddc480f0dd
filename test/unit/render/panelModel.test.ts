import assert from 'node:assert/strict';
import { languageName } from '../../../src/core/render/panelEntry';
import { webAddress } from '../../../src/core/render/panelFact';
import { toTimeSpan } from '../../../src/core/render/panelTimeline';
import { panelPage } from './panelSample';

const entry = (changes?: Record<string, string>) => panelPage('entry', { view: 'entry', id: 'force' }, changes);
const relations = (id: string) => panelPage('relations', { view: 'relations', id });

describe('the panel page of an entry', () => {
  it('names it, its kind and its areas', () => {
    const { title, acronym, kind, areas } = entry();
    assert.deepEqual([title, acronym, kind], ['Southern Force', 'SFX', 'Force or operation']);
    assert.deepEqual(areas, [{ place: { view: 'area', id: 'south/inner' }, label: 'South › Inner' }]);
  });

  it('puts facts that contradict each other into one group, the better-sourced first', () => {
    const facts = entry().dated.map((group) => group.facts.map(({ id, role }) => [id, role]));
    assert.deepEqual(facts, [
      [
        ['force-deployed', 'Better sourced'],
        ['page-s1-1', 'Another source says'],
      ],
      [['force-strength', undefined]],
    ]);
  });

  it('never puts the press before an official document, whatever claims to contradict it', () => {
    const { dated } = entry({
      'entries/council.yaml': `id: council
name: Southern Council
kind: body
areas: [south]
summary: A council.
forms: [Southern Council]
facts:
  - { id: rumour, text: It came in May., date: 1999-05, entries: [force], differsFrom: [force-deployed], source: { id: paper, locator: p. 1 } }
`,
    });
    assert.deepEqual(dated[0]?.facts.map(({ id }) => id).at(-1), 'rumour');
  });

  it('puts a newer fact before the one that it replaces and says so', () => {
    const { dated } = entry({
      'entries/council.yaml': `id: council
name: Southern Council
kind: body
areas: [south]
summary: A council.
forms: [Southern Council]
facts:
  - { id: strength-2026, text: It has 50 troops., date: 2026-01, entries: [force], updates: [force-strength], source: { id: s-res-1, locator: p. 1 } }
`,
    });
    const group = dated.at(-1)?.facts.map(({ id, role }) => [id, role]);
    assert.deepEqual(group, [
      ['strength-2026', 'Newer'],
      ['force-strength', 'Replaced by a newer fact'],
    ]);
  });

  it('gives each source with its date, the place in it and its grade', () => {
    const [council, paper] = entry().dated[0]?.facts[0]?.references ?? [];
    assert.equal(council?.label, 'United Nations, S/RES/1');
    assert.deepEqual([council?.date, council?.locator, council?.grade], ['10 June 1999', 'para. 7', 2]);
    assert.deepEqual([paper?.date, paper?.gradeLabel], ['undated', 'press or other']);
  });

  it('lists what changed since the page, with the date of the page', () => {
    const changes = entry().changes.map(({ id, changed, period }) => [id, changed, period]);
    assert.deepEqual(changes, [['force-strength', 'Changed since 31 July 2023', 'since January 2024']]);
  });

  it('tells what to write from what not to write, with since when', () => {
    const { write, avoid } = entry();
    assert.deepEqual(
      write.map((form) => form.text),
      ['Southern Force', 'SFX'],
    );
    assert.deepEqual(
      avoid.map((form) => [form.text, form.write, form.status]),
      [['Southern Army', 'Southern Force', 'out of use since 10 June 1999']],
    );
  });

  it('draws its events in order of time, under their title in the chronology', () => {
    assert.deepEqual(
      entry().timeline.map(({ title, date }) => [title, date]),
      [
        ['First signs', '1998'],
        ['The Force is deployed', '12 June 1999'],
      ],
    );
  });
});

describe('the other pages of the panel', () => {
  it('show an area with its areas inside, facts and entries by kind', () => {
    const page = panelPage('area', { view: 'area', id: 'south' });
    assert.deepEqual(
      page.children.map((child) => child.label),
      ['Inner'],
    );
    assert.deepEqual(
      page.entries.map(({ label, links }) => [label, links.map((link) => link.label)]),
      [['Bodies', ['Southern Council']]],
    );
    assert.equal(page.facts[0]?.facts.length, 2);
    assert.deepEqual(
      panelPage('area', { view: 'area', id: 'south/inner' }).parents.map((parent) => parent.label),
      ['South'],
    );
  });

  it('show what rests on a source, by what holds it', () => {
    const page = panelPage('source', { view: 'source', id: 'the-page' });
    assert.deepEqual(
      page.facts.map(({ holder }) => holder.label),
      ['South'],
    );
    assert.deepEqual(page.details.at(-1), { label: 'Grade', value: '1 – official document' });
  });

  it('show relations in the direction in which they are drawn, from both ends alike', () => {
    const [fromForce, fromCouncil] = [relations('force').edges, relations('council').edges];
    assert.deepEqual(fromForce, fromCouncil);
    const [edge] = fromForce;
    assert.deepEqual([edge?.from, edge?.label, edge?.to, edge?.directed], ['force', 'mandated by', 'council', true]);
    assert.equal(relations('council').groups[0]?.label, 'mandates');
  });

  it('say that the library lacks a thing', () => {
    const page = panelPage('missing', { view: 'entry', id: 'no-such' });
    assert.match(page.text, /no-such/);
  });
});

describe('toTimeSpan', () => {
  it('goes from the first day to the day after the last', () => {
    assert.deepEqual(toTimeSpan('1999-02'), { start: Date.UTC(1999, 1, 1), end: Date.UTC(1999, 2, 1) });
    assert.deepEqual(toTimeSpan('1999-06-12'), { start: Date.UTC(1999, 5, 12), end: Date.UTC(1999, 5, 13) });
  });

  it('has none for open ends', () => {
    assert.equal(toTimeSpan('2014/..'), undefined);
  });
});

describe('texts of packs', () => {
  it('become links only where they are addresses of the web', () => {
    assert.equal(webAddress('javascript:alert(1)'), undefined);
    assert.equal(webAddress('command:workbench.action.quit'), undefined);
    assert.equal(webAddress('https://example.org'), 'https://example.org');
  });

  it('name languages in English, and keep a tag that is none', () => {
    assert.equal(languageName('fr'), 'French');
    assert.equal(languageName('not a tag'), 'not a tag');
  });
});
