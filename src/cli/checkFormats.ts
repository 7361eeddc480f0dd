import type { Severity } from '../core/checks/findings';
import type { FileReport, ReportedFinding } from './checkReport';
import { toSarif } from './checkSarif';
import type { Shell } from './shell';

export const checkFormats = ['text', 'json', 'sarif', 'github'] as const;
export type CheckFormat = (typeof checkFormats)[number];

/** Prints the reports in a format. */
export function printReports(reports: readonly FileReport[], format: CheckFormat, shell: Shell): void {
  if (format === 'json') shell.printJson(toJson(reports));
  else if (format === 'sarif') shell.printJson(toSarif(reports));
  else if (format === 'github') printLines(toGithub(reports), shell);
  else printLines([...toText(reports, shell), summary(reports)], shell);
}

function printLines(lines: readonly string[], shell: Shell): void {
  if (lines.length > 0) shell.print(lines.join('\n'));
}

/** `[{file, findings: [{code, severity, start, end, message, entry, fact, source, fixes}]}]`; `null` for a fact or source that is none. */
function toJson(reports: readonly FileReport[]): unknown {
  return reports.filter(isChecked).map(({ file, findings }) => ({
    file,
    findings: findings.map(({ finding: { code, severity, start, end, message, entry, fact, source, fixes } }) => ({
      code,
      severity,
      start,
      end,
      message,
      entry,
      fact: fact ?? null,
      source: source ?? null,
      fixes: fixes.map(({ title, edits }) => ({ title, edits })),
    })),
  }));
}

export const isChecked = ({ problem }: FileReport) => problem === undefined;

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands, which GitHub Actions turns into annotations of a pull request. */
function toGithub(reports: readonly FileReport[]): string[] {
  return reports.flatMap(({ file, findings }) =>
    findings.map(({ finding: { code, severity, message }, place }) => {
      const isOneLine = place.startLine === place.endLine;
      const properties = {
        file,
        line: place.startLine,
        endLine: place.endLine,
        ...(isOneLine && { col: place.startColumn, endColumn: place.endColumn }),
        title: code,
      };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${commands[severity]} ${list.join(',')}::${escapeData(message)}`;
    }),
  );
}

const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function toText(reports: readonly FileReport[], shell: Shell): string[] {
  return reports.flatMap(({ file, findings }) => findings.flatMap((finding) => textLines(file, finding, shell)));
}

/** `file:line:column: severity: message [code]` as compilers print it, the source on the next line. */
function textLines(file: string, { finding, place, reference }: ReportedFinding, { style }: Shell): string[] {
  const at = `${file}:${place.startLine}:${place.startColumn}:`;
  const message = finding.message.replaceAll(/\s+/g, ' ');
  const line = `${style.dim(at)} ${style.bold(finding.severity)}: ${message} ${style.dim(`[${finding.code}]`)}`;
  return reference === undefined ? [line] : [line, style.dim(`    ${reference}`)];
}

/** `3 findings (1 error, 2 warnings) in 2 of 10 drafts, 4 fixed.` */
function summary(reports: readonly FileReport[]): string {
  const checked = reports.filter(isChecked);
  const all = checked.flatMap(({ findings }) => findings);
  const fixed = checked.reduce((sum, report) => sum + report.fixed, 0);
  const fixes = fixed > 0 ? `, ${fixed} fixed` : '';
  if (all.length === 0) return `No findings in ${counted(checked.length, 'draft')}${fixes}.`;
  const kinds = Object.keys(commands).flatMap((severity) => {
    const number = all.filter(({ finding }) => finding.severity === severity).length;
    return number === 0 ? [] : [severity === 'information' ? `${number} information` : counted(number, severity)];
  });
  const files = checked.filter(({ findings }) => findings.length > 0).length;
  return `${counted(all.length, 'finding')} (${kinds.join(', ')}) in ${files} of ${counted(checked.length, 'draft')}${fixes}.`;
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
