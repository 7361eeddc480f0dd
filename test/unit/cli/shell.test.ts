import assert from 'node:assert/strict';
import { createShell } from '../../../src/cli/shell';

const write = () => true;
const shellOf = (stdout: { isTTY?: boolean; columns?: number }, env: Record<string, string>) =>
  createShell({ stdout: { ...stdout, write }, stderr: { write }, env });

describe('createShell', () => {
  it('colours on a terminal only, and not where NO_COLOR or the terminal is against it', () => {
    const bold = (isTTY: boolean, env: Record<string, string>) => shellOf({ isTTY }, env).style.bold('x');
    assert.equal(bold(true, { TERM: 'xterm' }), '\u001b[1mx\u001b[22m');
    assert.equal(bold(false, { TERM: 'xterm' }), 'x');
    assert.equal(bold(true, { NO_COLOR: '1' }), 'x');
    assert.equal(bold(true, { TERM: 'dumb' }), 'x');
  });

  it('takes the width from the terminal, then from COLUMNS, and 80 where neither says it', () => {
    assert.equal(shellOf({ columns: 120 }, { COLUMNS: '60' }).columns, 120);
    assert.equal(shellOf({ columns: 0 }, { COLUMNS: '60' }).columns, 60);
    assert.equal(shellOf({}, { COLUMNS: 'wide' }).columns, 80);
    assert.equal(shellOf({ columns: 3 }, {}).columns, 40);
  });
});
