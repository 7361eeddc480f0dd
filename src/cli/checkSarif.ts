import { pathToFileURL } from 'node:url';
import { isAbsolute } from 'node:path';
import { checkCodes, defaultSeverities, type CheckCode, type Fix, type Severity } from '../core/checks/findings';
import type { FileReport, ReportedFinding } from './checkReport';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** What each check looks for, in one sentence. */
const descriptions: Readonly<Record<CheckCode, string>> = {
  'wrong-date': 'A date differs from the dated fact that it is tied to.',
  'wrong-number': 'A number differs from the fact or name that it is part of.',
  'wrong-expansion': 'An acronym is expanded in words that are none of its names.',
  'outdated-name': 'A name stands for a time when it was out of use.',
  'wrong-form': 'A name is written in a form that is wrong, or spelt otherwise than officially.',
  'unexpanded-acronym': 'An acronym is used and expanded nowhere before.',
  'expanded-twice': 'An acronym is expanded again.',
  'acronym-unused': 'An acronym is given with its name and never used.',
  'changed-since': 'What changed later is stated as current.',
  'typical-mistake': 'A confusion that the library knows.',
};

/** SARIF 2.1.0; offsets and columns count UTF-16 units. */
export function toSarif(reports: readonly FileReport[]): unknown {
  const rules = checkCodes.map((code) => ({
    id: code,
    shortDescription: { text: descriptions[code] },
    defaultConfiguration: { level: levels[defaultSeverities[code]] },
  }));
  const driver = { name: 'nato-osce', version: process.env['NATO_OSCE_VERSION'] ?? '0.0.0', rules };
  const notifications = reports.flatMap(({ problem }) =>
    problem ? [{ level: problem.isUnreadable ? 'error' : 'warning', message: { text: problem.line } }] : [],
  );
  const executionSuccessful = !reports.some(({ problem }) => problem?.isUnreadable);
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful, toolExecutionNotifications: notifications }],
    results: reports.flatMap(({ file, findings }) => findings.map((finding) => toResult(file, finding))),
  };
  return { $schema: schema, version: '2.1.0', runs: [run] };
}

function toResult(file: string, { finding, place, fingerprint, reference }: ReportedFinding): unknown {
  const { code, severity, start, end, message, entry, fact, source, fixes } = finding;
  const artifactLocation = { uri: toUri(file) };
  const region = { ...place, charOffset: start, charLength: end - start };
  return {
    ruleId: code,
    ruleIndex: checkCodes.indexOf(code),
    level: levels[severity],
    message: { text: reference === undefined ? message : `${message} (${reference})` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'natoOsceContext/v1': fingerprint },
    ...(fixes.length > 0 && { fixes: fixes.map((fix) => toFix(fix, artifactLocation)) }),
    properties: { entry, ...(fact !== undefined && { fact }), ...(source !== undefined && { source }) },
  };
}

function toFix({ title, edits }: Fix, artifactLocation: unknown): unknown {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }));
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] };
}

/** Relative to the working folder, as the file was named; the address of an absolute one. */
function toUri(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
