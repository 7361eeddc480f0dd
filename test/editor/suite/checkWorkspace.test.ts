import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, diagnosticsOf, expectFindings, waitFor } from '../checkedDraft';

const wrong = 'The basis is UNSCR 1244 (1998).';

describe('checks of a workspace', function () {
  this.timeout(60_000); // a busy machine is slow to answer
  const folder = () => {
    const [first] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(first);
    return first.uri;
  };
  const draft = () => vscode.Uri.joinPath(folder(), 'checked.md');
  const ignored = () => vscode.Uri.joinPath(folder(), '.nato-osce', 'ignored.yaml');
  const write = (uri: vscode.Uri, text: string) => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const read = async (uri: vscode.Uri) => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

  beforeEach(() => write(draft(), wrong));
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(draft());
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder(), '.nato-osce'), { recursive: true }).then(
      () => undefined,
      () => undefined, // a test that ignores nothing
    );
  });

  /** Runs "Check Workspace", whose message at the end waits for a click that does not come. */
  const checkWorkspace = () => vscode.commands.executeCommand('natoOsce.checkWorkspace');

  /** Chooses "Ignore here…" on the first finding and answers both questions with Enter. */
  async function ignoreFirst(document: vscode.TextDocument): Promise<void> {
    const [first] = diagnosticsOf(document.uri);
    assert.ok(first);
    const action = (await actionsAt(document, first.range)).get('Ignore here…');
    assert.ok(action?.command);
    let isDone = false;
    const done = vscode.commands
      .executeCommand(action.command.command, ...(action.command.arguments as unknown[]))
      .then(() => (isDone = true));
    await waitFor(
      () => vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'),
      () => isDone,
    );
    await done;
  }

  it('find what is in files that no one has open', async () => {
    await checkWorkspace();
    const found = await waitFor(
      () => diagnosticsOf(draft()),
      (list) => list.length > 0,
    );
    assert.equal(found.length, 1);
  });

  it('leave out what is ignored here, which is written to a file, and report it again when its day is over', async () => {
    const document = await vscode.workspace.openTextDocument(draft());
    await vscode.window.showTextDocument(document);
    await expectFindings(document, ['wrong-date: 1998']);
    await ignoreFirst(document);
    assert.match(await read(ignored()), /- rule: "wrong-date"\n {2}entry: "unscr-1244"\n {2}context: "[0-9a-f]{16}"/);
    await expectFindings(document, []);

    await write(ignored(), `# kept\n${(await read(ignored())).trimEnd()}\n  until: "2020-12-31"\n`);
    await expectFindings(document, ['wrong-date: 1998']);
    await checkWorkspace();
    const [expired] = await waitFor(
      () => diagnosticsOf(ignored()),
      (list) => list.length > 0,
    );
    assert.match(expired?.message ?? '', /2020-12-31/);
    assert.equal(
      expired?.range.start.line,
      (await read(ignored())).split('\n').findIndex((line) => line.startsWith('- ')),
    );
  });

  it('report an item that no draft has any more', async () => {
    await write(ignored(), '- { rule: wrong-date, entry: kfor, context: 0123456789abcdef, text: June 1998 }\n');
    await checkWorkspace();
    const messages = await waitFor(
      () => diagnosticsOf(ignored()).map(({ message }) => message),
      ([message]) => message?.startsWith('No draft of the workspace has this') === true,
    );
    assert.equal(messages.length, 1, messages.join('\n'));
  });

  it('report a broken item at its line while the good ones hold', async () => {
    const document = await vscode.workspace.openTextDocument(draft());
    await vscode.window.showTextDocument(document);
    await expectFindings(document, ['wrong-date: 1998']);
    await ignoreFirst(document);
    await write(ignored(), `${await read(ignored())}- rule: "open\n  entry: kfor\n`);
    const [problem] = await waitFor(
      () => diagnosticsOf(ignored()),
      (list) => list.length > 0,
    );
    assert.equal(problem?.severity, vscode.DiagnosticSeverity.Error);
    assert.match(problem.message, /the others hold/);
    await expectFindings(document, []);
  });
});
