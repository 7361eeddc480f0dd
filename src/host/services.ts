import * as vscode from 'vscode';
import { DraftFindings } from './checkFindings';
import { IgnoreFiles } from './checkIgnores';
import { DraftMentions } from './draftMentions';
import { LibraryStore } from './libraryStore';
import { ProseDocuments } from './proseDocuments';
import { Settings } from './settings';

/** What features share. Built once, at activation; nothing here reads a file before it is asked. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly prose: ProseDocuments;
  readonly store: LibraryStore;
  readonly mentions: DraftMentions;
  readonly ignores: IgnoreFiles;
  readonly findings: DraftFindings;
}

/** The services, disposed with the extension. */
export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('NATO–OSCE Reference', { log: true });
  const settings = new Settings();
  const store = new LibraryStore(context.extensionUri, log);
  const mentions = new DraftMentions(store);
  const ignores = new IgnoreFiles(log);
  const findings = new DraftFindings({ store, mentions, settings, ignores });
  context.subscriptions.push(log, settings, store, mentions, ignores, findings);
  return {
    context,
    log,
    settings,
    prose: new ProseDocuments(settings),
    store,
    mentions,
    ignores,
    findings,
  };
}
