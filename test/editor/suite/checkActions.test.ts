import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, apply, diagnosticsOf, expectFindings, openChecked, waitFor } from '../checkedDraft';
import { withSetting } from '../openDraft';

const wrong = 'The basis is UNSCR 1244 (1998).';
const fixAll = vscode.CodeActionKind.SourceFixAll.append('natoOsce');

/** Titles and actions at the first finding of a text. */
async function actionsOn(text: string, wanted: readonly string[], language?: string) {
  const { document } = await openChecked(text, wanted, language);
  const [first] = diagnosticsOf(document.uri);
  assert.ok(first);
  return { document, actions: await actionsAt(document, first.range) };
}

const whole = (document: vscode.TextDocument) => new vscode.Range(0, 0, document.lineCount, 0);

describe('actions on a finding', function () {
  this.timeout(60_000); // a busy machine is slow to answer

  it('fix it, the preferred one first, after which nothing is found', async () => {
    const { document, actions } = await actionsOn(wrong, ['wrong-date: 1998']);
    const [first] = actions.values();
    assert.equal(first?.isPreferred, true);
    await apply(first);
    assert.equal(document.getText(), 'The basis is UNSCR 1244 (1999).');
    await expectFindings(document, []);
  });

  it('fix all of its kind in the file', async () => {
    const text = `${wrong}\n\nIn [[2001]] UNSCR 1325 (2001) came.`.replace('[[2001]] ', 'the end ');
    const { document, actions } = await actionsOn(text, ['wrong-date: 1998', 'wrong-date: 2001']);
    await apply(actions.get('Fix all 2 of wrong-date in this file'));
    assert.match(document.getText(), /1244 \(1999\)[\s\S]*1325 \(2000\)/);
    await expectFindings(document, []);
  });

  it('explain it: the entry opens at the fact', async () => {
    const { actions } = await actionsOn(wrong, ['wrong-date: 1998']);
    const explain = [...actions.values()].find(({ title }) => title.startsWith('Explain: open '));
    assert.equal(explain?.command?.command, 'natoOsce.openEntry');
    assert.equal((explain.command.arguments as string[])[0], 'unscr-1244');
    await apply(explain);
    const tab = await waitFor(
      () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(({ input }) => input instanceof vscode.TabInputWebview),
      (found) => found !== undefined,
    );
    assert.ok(tab);
    await vscode.window.tabGroups.close(tab);
  });

  it('ignore its rule in the file with a comment of the language', async () => {
    const { document, actions } = await actionsOn(wrong, ['wrong-date: 1998']);
    await apply(actions.get('Ignore wrong-date in this file'));
    assert.match(document.getText(), /^<!-- natoosce-disable wrong-date -->\n\nThe basis/);
    await expectFindings(document, []);
    const latex = await actionsOn(wrong, ['wrong-date: 1998'], 'latex');
    await apply(latex.actions.get('Ignore wrong-date in this file'));
    assert.match(latex.document.getText(), /^% natoosce-disable wrong-date\n/);
    await expectFindings(latex.document, []);
  });

  it('say where a finding cannot be ignored because the file is in no folder', async () => {
    const { document, actions } = await actionsOn(wrong, ['wrong-date: 1998']);
    await apply(actions.get('Ignore here…'));
    assert.equal(document.getText(), wrong);
    await expectFindings(document, ['wrong-date: 1998']);
  });

  it('fix all warnings as a source action, and leave what is less to the drafter', async () => {
    const text = `${wrong}\n\nThe Organisation for Security and Co-operation in Europe met.`;
    const { document } = await openChecked(text, [
      'wrong-date: 1998',
      'wrong-form: Organisation for Security and Co-operation in Europe',
    ]);
    const actions = await actionsAt(document, whole(document), fixAll);
    await apply([...actions.values()].find(({ kind }) => kind?.value === fixAll.value));
    await expectFindings(document, ['wrong-form: Organisation for Security and Co-operation in Europe']);
    await withSetting('checks.severity.wrongForm', 'warning', async () => {
      const again = await actionsAt(document, whole(document), fixAll);
      await apply([...again.values()].find(({ kind }) => kind?.value === fixAll.value));
      await expectFindings(document, []);
    });
  });

  it('are none where nothing is found', async () => {
    const { document } = await openChecked('KFOR stayed.', []);
    assert.equal((await actionsAt(document, whole(document), fixAll)).size, 0);
  });
});
