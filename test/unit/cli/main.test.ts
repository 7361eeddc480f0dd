import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseOutput, runCli, withFiles } from './runCli';

describe('nato-osce', function () {
  this.timeout(60_000); // starts programs
  it('prints its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.deepEqual(runCli(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('passes the exit code and its one line on', () => {
    const { code, stdout, stderr } = runCli(['show', '--bogus', 'kfor']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.equal(stderr, "nato-osce: show: Unknown option '--bogus'; see nato-osce show --help\n");
  });

  it('exports the library as one JSON object, from any folder and through a link', () => {
    withFiles({}, (folder) => {
      const program = join(folder, 'nato-osce');
      symlinkSync(resolve('dist/cli.js'), program);
      const exported = parseOutput(runCli(['export', '--json'], { cwd: folder, program })) as Record<string, unknown[]>;
      assert.deepEqual(Object.keys(exported), ['areas', 'entries', 'facts', 'sources', 'events']);
      assert.ok(Object.values(exported).every((list) => list.length > 0));
    });
  });

  it('ends quietly where the reader of its output goes away', async () => {
    const child = spawn(process.execPath, ['dist/cli.js', 'export']);
    let problems = '';
    child.stderr.on('data', (data) => (problems += String(data)));
    child.stdout.once('data', () => child.stdout.destroy());
    await once(child, 'close');
    assert.deepEqual([child.exitCode, problems], [0, '']);
  });

  it('prints no colours into a pipe', () => {
    assert.ok(!runCli(['show', 'kfor'], { env: { TERM: 'xterm' } }).stdout.includes('\u001b'));
  });
});
