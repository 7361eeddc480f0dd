import { parsePack } from './parsePack';
import type { Problem } from './problem';
import type { Pack } from './types';

/**
 * Compiles a pack's files into the JSON text that the product loads: the same bytes for the same files on every machine.
 * `json` is `undefined` where the manifest is broken.
 */
export function compilePack(files: ReadonlyMap<string, string>): { json?: string; problems: readonly Problem[] } {
  const { pack, problems } = parsePack(files);
  return pack ? { json: JSON.stringify(pack), problems } : { problems };
}

/** Reads what `compilePack` wrote. Throws where the text is not its work: a build that is damaged. */
export function loadCompiledPack(json: string): Pack {
  const pack = JSON.parse(json) as Partial<Pack>;
  if (!pack.manifest || !pack.entries || !pack.facts)
    throw new Error('The compiled pack is damaged: build the product again.');
  return pack as Pack;
}
