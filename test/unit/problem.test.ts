import assert from 'node:assert/strict';
import { formatProblem } from '../../src/core/library/problem';

describe('formatProblem', () => {
  it('counts lines from 1, as compilers print them', () => {
    const range = { startLine: 6, startColumn: 2, endLine: 6, endColumn: 9 };
    const problem = {
      code: 'pack.unknown-field',
      severity: 'error',
      message: 'Unknown.',
      file: 'a.yaml',
      range,
    } as const;
    assert.equal(formatProblem(problem), 'a.yaml:7: Unknown.');
  });
});
