import type { Library } from '../library/library';
import { parentOf } from '../library/library';

/** `Western Balkans › Kosovo`; the id where the area is unknown. */
export function areaPath(library: Library, areaId: string): string {
  const names: string[] = [];
  for (let id: string | undefined = areaId; id !== undefined; id = parentOf(id))
    names.unshift(library.area(id)?.name ?? id);
  return names.join(' › ');
}
