import * as vscode from 'vscode';
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
}

/** The services, disposed with the extension. */
export function createServices(context: vscode.ExtensionContext): Services {
  const log = vscode.window.createOutputChannel('NATO–OSCE Reference', { log: true });
  const settings = new Settings();
  const store = new LibraryStore(context.extensionUri, log);
  const mentions = new DraftMentions(store);
  context.subscriptions.push(log, settings, store, mentions);
  return {
    context,
    log,
    settings,
    prose: new ProseDocuments(settings),
    store,
    mentions,
  };
}
