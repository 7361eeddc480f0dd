import { readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { spread } from '../figures.mjs';
import { sleep, variable, writeResult } from './hostResult';
import { measurePhase } from './loopDelay';

const keysApartMs = 250; // more than features wait for a pause
const typed = 'the OSCE Permanent Council met ';
const hoverCount = 20;

/** A drafter's minute with the extension as it is: activation, first hover, more hovers, typing in a long draft with all marks on. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.getExtension('nato-osce-reference.nato-osce-reference');
  if (!extension || extension.isActive) throw new Error('The extension is missing, or active already.');
  await vscode.workspace.getConfiguration('natoOsce').update('marks.show', 'all', vscode.ConfigurationTarget.Global);
  await sleep(3000); // other extensions start
  const idle = await measurePhase(() => sleep(2000));
  const activation = await measurePhase(() => extension.activate());
  const content = readFileSync(variable('DRAFT_FILE'), 'utf8');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const firstHover = await measurePhase(async () => {
    if ((await hoverAt(document, content.indexOf('OSCE'))) === 0) throw new Error('No card for OSCE.');
  });
  const editor = await vscode.window.showTextDocument(document);
  await sleep(3000); // marks, views and checks of the open draft
  const hovers = await measureHovers(document);
  const typing = await measureTyping(editor);
  const findings = vscode.languages.getDiagnostics(document.uri).length;
  writeResult({ idle, activation, firstHover, hovers, typing, findings, heapMB: process.memoryUsage().heapUsed / 1e6 });
}

async function hoverAt(document: vscode.TextDocument, offset: number): Promise<number> {
  const position = document.positionAt(offset);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    position,
  );
  return found.length;
}

async function measureHovers(document: vscode.TextDocument) {
  const names = [...document.getText().matchAll(/\bOSCE\b/g)].map(({ index }) => index);
  const step = Math.floor(names.length / hoverCount);
  const times: number[] = [];
  const phase = await measurePhase(async () => {
    for (let i = 0; i < hoverCount; i++) {
      const start = performance.now();
      await hoverAt(document, names[i * step] ?? 0);
      times.push(performance.now() - start);
    }
  });
  return { ...phase, each: spread(times) };
}

/** Letters in the middle of the draft; after each, completion is asked for as the editor does. */
async function measureTyping(editor: vscode.TextEditor) {
  const { document } = editor;
  let offset = document.getText().indexOf('\n\n', document.getText().length / 2) + 2;
  const times: number[] = [];
  const phase = await measurePhase(async () => {
    for (const letter of typed) {
      const start = performance.now();
      await editor.edit((edit) => edit.insert(document.positionAt(offset), letter));
      offset += letter.length;
      const at = document.positionAt(offset);
      await vscode.commands.executeCommand('vscode.executeCompletionItemProvider', document.uri, at);
      times.push(performance.now() - start);
      await sleep(keysApartMs);
    }
  });
  return { ...phase, each: spread(times) };
}
