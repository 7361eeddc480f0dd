import assert from 'node:assert/strict';
import { createLibrary, type Library } from '../../../src/core/library/library';
import { parsePack } from '../../../src/core/library/parsePack';
import { toPanelPage } from '../../../src/core/render/panelModel';
import type { PanelPage } from '../../../src/core/render/panelPage';
import type { PanelPlace } from '../../../src/core/render/panelPlace';
import { samplePack } from '../library/samplePack';

type View = PanelPage['view'];

/** The library of the sample pack, with files changed as in `samplePack`. */
export function panelLibrary(changes: Record<string, string | undefined> = {}): Library {
  const { pack } = parsePack(samplePack(changes));
  assert.ok(pack);
  return createLibrary([pack]);
}

/** The view model of a place in the sample library; fails where it is of another view than asked for. */
export function panelPage<V extends View>(
  view: V,
  place: PanelPlace,
  changes?: Record<string, string | undefined>,
): Extract<PanelPage, { view: V }> {
  const page = toPanelPage(panelLibrary(changes), place);
  assert.equal(page.view, view);
  return page as Extract<PanelPage, { view: V }>;
}
