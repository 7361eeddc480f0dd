import * as vscode from 'vscode';
import { fullName } from '../core/library/fullName';
import type { Entry } from '../core/library/types';
import { formatFactWithSource } from '../core/render/sourceText';
import { commands } from '../host/ids';
import { insertText } from '../host/insertText';
import { factIdOf, pickEntry } from '../host/pickEntry';
import { registerCommand } from '../host/runCommand';
import { pickResult } from '../host/searchPick';
import type { Services } from '../host/services';

/** "Insert Name", "Insert Full Name (Acronym)" and "Insert Fact", from a tree item or, from the palette, from a list. */
export function registerInsertCommands(services: Services): vscode.Disposable {
  const insertEntry = (id: string, textOf: (entry: Entry) => string) =>
    registerCommand(services, id, 'insert the name', async (item?: unknown) => {
      const entry = await pickEntry(services, item, 'Insert which name?');
      if (entry) await insertText(textOf(entry));
    });
  return vscode.Disposable.from(
    insertEntry(commands.insertName, (entry) => entry.name),
    insertEntry(commands.insertFullName, fullName),
    registerCommand(services, commands.insertFact, 'insert the fact', (item?: unknown) => insertFact(services, item)),
  );
}

async function insertFact(services: Services, item: unknown): Promise<void> {
  const { library } = await services.store.get();
  const id = factIdOf(item) ?? (await pickFact(services));
  const fact = id === undefined ? undefined : library.fact(id);
  if (fact) await insertText(formatFactWithSource(library, fact));
}

async function pickFact(services: Services): Promise<string | undefined> {
  const result = await pickResult(services, {
    title: 'NATO–OSCE: Insert Fact',
    placeholder: 'Words of the fact, a name or a year',
    query: '',
    search: { types: new Set(['fact']) },
  });
  return result?.id;
}
