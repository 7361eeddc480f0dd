import type { Library } from '../library/library';
import type { Entry } from '../library/types';
import type { DraftView } from './draftView';

/** Relations by which a name belongs to an organisation. */
const belonging = new Set([
  'body-of',
  'part-of',
  'led-by',
  'established-by',
  'adopted-by',
  'instrument-of',
  'headed-by',
  'held-by',
]);

/**
 * How official names are spelt under the draft's profile. `osce`, `nato` and `un` keep to the spelling of the names that
 * belong to the organisation with this acronym; `document` to the one that the draft itself has most.
 */
export class OfficialSpelling {
  static readonly #ofDraft = new WeakMap<DraftView, OfficialSpelling>();
  readonly #owner: string | undefined;
  readonly #most = new Map<string, string>();

  private constructor(private readonly draft: DraftView) {
    const profile = draft.settings.spellingProfile;
    this.#owner = profile === 'document' ? undefined : ownerOf(draft.library, profile.toUpperCase());
    if (profile === 'document') this.#countSpellings();
  }

  static of(draft: DraftView): OfficialSpelling {
    const known = this.#ofDraft.get(draft) ?? new OfficialSpelling(draft);
    this.#ofDraft.set(draft, known);
    return known;
  }

  /** The official spelling where the draft's differs from it in more than capitals; `undefined` where it is right or free. */
  spellingOf(written: string, entry: Entry): string | undefined {
    if (this.#owner !== undefined && !this.#belongs(entry)) return undefined;
    const text = plain(written);
    if (!/\p{Lu}/u.test(text)) return undefined;
    const name = entry.forms.find((form) => form.kind === 'name' && form.status === 'preferred')?.text ?? entry.name;
    const official = this.#owner === undefined ? this.#most.get(folded(text)) : name;
    if (official === undefined || folded(official) !== folded(text)) return undefined;
    return joined(official) === joined(text) ? undefined : official;
  }

  #belongs(entry: Entry): boolean {
    if (entry.kind === 'concept' || entry.kind === 'place' || entry.kind === 'person') return false;
    if (entry.id === this.#owner) return true;
    return entry.relations.some(({ is, entry: other }) => belonging.has(is) && other === this.#owner);
  }

  #countSpellings(): void {
    const numbers = new Map<string, number>();
    for (const { start, end, kind } of this.draft.mentions) {
      if (kind !== 'name') continue;
      const text = plain(this.draft.prose.slice(start, end));
      const number = (numbers.get(text) ?? 0) + 1;
      numbers.set(text, number);
      const most = this.#most.get(folded(text));
      if (most === undefined || number > (numbers.get(most) ?? 0)) this.#most.set(folded(text), text);
    }
  }
}

function ownerOf(library: Library, acronym: string): string | undefined {
  return library.entries.find((entry) => entry.kind === 'organisation' && entry.acronym === acronym)?.id;
}

const plain = (text: string) =>
  text
    .replaceAll(/[\u200b*_]/g, '')
    .replaceAll(/[‐‑]/g, '-')
    .replaceAll(/[\s~\u00a0]+/g, ' ');

const joined = (text: string) => text.toLowerCase().replaceAll(/\s+/g, '');

/** Letters alone, with what British and American spelling tell apart made alike. */
const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '')
    .replaceAll(/is(?=ation|e|ing)/g, 'iz')
    .replaceAll('programme', 'program')
    .replaceAll('defence', 'defense')
    .replaceAll('centre', 'center')
    .replaceAll('tting', 'ting');
