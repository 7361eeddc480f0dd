import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../../src/core/library/parsePack';
import type { Pack } from '../../src/core/library/types';

const folder = 'data/packs/nato-osce';

/** The built-in pack's files: path inside the pack → text. */
export function builtInPackFiles(): Map<string, string> {
  const files = readdirSync(folder, { recursive: true }).map((file) => String(file).replaceAll('\\', '/'));
  return new Map(files.filter((file) => /\.ya?ml$/.test(file)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
}

/** The built-in pack, parsed from its files. */
export function builtInPack(): Pack {
  const { pack } = parsePack(builtInPackFiles());
  if (!pack) throw new Error('The built-in pack has no manifest.');
  return pack;
}
