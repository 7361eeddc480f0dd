import assert from 'node:assert/strict';
import { parsePack } from '../../../src/core/library/parsePack';
import { formatProblem } from '../../../src/core/library/problem';
import { samplePack } from './samplePack';

/** Problems as `file:line: code`, for a pack with changed files. */
function problemsOf(changes: Record<string, string | undefined>): string[] {
  return parsePack(samplePack(changes)).problems.map(
    ({ file, range, code }) => `${file}:${range.startLine + 1}: ${code}`,
  );
}

const replaced = (file: string, from: string, to: string) => ({
  [file]: (samplePack().get(file) ?? '').replace(from, to),
});

describe('parsePack', () => {
  it('parses a good pack without problems', () => {
    const { pack, problems } = parsePack(samplePack());
    assert.deepEqual(problems.map(formatProblem), []);
    assert.deepEqual(
      pack?.entries.map((entry) => entry.id),
      ['council', 'force'],
    );
    assert.equal(pack?.facts.length, 3);
  });

  it('gives a fact the grade of its best source, and forms their defaults', () => {
    const { pack } = parsePack(samplePack());
    const [fact] = pack?.facts.filter(({ id }) => id === 'force-deployed') ?? [];
    assert.deepEqual([fact?.grade, fact?.entries, fact?.by], [2, ['force'], 'council']);
    const forms = pack?.entries
      .find(({ id }) => id === 'force')
      ?.forms.map(({ text, kind, case: rule, status }) => [text, kind, rule, status]);
    assert.deepEqual(forms, [
      ['Southern Force', 'name', 'any', 'preferred'],
      ['SFX', 'acronym', 'exact', 'admitted'],
      ['Southern Army', 'name', 'any', 'superseded'],
    ]);
  });

  it('reports broken YAML at its line and keeps the rest', () => {
    const { pack, problems } = parsePack(samplePack({ 'entries/council.yaml': 'id: council\nname: [\nkind: body\n' }));
    assert.ok(problems.some(({ file, code }) => file === 'entries/council.yaml' && code === 'pack.yaml'));
    assert.deepEqual(
      pack?.entries.map((entry) => entry.id),
      ['force'],
    );
  });

  it('names unknown fields, missing fields and values outside of a list, each at its place', () => {
    assert.deepEqual(problemsOf(replaced('entries/force.yaml', 'event: deployed', 'evnt: deployed')), [
      'entries/force.yaml:15: pack.unknown-field',
      ...lostForce,
    ]);
    assert.deepEqual(problemsOf(replaced('entries/force.yaml', 'kind: force', 'kind: army')), [
      'entries/force.yaml:4: pack.invalid-value',
      ...lostForce,
    ]);
    assert.deepEqual(problemsOf(replaced('entries/council.yaml', 'summary: A council.\n', '')).slice(0, 1), [
      'entries/council.yaml:1: pack.missing-field',
    ]);
  });

  it('says what to do in the message', () => {
    const { problems } = parsePack(samplePack(replaced('entries/force.yaml', 'kind: force', 'kind: army')));
    assert.match(
      problems[0]?.message ?? '',
      /"kind" has a value that is not in the list\. Use one of: organisation, body/,
    );
  });

  it('refuses days that the calendar lacks', () => {
    assert.deepEqual(problemsOf(replaced('entries/force.yaml', '1999-06-12', '1999-02-30')).slice(0, 1), [
      'entries/force.yaml:14: pack.no-such-date',
    ]);
  });

  it('reports ids that are taken and references that lead nowhere', () => {
    assert.deepEqual(problemsOf(replaced('entries/force.yaml', 'by: council', 'by: counsel')), [
      'entries/force.yaml:16: pack.unknown-reference',
    ]);
    assert.deepEqual(problemsOf(replaced('entries/force.yaml', 'id: force-strength', 'id: force-deployed')), [
      'entries/force.yaml:19: pack.duplicate-id',
    ]);
    assert.deepEqual(problemsOf(replaced('areas/inner.yaml', 'south/inner', 'north/inner')).slice(0, 2), [
      'areas/inner.yaml:1: pack.unknown-reference',
      'entries/force.yaml:5: pack.unknown-reference',
    ]);
  });

  it('leaves out a fact whose source is unknown, and keeps the entry', () => {
    const { pack, problems } = parsePack(
      samplePack(replaced('entries/force.yaml', 'source: { id: paper', 'source: { id: papr')),
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['pack.unknown-reference'],
    );
    assert.deepEqual(pack?.entries.find(({ id }) => id === 'force')?.facts, ['force-deployed']);
  });

  it('has no pack without a manifest, and says so', () => {
    const { pack, problems } = parsePack(samplePack({ 'pack.yaml': undefined }));
    assert.equal(pack, undefined);
    assert.match(problems[0]?.message ?? '', /Add a file pack\.yaml/);
  });

  it('survives a bomb of YAML aliases', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: [*d,*d,*d,*d,*d,*d]\n`;
    assert.ok(problemsOf({ 'entries/council.yaml': bomb }).length > 0);
  });
});

/** What a pack reports beside the fault when the entry "force" is left out. */
const lostForce = [
  'areas/south.yaml:7: pack.unknown-reference',
  'areas/south.yaml:5: pack.unknown-reference',
  'chronology.yaml:1: pack.unknown-reference',
];
