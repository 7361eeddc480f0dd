import type { Library } from '../library/library';
import type { Entry } from '../library/types';

/** Relations of an entry to what may stand before its name as its owner: "OSCE" in "OSCE Permanent Council". */
const ownerRelations = new Set([
  'led-by',
  'body-of',
  'part-of',
  'mandated-by',
  'adopted-by',
  'established-by',
  'held-by',
  'headed-by',
  'chaired-by',
  'instrument-of',
  'negotiated-by',
  'member-of',
  'located-in',
]);

const ownerKinds = new Set(['organisation', 'body', 'place']);
const maximumSteps = 3;
const maximumPrefixWords = 5;

/** Which entries belong together, from their relations and from how their forms are built. */
export class EntryKinship {
  readonly #library: Library;
  readonly #byText = new Map<string, Set<string>>();
  readonly #owners = new Map<string, ReadonlySet<string>>();
  readonly #related = new Map<string, ReadonlySet<string>>();

  constructor(library: Library) {
    this.#library = library;
    for (const entry of library.entries) {
      for (const form of entry.forms) this.#addText(form.text, entry.id);
    }
  }

  /** True where the first entry's name may directly precede the second's as a part of it. */
  isOwner(owner: string, entry: string): boolean {
    return this.#ownersOf(entry).has(owner);
  }

  /** True for entries with a relation between them, either way, and for owners. */
  areRelated(a: string, b: string): boolean {
    return this.#relatedTo(a).has(b) || this.#ownersOf(a).has(b) || this.#ownersOf(b).has(a);
  }

  shareArea(a: string, b: string): boolean {
    const areas = this.#library.entry(b)?.areas ?? [];
    return this.#library.entry(a)?.areas.some((area) => areas.includes(area)) ?? false;
  }

  #addText(text: string, id: string): void {
    const key = text.toLowerCase();
    const ids = this.#byText.get(key);
    if (ids) ids.add(id);
    else this.#byText.set(key, new Set([id]));
  }

  #relatedTo(id: string): ReadonlySet<string> {
    const known = this.#related.get(id);
    if (known) return known;
    const all = this.#library.relationsOf(id).filter(({ is }) => is !== 'distinct-from');
    const result = new Set(all.map(({ entry }) => entry));
    this.#related.set(id, result);
    return result;
  }

  #ownersOf(id: string): ReadonlySet<string> {
    const known = this.#owners.get(id);
    if (known) return known;
    const entry = this.#library.entry(id);
    const result = entry ? this.#findOwners(entry) : new Set<string>();
    this.#owners.set(id, result);
    return result;
  }

  #findOwners(entry: Entry): ReadonlySet<string> {
    const found = new Set<string>();
    if (entry.kind === 'place' || entry.kind === 'person') return found;
    let front: readonly Entry[] = [entry];
    for (let step = 0; step < maximumSteps; step++) {
      const next = front.flatMap((from) =>
        from.relations.filter(({ is }) => ownerRelations.has(is)).map((to) => to.entry),
      );
      front = next.flatMap((id) => (found.has(id) ? [] : (this.#library.entry(id) ?? [])));
      front.forEach(({ id }) => found.add(id));
    }
    for (const form of entry.forms) this.#prefixOwners(form.text).forEach((id) => found.add(id));
    return new Set([...found].filter((id) => id !== entry.id && ownerKinds.has(this.#library.entry(id)?.kind ?? '')));
  }

  /** Entries whose form is the beginning of a name: "OSCE Mission to Skopje" → osce. */
  #prefixOwners(name: string): string[] {
    const words = name.toLowerCase().split(/[\s-]+/);
    const lengths = Array.from({ length: Math.min(words.length - 1, maximumPrefixWords) }, (_, index) => index + 1);
    return lengths.flatMap((length) => [...(this.#byText.get(words.slice(0, length).join(' ')) ?? [])]);
  }
}
