import * as vscode from 'vscode';
import type { Entry } from '../core/library/types';
import { entryScheme } from './ids';

/** Address of the read-only document that shows an entry. The name is for people, the query for us. */
export function entryUri(entry: Entry): vscode.Uri {
  return vscode.Uri.from({ scheme: entryScheme, path: `/${entry.name.replaceAll('/', '∕')}.md`, query: entry.id });
}
