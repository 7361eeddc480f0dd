import * as vscode from 'vscode';

const kindIcons: ReadonlyMap<string, string> = new Map([
  ['organisation', 'organization'],
  ['body', 'group-by-ref-type'],
  ['office', 'account'],
  ['mission', 'compass'],
  ['force', 'shield'],
  ['treaty', 'law'],
  ['agreement', 'file-symlink-file'],
  ['resolution', 'references'],
  ['policy', 'book'],
  ['event', 'calendar'],
  ['concept', 'lightbulb'],
  ['person', 'person'],
  ['place', 'location'],
]);

/** Product icon for a kind of entry. */
export function kindIcon(kind: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(kindIcons.get(kind) ?? 'symbol-misc');
}

export const areaIcon = new vscode.ThemeIcon('folder-library');
export const factIcon = new vscode.ThemeIcon('note');
export const eventIcon = new vscode.ThemeIcon('milestone');

const typeIcons: ReadonlyMap<string, string> = new Map([
  ['entry', 'book'],
  ['area', 'folder-library'],
  ['event', 'milestone'],
  ['fact', 'note'],
  ['source', 'link-external'],
]);

/** Product icon for a type of search result. */
export function typeIcon(type: string): vscode.ThemeIcon {
  return new vscode.ThemeIcon(typeIcons.get(type) ?? 'symbol-misc');
}
