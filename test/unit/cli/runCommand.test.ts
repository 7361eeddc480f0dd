import assert from 'node:assert/strict';
import { commands } from '../../../src/cli/commands';
import { runCommand } from '../../../src/cli/runCommand';
import { createShell } from '../../../src/cli/shell';

/** Runs a command in this process; only for what needs no library. */
async function run(...args: string[]) {
  let [stdout, stderr] = ['', ''];
  const shell = createShell({
    stdout: { write: (text) => (stdout += text) },
    stderr: { write: (text) => (stderr += text) },
    env: {},
  });
  const code = await runCommand(args, shell);
  return { code, stdout, stderr };
}

describe('runCommand', () => {
  it('explains itself and each command, at most 80 columns wide', async () => {
    for (const args of [['--help'], ['-h'], ...commands.map(({ name }) => [name, 'x', '--help'])]) {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stderr], [0, ''], args.join(' '));
      assert.match(stdout, new RegExp(`^Usage: nato-osce ${args.length === 1 ? 'COMMAND' : args[0]} `));
      assert.deepEqual(
        stdout.split('\n').filter((line) => line.length > 80),
        [],
      );
    }
  });

  it('lists each command in its help', async () => {
    const { stdout } = await run('--help');
    for (const { name, summary } of commands) assert.match(stdout, new RegExp(`^ {2}${name} +${summary}$`, 'm'));
  });

  it('answers wrong usage with one line and 2', async () => {
    const wrong = [
      [],
      ['bogus'],
      ['--bogus'],
      ['show'],
      ['show', '--bogus', 'kfor'],
      ['export', 'there'],
      ['mentions', '--json'],
      ['mentions', '--language', 'cobol', 'x.md'],
      ['search'],
      ['search', 'x', '--limit'],
      ['search', 'x', '--limit', 'ten'],
      ['search', 'x', '--limit=0'],
      ['search', 'x', '--type', 'book'],
    ];
    for (const args of wrong) {
      const { code, stdout, stderr } = await run(...args);
      assert.deepEqual([code, stdout], [2, ''], args.join(' '));
      assert.match(stderr, /^nato-osce: [^\n]+\n$/, args.join(' '));
    }
  });

  it('takes what stands behind -- as an argument', async () => {
    assert.deepEqual(await run('mentions', '--', '--help'), {
      code: 2,
      stdout: '',
      stderr: 'nato-osce: --help: there is no such file\n',
    });
  });
});
