import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCompiledPack } from '../core/library/loadCompiledPack';
import { createLibrary, type Library } from '../core/library/library';

/** The library of the built-in pack, which lies beside this program. Throws where the installation is damaged. */
export function loadLibrary(): Library {
  return createLibrary([loadCompiledPack(readFileSync(join(__dirname, 'packs', 'nato-osce.json'), 'utf8'))]);
}
