import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

describe('the npm package', function () {
  this.timeout(60_000); // npm is slow to start

  it('holds the command, the pack that it reads, and no part of the extension', () => {
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const output = execFileSync(npm, ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    });
    const [{ files }] = JSON.parse(output) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path).filter((path) => path !== 'README.md');
    assert.deepEqual(paths.sort(), ['LICENSE', 'dist/cli.js', 'dist/packs/nato-osce.json', 'package.json']);
  });
});
