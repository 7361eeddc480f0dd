import * as vscode from 'vscode';
import type { Library } from '../core/library/library';
import { factPlace } from '../core/render/panelFact';
import { parsePlace, toLink, type PanelPlace } from '../core/render/panelPlace';
import { areaOf } from './pickArea';
import { entryOf, factIdOf } from './pickEntry';

/**
 * The lasting address of a place: `vscode://nato-osce-reference.nato-osce-reference/entry/kfor`. Not passed through
 * `asExternalUri`, whose results hold for one session of one machine, while a link is sent to others.
 */
export function placeUri(extensionId: string, place: PanelPlace): vscode.Uri {
  return vscode.Uri.from({ scheme: vscode.env.uriScheme, authority: extensionId, ...toLink(place) });
}

/** The place that a command's argument names: a place, or a row of one of our trees. */
export function placeOf(library: Library, argument: unknown): PanelPlace | undefined {
  const [entry, area] = [entryOf(argument), areaOf(argument)];
  if (entry) return { view: 'entry', id: entry.id };
  if (area) return { view: 'area', id: area.id };
  const id = typeof argument === 'string' ? undefined : factIdOf(argument);
  const fact = id === undefined ? undefined : library.fact(id);
  return fact ? factPlace(fact) : parsePlace(argument);
}
