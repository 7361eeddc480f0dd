import * as vscode from 'vscode';

/** Files that can be drafts, by their extension. */
export const draftGlob = '**/*.{md,markdown,qmd,txt,tex,ltx,adoc,asciidoc,asc,rst,typ,html,htm}';
const excludeGlob = '**/{node_modules,.git,out,dist}/**';
const fileLimit = 5000;

/** Files of the workspace that can be drafts, by their extension; at most 5,000. Empty where the file system cannot be searched. */
export async function draftsOfWorkspace(token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  return vscode.workspace.findFiles(draftGlob, excludeGlob, fileLimit, token);
}
