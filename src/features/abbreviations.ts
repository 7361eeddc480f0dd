import * as vscode from 'vscode';
import { abbreviationsEdit, abbreviationsOf, presentStyle, type ListStyle } from '../core/checks/abbreviations';
import { toRange } from '../host/conversions';
import { draftEditor } from '../host/draftEditor';
import { commands } from '../host/ids';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

/** "Insert List of Abbreviations": those that the draft uses; a list that is there already is brought up to date. */
export function registerAbbreviations(services: Services): vscode.Disposable {
  return registerCommand(
    services,
    commands.insertAbbreviations,
    'insert the list of abbreviations',
    async (style?: unknown) => {
      const editor = draftEditor();
      if (!editor) throw new Error('no editor is open. Open the draft and put the cursor where the list belongs.');
      const { document } = editor;
      const chosen = isStyle(style) ? style : (presentStyle(document.getText()) ?? (await pickStyle()));
      if (chosen) await insertList(services, editor, chosen);
    },
  );
}

const isStyle = (value: unknown): value is ListStyle => value === 'table' || value === 'definitions';

async function pickStyle(): Promise<ListStyle | undefined> {
  const items = [
    { label: 'Table', style: 'table' as const },
    { label: 'Definition List', style: 'definitions' as const },
  ];
  return (await vscode.window.showQuickPick(items, { placeHolder: 'List of abbreviations as' }))?.style;
}

async function insertList({ mentions, store }: Services, editor: vscode.TextEditor, style: ListStyle): Promise<void> {
  const { document, selection } = editor;
  const { library } = await store.get();
  const all = await mentions.of(document);
  const text = document.getText();
  const { languageId } = document;
  const list = abbreviationsOf(text, all, library);
  const edit = abbreviationsEdit(text, list, { languageId, style, offset: document.offsetAt(selection.active) });
  if (!edit) throw new Error('the draft uses no acronym that the library knows.');
  await editor.edit((builder) => builder.replace(toRange(document, edit), edit.text));
}
