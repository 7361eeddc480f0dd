import * as vscode from 'vscode';
import { libraryDate, toPanelPage } from '../core/render/panelModel';
import { parseLink, type PanelPlace } from '../core/render/panelPlace';
import { commands, panelViewType } from '../host/ids';
import { exportPage } from '../host/panelExport';
import { placeOf, placeUri } from '../host/panelLink';
import { PanelView } from '../host/panelView';
import { pickArea } from '../host/pickArea';
import { pickEntry } from '../host/pickEntry';
import { registerCommand } from '../host/runCommand';
import type { Services } from '../host/services';

/** The panel of entries, areas, sources, relations and the chronology: what opens it, walks in it, links to it and exports it. */
export function registerPanel(services: Services): vscode.Disposable {
  const view = new PanelView(services);
  return vscode.Disposable.from(
    view,
    vscode.window.registerWebviewPanelSerializer(panelViewType, view),
    vscode.window.registerUriHandler({ handleUri: (uri) => openLink(view, uri) }),
    ...openCommands(services, view),
    registerCommand(services, commands.panelBack, 'go back', () => view.step(-1)),
    registerCommand(services, commands.panelForward, 'go forward', () => view.step(1)),
    registerCommand(services, commands.copyLink, 'copy the link', (argument?: unknown) =>
      copyLink(services, view, argument),
    ),
    registerCommand(services, commands.exportPage, 'export', (argument?: unknown) =>
      exportPlace(services, view, argument),
    ),
    registerCommand(services, commands.copyFactText, 'copy the fact', (id: string) => copyFactText(services, id)),
  );
}

function openCommands(services: Services, view: PanelView): vscode.Disposable[] {
  const { openEntry, openArea, openSource, showChronology, showRelations } = commands;
  return [
    registerCommand(services, openEntry, 'open the entry', async (argument?: unknown, fact?: unknown) => {
      const entry =
        typeof argument === 'string' ? argument : (await pickEntry(services, argument, 'Open which entry?'))?.id;
      if (entry !== undefined) await view.open({ view: 'entry', id: entry, ...factMark(fact) });
    }),
    registerCommand(services, openArea, 'open the area', async (argument?: unknown, fact?: unknown) => {
      const area = await pickArea(services, argument);
      if (area !== undefined) await view.open({ view: 'area', id: area, ...factMark(fact) });
    }),
    registerCommand(services, openSource, 'open the source', (id: string) => view.open({ view: 'source', id })),
    registerCommand(services, showChronology, 'show the chronology', () => view.open({ view: 'chronology' })),
    registerCommand(services, showRelations, 'show the relations', async (argument?: unknown) => {
      const entry = await pickEntry(services, argument, 'Show the relations of which entry?');
      if (entry) await view.open({ view: 'relations', id: entry.id });
    }),
  ];
}

/** A tree's context menu passes its selection as the second argument: no mark. */
function factMark(fact: unknown): { fact?: string } {
  return typeof fact === 'string' ? { fact } : {};
}

async function openLink(view: PanelView, uri: vscode.Uri): Promise<void> {
  const place = parseLink(uri);
  if (place) return view.open(place);
  const forms = '/entry/…, /area/…, /source/…, /relations/… or /chronology';
  void vscode.window.showErrorMessage(`NATO–OSCE: the link leads nowhere: ${uri.path}. Links end in ${forms}.`);
}

async function copyLink(services: Services, view: PanelView, argument: unknown): Promise<void> {
  const place = await wantedPlace(services, view, argument);
  await vscode.env.clipboard.writeText(placeUri(services.context.extension.id, place).toString());
  vscode.window.setStatusBarMessage('NATO–OSCE: link copied', 3000);
}

async function exportPlace(services: Services, view: PanelView, argument: unknown): Promise<void> {
  const place = await wantedPlace(services, view, argument);
  const { library } = await services.store.get();
  const name = place.view === 'chronology' ? 'chronology' : place.id.replaceAll('/', '-');
  const uri = await exportPage(toPanelPage(library, place), name, libraryDate(library));
  if (!uri) return;
  const answer = await vscode.window.showInformationMessage(`NATO–OSCE: exported to ${uri.path}.`, 'Open');
  if (answer === 'Open') await vscode.commands.executeCommand('vscode.open', uri);
}

/** The place of the argument, else the one that the panel shows. */
async function wantedPlace({ store }: Services, view: PanelView, argument: unknown): Promise<PanelPlace> {
  const { library } = await store.get();
  const place = placeOf(library, argument) ?? view.place;
  if (!place) throw new Error('the panel is not open. Open an entry, an area or the chronology first.');
  return place;
}

async function copyFactText({ store }: Services, id: string): Promise<void> {
  const fact = (await store.get()).library.fact(id);
  if (!fact) throw new Error('there is no such fact in the library.');
  await vscode.env.clipboard.writeText(fact.text);
}
