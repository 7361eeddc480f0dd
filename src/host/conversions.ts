import * as vscode from 'vscode';

/** Range of a pair of 0-based UTF-16 offsets, `end` exclusive. */
export function toRange(
  document: vscode.TextDocument,
  span: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}

/** Markdown that may link to the commands named, and to nothing else that runs. */
export function toMarkdown(markdown: string, enabledCommands: readonly string[] = []): vscode.MarkdownString {
  const result = new vscode.MarkdownString(markdown);
  result.isTrusted = { enabledCommands };
  return result;
}

/** Address that runs a command of ours with one argument, for a link in trusted Markdown. */
export function commandUri(command: string, argument: unknown): string {
  return `command:${command}?${encodeURIComponent(JSON.stringify([argument]))}`;
}
