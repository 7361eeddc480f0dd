import * as vscode from 'vscode';
import type { Finding, Severity } from '../core/checks/findings';
import type { Library } from '../core/library/library';
import { formatSourceShort } from '../core/render/sourceText';
import { toRange } from './conversions';
import { entryUri } from './entryUri';
import { commands } from './ids';

/** Name under which our findings stand in the Problems panel. */
export const checkSource = 'NATO–OSCE';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A finding in the document that it was found in. Its code links to the entry, at the fact; below it stands the source. */
export function toDiagnostic(library: Library, document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const { code, message, severity } = finding;
  const diagnostic = new vscode.Diagnostic(toRange(document, finding), message, severities[severity]);
  diagnostic.source = checkSource;
  diagnostic.code = { value: code, target: vscode.Uri.parse(explainUri(finding)) };
  if (code === 'outdated-name') diagnostic.tags = [vscode.DiagnosticTag.Deprecated];
  const related = sourceOf(library, finding);
  if (related) diagnostic.relatedInformation = [related];
  return diagnostic;
}

/** Arguments of the command that opens a finding's entry at its fact. */
export function explainArguments({ entry, fact }: Finding): string[] {
  return fact === undefined ? [entry] : [entry, fact];
}

function explainUri(finding: Finding): string {
  return `command:${commands.openEntry}?${encodeURIComponent(JSON.stringify(explainArguments(finding)))}`;
}

const top = new vscode.Range(0, 0, 0, 0);

function sourceOf(library: Library, finding: Finding): vscode.DiagnosticRelatedInformation | undefined {
  const entry = library.entry(finding.entry);
  const source = finding.source === undefined ? undefined : library.source(finding.source);
  if (!entry || !source) return undefined;
  const references = finding.fact === undefined ? [] : (library.fact(finding.fact)?.references ?? []);
  const locator = references.find((reference) => reference.source === source.id)?.locator;
  const text = [formatSourceShort(source), locator].filter((part) => part !== undefined).join(', ');
  return new vscode.DiagnosticRelatedInformation(new vscode.Location(entryUri(entry), top), text);
}
