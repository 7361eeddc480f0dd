import { parsePack } from './parsePack';
import type { Problem } from './problem';

/**
 * Compiles a pack's files into the JSON text that the product loads: the same bytes for the same files on every machine.
 * `json` is `undefined` where the manifest is broken.
 */
export function compilePack(files: ReadonlyMap<string, string>): { json?: string; problems: readonly Problem[] } {
  const { pack, problems } = parsePack(files);
  return pack ? { json: JSON.stringify(pack), problems } : { problems };
}
