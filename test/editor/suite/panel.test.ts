import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft } from '../openDraft';

const { executeCommand } = vscode.commands;

/** Tabs of the panel; VS Code puts a prefix before the type of a webview. */
function panelTabs(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('natoOsce.panel'),
  );
}

const closePanel = () => vscode.window.tabGroups.close(panelTabs());

/** Title of the panel once it is this one; what it is after some seconds where it does not come. */
async function titleOnce(expected: string): Promise<string | undefined> {
  const deadline = Date.now() + 8000;
  while (panelTabs()[0]?.label !== expected && Date.now() < deadline) await new Promise((end) => setTimeout(end, 20));
  return panelTabs()[0]?.label;
}

describe('the panel', () => {
  beforeEach(async () => {
    await closePanel();
    await openDraft('A draft.');
  });

  after(closePanel);

  it('opens beside the draft and is reused for all that it shows', async () => {
    await executeCommand('natoOsce.openEntry', 'kfor', 'kfor-entered');
    assert.equal(await titleOnce('Kosovo Force'), 'Kosovo Force');
    assert.equal(panelTabs()[0]?.group.viewColumn, vscode.ViewColumn.Two);
    await executeCommand('natoOsce.openArea', 'western-balkans/kosovo');
    assert.equal(await titleOnce('Kosovo'), 'Kosovo');
    await executeCommand('natoOsce.showRelations', 'kfor');
    assert.equal(await titleOnce('Relations of Kosovo Force'), 'Relations of Kosovo Force');
    await executeCommand('natoOsce.showChronology');
    assert.equal(await titleOnce('Chronology'), 'Chronology');
    assert.equal(panelTabs().length, 1);
  });

  it('goes back and forward', async () => {
    await executeCommand('natoOsce.openEntry', 'kfor');
    await executeCommand('natoOsce.showChronology');
    await executeCommand('natoOsce.panelBack');
    assert.equal(await titleOnce('Kosovo Force'), 'Kosovo Force');
    await executeCommand('natoOsce.panelForward');
    assert.equal(await titleOnce('Chronology'), 'Chronology');
  });

  it('says so where the library lacks what a link names', async () => {
    await executeCommand('natoOsce.openEntry', 'no-such-entry');
    assert.equal(await titleOnce('Not in the library'), 'Not in the library');
  });

  it('gives a link to what it shows, and to a row of a tree', async () => {
    await executeCommand('natoOsce.openEntry', 'kfor');
    await executeCommand('natoOsce.copyLink');
    const address = `${vscode.env.uriScheme}://nato-osce-reference.nato-osce-reference`;
    assert.equal(await vscode.env.clipboard.readText(), `${address}/entry/kfor`);
    await executeCommand('natoOsce.copyLink', { type: 'area', area: { id: 'western-balkans/kosovo' } });
    assert.equal(await vscode.env.clipboard.readText(), `${address}/area/western-balkans/kosovo`);
  });

  it('copies a fact without its source', async () => {
    await executeCommand('natoOsce.copyFactText', 'kfor-entered');
    assert.match(await vscode.env.clipboard.readText(), /12 June 1999\.$/);
  });
});
