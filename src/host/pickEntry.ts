import * as vscode from 'vscode';
import type { Entry, Fact } from '../core/library/types';
import { kindLabel } from '../core/library/outline';
import { kindIcon } from './icons';
import type { Services } from './services';

/** The entry that a command's argument names (an id, or a row of one of our trees); asked for in a list where there is none. */
export async function pickEntry(
  { store }: Services,
  argument: unknown,
  placeHolder: string,
): Promise<Entry | undefined> {
  const { library } = await store.get();
  const id = typeof argument === 'string' ? argument : entryOf(argument)?.id;
  if (id !== undefined) return library.entry(id);
  const items = [...library.entries]
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
    .map((entry) => ({
      label: entry.name,
      description: [entry.acronym, kindLabel(entry.kind)].filter((part) => part !== undefined).join(' · '),
      iconPath: kindIcon(entry.kind),
      entry,
    }));
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked?.entry;
}

/** The entry of a tree row; `undefined` for other arguments. */
export function entryOf(row: unknown): Entry | undefined {
  return isRecord(row) && isRecord(row['entry']) && Array.isArray(row['entry']['forms'])
    ? (row['entry'] as unknown as Entry)
    : undefined;
}

/** Id of the fact that a command's argument names: an id, a fact row, an event row. */
export function factIdOf(argument: unknown): string | undefined {
  if (typeof argument === 'string') return argument;
  if (!isRecord(argument)) return undefined;
  if (isRecord(argument['fact'])) return (argument['fact'] as unknown as Fact).id;
  return isRecord(argument['event']) ? String(argument['event']['fact']) : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
