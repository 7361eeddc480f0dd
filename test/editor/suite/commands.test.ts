import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from '../openDraft';

describe('commands', () => {
  it('insert a name and a full name at the cursor', async () => {
    const { document } = await openDraft('The | came.');
    await vscode.commands.executeCommand('natoOsce.insertFullName', 'kfor');
    assert.equal(document.getText(), 'The Kosovo Force (KFOR) came.');
  });

  it('copy a fact with its source', async () => {
    await openDraft('A draft.');
    await vscode.commands.executeCommand('natoOsce.copyFact', 'kfor-entered');
    assert.match(await vscode.env.clipboard.readText(), /KFOR.*12 June 1999.*\[NATO, .+\]/);
  });

  it('step through the mentions of an entry, and begin again after the last', async () => {
    const { editor } = await openDraft('KFOR came. Then KFOR stayed.');
    const at = async () => {
      await vscode.commands.executeCommand('natoOsce.nextMention', 'kfor');
      return editor.document.offsetAt(editor.selection.start);
    };
    assert.deepEqual([await at(), await at()], [16, 0]);
  });

  it('are all registered', async () => {
    const ids = await vscode.commands.getCommands(true);
    const { contributes } = vscode.extensions.getExtension('nato-osce-reference.nato-osce-reference')?.packageJSON as {
      contributes: { commands: { command: string }[] };
    };
    assert.deepEqual(
      contributes.commands.map(({ command }) => command).filter((command) => !ids.includes(command)),
      [],
    );
  });
});

describe('entries as documents', () => {
  it('are what "Go to Definition" opens', async () => {
    const { document, position } = await openDraft('The KF|OR came.');
    const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    const uris = links.map((link) => ('targetUri' in link ? link.targetUri : link.uri));
    assert.deepEqual(
      uris.map(({ query }) => query),
      ['kfor'],
    );
    const opened = await vscode.workspace.openTextDocument(uris[0] as vscode.Uri);
    assert.match(opened.getText(), /^# Kosovo Force/);
  });

  it('answer "Go to Symbol in Workspace", in the order of VS Code', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'KFOR',
    );
    const ours = symbols.filter(({ containerName }) => containerName.startsWith('NATO–OSCE'));
    assert.ok(ours.some(({ name }) => name === 'Kosovo Force (KFOR)'));
  });
});
