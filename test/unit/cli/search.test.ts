import assert from 'node:assert/strict';
import { parseOutput, runCli } from './runCli';

interface Hit {
  readonly type: string;
  readonly id: string;
  readonly title: string;
  readonly label: string;
}

const search = (...args: string[]) => parseOutput(runCli(['search', '--json', ...args])) as Hit[];

describe('nato-osce search', function () {
  this.timeout(60_000); // starts programs

  it('prints the best hits as a list, ten where nothing else is said', () => {
    const hits = search('kosovo');
    assert.equal(hits.length, 10);
    assert.equal(hits[0]?.id, 'kosovo');
  });

  it('takes several words as one query, with a limit and types', () => {
    const hits = search('Vienna', 'documnet', '--limit', '3', '--type', 'event', '--type', 'source');
    assert.equal(hits.length, 3);
    assert.deepEqual(
      hits.filter(({ type }) => type !== 'event' && type !== 'source'),
      [],
    );
  });

  it('prints title, kind and what matched for people', () => {
    const { stdout } = runCli(['search', 'kfor', '--limit', '1']);
    assert.match(
      stdout,
      /^Kosovo Force \(KFOR\)\n {2}Force or operation · Western Balkans › Kosovo \(entry kfor\)\n {2}\S/,
    );
  });

  it('says so where nothing is found; in JSON the list is empty', () => {
    assert.deepEqual(runCli(['search', 'zzzzzz']), { code: 0, stdout: 'Nothing found for "zzzzzz".\n', stderr: '' });
    assert.deepEqual(search('zzzzzz'), []);
  });
});
