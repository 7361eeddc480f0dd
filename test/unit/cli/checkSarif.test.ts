import { Validator, type Schema } from '@cfworker/json-schema';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { toSarif } from '../../../src/cli/checkSarif';
import type { FileReport } from '../../../src/cli/checkReport';

/** The schema of SARIF 2.1.0 as its authors' own test package has it. */
const schema = JSON.parse(
  readFileSync('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', 'utf8'),
) as Schema;

const place = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 7 };
const report: FileReport = {
  file: 'notes/a draft.md',
  fixed: 0,
  remarks: [],
  findings: (['error', 'warning', 'information', 'hint'] as const).map((severity) => ({
    place,
    fingerprint: '0123456789abcdef',
    reference: 'A source, para. 1',
    finding: {
      code: 'wrong-date',
      severity,
      start: 12,
      end: 16,
      message: 'A message.',
      entry: 'kfor',
      fact: 'kfor-entered',
      source: 'some-source',
      fixes: [{ title: 'Change', preferred: true, edits: [{ start: 12, end: 16, text: '1999' }] }],
    },
  })),
};
const unread: FileReport = { ...report, findings: [], problem: { line: 'b.md: gone', isUnreadable: true } };

describe('Findings as SARIF', () => {
  it('are valid against the schema of 2.1.0', () => {
    const validator = new Validator(schema, '4', false);
    for (const reports of [[], [report], [report, unread]]) {
      const { valid, errors } = validator.validate(JSON.parse(JSON.stringify(toSarif(reports))));
      assert.ok(valid, JSON.stringify(errors.slice(-3), undefined, 1));
    }
    assert.equal(validator.validate({ version: '2.1.0', runs: [{}] }).valid, false);
  });

  it('have places, levels, fixes and what they rest on', () => {
    const { runs } = toSarif([report]) as { runs: [{ results: Record<string, never>[] }] };
    const [first] = runs[0].results;
    assert.deepEqual(
      runs[0].results.map(({ level }) => level),
      ['error', 'warning', 'note', 'note'],
    );
    assert.deepEqual(first?.['locations'], [
      {
        physicalLocation: {
          artifactLocation: { uri: 'notes/a%20draft.md' },
          region: { ...place, charOffset: 12, charLength: 4 },
        },
      },
    ]);
    assert.deepEqual(first['properties'], { entry: 'kfor', fact: 'kfor-entered', source: 'some-source' });
  });

  it('say of a file that could not be read that the run was not whole', () => {
    const { runs } = toSarif([unread]) as { runs: [{ invocations: [{ executionSuccessful: boolean }] }] };
    assert.equal(runs[0].invocations[0].executionSuccessful, false);
  });
});
