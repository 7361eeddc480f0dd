import type { Pack } from './types';

/** Reads what `compilePack` wrote. Throws where the text is not its work: a build that is damaged. */
export function loadCompiledPack(json: string): Pack {
  const pack = JSON.parse(json) as Partial<Pack>;
  if (!pack.manifest || !pack.entries || !pack.facts) {
    throw new Error('The compiled pack is damaged: build the product again.');
  }
  return pack as Pack;
}
