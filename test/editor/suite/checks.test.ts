import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsOf, expectFindings, openChecked } from '../checkedDraft';
import { openDraft, withSetting } from '../openDraft';

const wrong = 'The basis is UNSCR 1244 (1998).';

async function typeAt(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), text);
  await vscode.workspace.applyEdit(edit);
}

describe('checks', function () {
  this.timeout(60_000); // a busy machine is slow to answer

  it('mark what contradicts the library, with a link to the entry and the source', async () => {
    const { document } = await openChecked(wrong, ['wrong-date: 1998']);
    const [diagnostic] = diagnosticsOf(document.uri);
    assert.equal(diagnostic?.severity, vscode.DiagnosticSeverity.Warning);
    assert.match(diagnostic.message, /1999/);
    const { target } = diagnostic.code as { target: vscode.Uri };
    assert.match(decodeURIComponent(target.toString()), /^command:natoOsce\.openEntry\?\["unscr-1244","/);
    const [related] = diagnostic.relatedInformation ?? [];
    assert.match(related?.message ?? '', /S\/RES\/1244/);
    assert.equal(related?.location.uri.query, 'unscr-1244');
  });

  it('follow the text while it is written', async () => {
    const { document } = await openChecked('KFOR stayed.\n\nNothing else.', []);
    await typeAt(document, document.getText().length, ` ${wrong}`);
    await expectFindings(document, ['wrong-date: 1998']);
    await typeAt(document, 0, 'A line above.\n\n');
    await expectFindings(document, ['wrong-date: 1998']);
    const [diagnostic] = diagnosticsOf(document.uri);
    await vscode.workspace.applyEdit(replace(document, diagnostic?.range, '1999'));
    await expectFindings(document, []);
  });

  it('speak in every prose language, and in no other', async () => {
    await openChecked(`\\section{One}\n${wrong}`, ['wrong-date: 1998'], 'latex');
    await openChecked(wrong, ['wrong-date: 1998'], 'plaintext');
    const { document } = await openDraft(`"${wrong}"`, 'json');
    await vscode.commands.executeCommand('natoOsce.checkDraft');
    assert.deepEqual(diagnosticsOf(document.uri), []);
  });

  it('have the severity of the settings, or none', async () => {
    await withSetting('checks.severity.wrongDate', 'error', async () => {
      const { document } = await openChecked(wrong, ['wrong-date: 1998']);
      assert.equal(diagnosticsOf(document.uri)[0]?.severity, vscode.DiagnosticSeverity.Error);
    });
    const { document } = await openChecked(wrong, ['wrong-date: 1998']);
    await withSetting('checks.severity.wrongDate', 'off', () => expectFindings(document, []));
    await expectFindings(document, ['wrong-date: 1998']);
  });

  it('look into quotations where the setting says so', async () => {
    const { document } = await openChecked(`He wrote: “${wrong}”`, []);
    await withSetting('checks.inQuotations', true, () => expectFindings(document, ['wrong-date: 1998']));
  });

  it('go away when they are switched off, and come on command', async () => {
    const { document } = await openChecked(wrong, ['wrong-date: 1998']);
    await withSetting('checks.enabled', false, async () => {
      await expectFindings(document, []);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('natoOsce.checkDraft');
      await expectFindings(document, ['wrong-date: 1998']);
    });
  });

  it('leave long drafts to the command', async () => {
    await withSetting('checks.maxFileSize', 1, async () => {
      const { document } = await openDraft(`${wrong}\n\n${'Nothing to say here. '.repeat(100)}`);
      await openChecked(wrong, ['wrong-date: 1998']); // by now the long one would have been checked
      assert.deepEqual(diagnosticsOf(document.uri), []);
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('natoOsce.checkDraft');
      await expectFindings(document, ['wrong-date: 1998']);
    });
  });

  it('strike a name out of use through', async () => {
    const { document } = await openChecked('Today the CSCE has 57 participating States.', ['outdated-name: CSCE']);
    assert.deepEqual(diagnosticsOf(document.uri)[0]?.tags, [vscode.DiagnosticTag.Deprecated]);
  });

  it('go with the draft when it is closed', async () => {
    const { document } = await openChecked(wrong, ['wrong-date: 1998']);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await expectFindings(document, []);
  });

  it('are stepped through, and begin again after the last', async () => {
    const { document, editor } = await openChecked(`${wrong} ${wrong}`, ['wrong-date: 1998', 'wrong-date: 1998']);
    const next = async () => {
      await vscode.commands.executeCommand('natoOsce.nextFinding');
      return document.offsetAt(editor.selection.start);
    };
    const [first, second] = diagnosticsOf(document.uri).map(({ range }) => document.offsetAt(range.start));
    assert.deepEqual([await next(), await next(), await next()], [first, second, first]);
  });

  it('find the one mistake of a long draft', async () => {
    const paragraph =
      'KFOR was deployed in June 1999 under UNSCR 1244 (1999), and the OSCE Mission in Kosovo followed.\n\n';
    await openChecked(`${paragraph.repeat(2000)}${wrong}`, ['wrong-date: 1998']);
  });
});

function replace(document: vscode.TextDocument, range: vscode.Range | undefined, text: string): vscode.WorkspaceEdit {
  assert.ok(range);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  return edit;
}
