import type * as vscode from 'vscode';
import { registerAbbreviations } from './features/abbreviations';
import { registerAreasView } from './features/areasView';
import { registerCheckActions } from './features/checkActions';
import { registerCheckCommands } from './features/checkCommands';
import { registerCheckIgnoring } from './features/checkIgnoring';
import { registerChecks } from './features/checks';
import { registerCheckStatus } from './features/checkStatus';
import { registerChronologyView } from './features/chronologyView';
import { registerCompletion } from './features/completion';
import { registerCopyFact } from './features/copyFact';
import { registerDraftView } from './features/draftView';
import { registerEntryDocuments } from './features/entryDocuments';
import { registerExplainSelection } from './features/explainSelection';
import { registerFindInWorkspace } from './features/findInWorkspace';
import { registerHover } from './features/hover';
import { registerInsertCommands } from './features/insertCommands';
import { registerMarks } from './features/marks';
import { registerOpenSample } from './features/openSample';
import { registerPanel } from './features/panel';
import { registerSearch } from './features/search';
import { createServices } from './host/services';

/** Called by VS Code once, when a draft is opened or one of our views or commands is used. What follows is what we do. */
export function activate(context: vscode.ExtensionContext): void {
  const services = createServices(context);
  const features = [
    registerHover,
    registerCompletion,
    registerMarks,
    registerPanel,
    registerAreasView,
    registerChronologyView,
    registerDraftView,
    registerSearch,
    registerEntryDocuments,
    registerExplainSelection,
    registerInsertCommands,
    registerCopyFact,
    registerFindInWorkspace,
    registerOpenSample,
    registerChecks,
    registerCheckActions,
    registerCheckCommands,
    registerCheckIgnoring,
    registerCheckStatus,
    registerAbbreviations,
  ];
  context.subscriptions.push(...features.map((register) => register(services)));
}
