import * as vscode from 'vscode';
import { disableEdit } from '../core/checks/disableComments';
import type { CheckCode, Finding, TextEdit } from '../core/checks/findings';
import { isFixedByItself, preferredEdits } from '../core/checks/fixDraft';
import type { Library } from '../core/library/library';
import { checkSource, explainArguments } from '../host/checkDiagnostics';
import { toRange } from '../host/conversions';
import { commands } from '../host/ids';
import type { Services } from '../host/services';

const fixAllKind = vscode.CodeActionKind.SourceFixAll.append('natoOsce');
const kinds = [vscode.CodeActionKind.QuickFix, fixAllKind];

/** What can be done about a finding; and "fix all" as a source action, which can run on save. */
export function registerCheckActions(services: Services): vscode.Disposable {
  const provider: vscode.CodeActionProvider = {
    provideCodeActions: (document, range, context, token) =>
      provideActions(services, document, { range, context, token }),
  };
  return services.prose.registerForDrafts((selector) =>
    vscode.languages.registerCodeActionsProvider(selector, provider, { providedCodeActionKinds: kinds }),
  );
}

interface Request {
  readonly range: vscode.Range;
  readonly context: vscode.CodeActionContext;
  readonly token: vscode.CancellationToken;
}

async function provideActions(
  services: Services,
  document: vscode.TextDocument,
  { range, context, token }: Request,
): Promise<vscode.CodeAction[]> {
  const { findings, settings, store } = services;
  const wantsFixAll = context.only !== undefined && context.only.intersects(fixAllKind);
  // for a lightbulb by the way, what is known is enough
  const isAsked = context.triggerKind === vscode.CodeActionTriggerKind.Invoke || wantsFixAll;
  const mayCheck = isAsked && settings.checksEnabled(document);
  const found = mayCheck ? await findings.check(document) : await findings.known(document);
  const { library } = await store.get();
  if (!found || token.isCancellationRequested) return [];
  if (wantsFixAll) return fixAllAction(document, found);
  if (context.only && !context.only.intersects(vscode.CodeActionKind.QuickFix)) return [];
  const place = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const here = found.filter(({ start, end }) => start <= place.end && place.start <= end);
  return here.flatMap((finding) => actionsFor({ document, library, context, finding, found }));
}

function fixAllAction(document: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
  const edits = preferredEdits(findings.filter(isFixedByItself));
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction('Fix all NATO–OSCE errors and warnings', fixAllKind);
  action.edit = toWorkspaceEdit(document, edits);
  return [action];
}

interface Case {
  readonly document: vscode.TextDocument;
  readonly library: Library;
  readonly context: vscode.CodeActionContext;
  readonly finding: Finding;
  readonly found: readonly Finding[];
}

function actionsFor(known: Case): vscode.CodeAction[] {
  const { document, context, finding } = known;
  const range = toRange(document, finding);
  const diagnostics = context.diagnostics.filter(
    (diagnostic) => diagnostic.source === checkSource && diagnostic.range.isEqual(range),
  );
  const actions = [...fixes(known), ...fixAllOfKind(known), explain(known), ...ignoring(known)];
  for (const action of actions) action.diagnostics = diagnostics;
  return actions;
}

function fixes({ document, finding }: Case): vscode.CodeAction[] {
  return finding.fixes.map(({ title, preferred, edits }) => {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.edit = toWorkspaceEdit(document, edits);
    action.isPreferred = preferred;
    return action;
  });
}

function fixAllOfKind({ document, finding: { code }, found }: Case): vscode.CodeAction[] {
  const fixable = found.filter((other) => other.code === code && other.fixes.some(({ preferred }) => preferred));
  if (fixable.length < 2) return [];
  const action = new vscode.CodeAction(
    `Fix all ${fixable.length} of ${code} in this file`,
    vscode.CodeActionKind.QuickFix,
  );
  action.edit = toWorkspaceEdit(document, preferredEdits(fixable));
  return [action];
}

function explain({ library, finding }: Case): vscode.CodeAction {
  const name = library.entry(finding.entry)?.name ?? finding.entry;
  const title = `Explain: open ${name}${finding.fact === undefined ? '' : ' at the fact'}`;
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { command: commands.openEntry, title, arguments: explainArguments(finding) };
  return action;
}

function ignoring({ document, finding }: Case): vscode.CodeAction[] {
  const here = new vscode.CodeAction('Ignore here…', vscode.CodeActionKind.QuickFix);
  const place: IgnorePlace = { uri: document.uri.toString(), code: finding.code, start: finding.start };
  here.command = { command: commands.ignoreFinding, title: here.title, arguments: [place] };
  const inFile = new vscode.CodeAction(`Ignore ${finding.code} in this file`, vscode.CodeActionKind.QuickFix);
  const edit = disableEdit(document.getText(), document.languageId, finding.code);
  inFile.edit = toWorkspaceEdit(document, [edit]);
  return [here, inFile];
}

/** Argument of the command that ignores a finding. */
interface IgnorePlace {
  readonly uri: string;
  readonly code: CheckCode;
  readonly start: number;
}

function toWorkspaceEdit(document: vscode.TextDocument, edits: readonly TextEdit[]): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  for (const edit of edits) result.replace(document.uri, toRange(document, edit), edit.text);
  return result;
}
