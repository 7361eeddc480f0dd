import type { EntryKinship } from './entryKinship';
import { firstFrom, type Span, startingIn } from './spans';

export interface NamedPlace extends Span {
  readonly id: string;
}

/** Where a draft names entries beyond doubt, and what follows for others. */
export class NamedEntries {
  readonly #places: NamedPlace[] = [];
  readonly #byEntry = new Map<string, NamedPlace[]>();
  readonly #related = new Map<string, boolean>();

  constructor(private readonly kinship: EntryKinship) {}

  /** Places come by start. */
  add(place: NamedPlace): void {
    this.#places.push(place);
    const list = this.#byEntry.get(place.id);
    if (list) list.push(place);
    else this.#byEntry.set(place.id, [place]);
  }

  has = (id: string) => this.#byEntry.has(id);

  /** True where the draft names an entry that is related to this one. Asked only when all places are added. */
  hasRelated(id: string): boolean {
    const known = this.#related.get(id);
    if (known !== undefined) return known;
    const result = [...this.#byEntry.keys()].some((other) => this.kinship.areRelated(other, id));
    this.#related.set(id, result);
    return result;
  }

  /** True where a related entry is named inside a span. */
  hasRelatedIn(span: Span, id: string): boolean {
    return startingIn(this.#places, span).some((other) => other.id !== id && this.kinship.areRelated(other.id, id));
  }

  /** How much a draft speaks of an entry, and how near: itself most, then what is related to it, then what shares an area. */
  score(id: string, at: number): number {
    let score = 0;
    for (const [other, places] of this.#byEntry) {
      const near = 1 / (1 + distance(places, at) / 200);
      if (other === id) score += 4 + 4 * near;
      else if (this.kinship.areRelated(other, id)) score += 1 + 2 * near;
      else if (this.kinship.shareArea(other, id)) score += 0.2 * near;
    }
    return score;
  }
}

/** Units from an offset to the nearest place. */
function distance(places: readonly NamedPlace[], at: number): number {
  const next = firstFrom(places, at);
  const around = [places[next - 1], places[next]].flatMap((place) => (place ? [Math.abs(place.start - at)] : []));
  return Math.min(...around);
}
