import * as vscode from 'vscode';
import type { Area } from '../core/library/types';
import { areaPath } from '../core/render/areaPath';
import { isRecord } from '../core/render/panelPlace';
import { areaIcon } from './icons';
import type { Services } from './services';

/** Id of the area that a command's argument names (an id, or a row of the areas tree); asked for in a list where there is none. */
export async function pickArea({ store }: Services, argument: unknown): Promise<string | undefined> {
  const id = typeof argument === 'string' ? argument : areaOf(argument)?.id;
  if (id !== undefined) return id;
  const { library } = await store.get();
  const items = library.areas.map((area) => ({ label: areaPath(library, area.id), iconPath: areaIcon, area }));
  return (await vscode.window.showQuickPick(items, { placeHolder: 'Open which area?' }))?.area.id;
}

/** The area of a tree row; `undefined` for other arguments. */
export function areaOf(row: unknown): Area | undefined {
  return isRecord(row) && row['type'] === 'area' && isRecord(row['area'])
    ? (row['area'] as unknown as Area)
    : undefined;
}
