import { ByteTermIndex } from './byteTermIndex';
import { isWithinBounds } from './checkBounds';
import { openSections } from './layout';
import { isSealed } from './seal';

/**
 * The index that bytes hold, read in place where they start at a multiple of 16 in their buffer; `undefined` where they
 * are damaged, come from another version or from a machine of another byte order: then build it again.
 */
export function loadTermIndex(bytes: Uint8Array): ByteTermIndex | undefined {
  const data = openSections(bytes.byteOffset % 16 === 0 ? bytes : bytes.slice());
  return data && isSealed(data) && isWithinBounds(data) ? new ByteTermIndex(data) : undefined;
}
