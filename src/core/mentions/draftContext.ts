import { crossesDash, isCapitalised, NameEdges } from './nameEdges';
import type { EntryKinship } from './entryKinship';
import type { Candidate, EntryTerm, Finds } from './findCandidates';
import { NamedEntries } from './namedEntries';
import { firstFrom, type Span } from './spans';
import { TextShape } from './textShape';

/** What a draft as a whole says about the candidates in it: which count, and which entry they mean. */
export class DraftContext {
  readonly shape: TextShape;
  readonly edges: NameEdges;
  readonly #named: NamedEntries;

  constructor(
    private readonly text: string,
    private readonly finds: Finds,
    readonly kinship: EntryKinship,
  ) {
    this.shape = new TextShape(text);
    this.edges = new NameEdges(this.shape, kinship, finds.candidates);
    this.#named = new NamedEntries(kinship);
    this.#collectNamed();
  }

  /** Options of a candidate that count in this draft; none: it is no mention. */
  accepted(candidate: Candidate): readonly EntryTerm[] {
    if (crossesDash(this.text, candidate)) return [];
    return candidate.options.filter(
      (option) => !this.#isHeadNoun(candidate, option) && this.#counts(candidate, option),
    );
  }

  /** Options of a bare head noun that is a form ("Alliance", "Council") and would count if no other name stood nearer. */
  acceptedHead(head: Span): readonly EntryTerm[] {
    const candidate = this.edges.endingAt(head.end).find(({ start }) => start === head.start);
    return (
      candidate?.options.filter((option) => this.#isHeadNoun(candidate, option) && this.#counts(candidate, option)) ??
      []
    );
  }

  /** The entries, that which the draft speaks of first. */
  ranked(options: readonly EntryTerm[], at: number): readonly string[] {
    const ids = [...new Set(options.map(({ entry }) => entry.id))];
    if (ids.length < 2) return ids;
    const scores = new Map(ids.map((id) => [id, this.#named.score(id, at)]));
    return ids.sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
  }

  /** Names that count whatever else stands in the draft; where several entries share one, none is named by it. */
  #collectNamed(): void {
    let done = 0;
    for (const candidate of this.finds.candidates) {
      if (candidate.start < done || crossesDash(this.text, candidate)) continue;
      const options = candidate.options.filter((option) => this.#isSafe(candidate, option));
      const ids = new Set(options.map(({ entry }) => entry.id));
      if (ids.size > 0) done = candidate.end;
      if (ids.size === 1) for (const id of ids) this.#named.add({ id, start: candidate.start, end: candidate.end });
    }
  }

  #isSafe(candidate: Candidate, option: EntryTerm): boolean {
    const { form } = option;
    if (form.needsContext || this.#isExcluded(candidate, option)) return false;
    return form.near.length === 0 || this.#hasNear(candidate, form.near);
  }

  #counts(candidate: Candidate, option: EntryTerm): boolean {
    const { entry, form } = option;
    if (this.#isExcluded(candidate, option)) return false;
    const near = form.near.length > 0 && this.#hasNear(candidate, form.near);
    if (!form.needsContext) return form.near.length === 0 || near || this.#named.has(entry.id);
    if (this.edges.isPartOfLongerName(candidate, entry, this.#named.has(entry.id))) return false;
    return near || this.#hasContext(candidate, option);
  }

  /**
   * The context of a form that needs one. Written as a name, it counts where the entry is named elsewhere, or where the
   * draft has its near words and (for one word or an acronym) something related; in lower case a related entry must be
   * named in the same sentence, and one word alone needs both.
   */
  #hasContext(candidate: Candidate, option: EntryTerm): boolean {
    const { entry, form } = option;
    const marked = this.#isMarked(candidate, option);
    const words = form.text.includes(' ');
    if (this.#named.has(entry.id)) return words || marked || this.#hasNeighbour(candidate, entry.id);
    if (!marked) return form.near.length === 0 && words && this.#hasNeighbour(candidate, entry.id);
    const isName = words && form.kind !== 'acronym';
    const related = this.#named.hasRelated(entry.id);
    if (form.near.length > 0)
      return isName ? related || this.#isNearInDraft(form.near) : related && this.#isNearInDraft(form.near);
    return isName || entry.kind === 'place' || entry.kind === 'person' || related;
  }

  /** Written so that it is a name: an acronym, a place, or with its capitals. */
  #isMarked(candidate: Span, { form, entry }: EntryTerm): boolean {
    return form.kind === 'acronym' || entry.kind === 'place' || isCapitalised(this.text, candidate);
  }

  #isExcluded({ start, end }: Span, option: EntryTerm): boolean {
    if (this.edges.isInForeignName({ start, end }, option)) return true;
    const phrases = this.finds.unless.get(option.form);
    if (!phrases) return false;
    const around = phrases.slice(firstFrom(phrases, start - longestPhrase), firstFrom(phrases, start + 1));
    return around.some((phrase) => end <= phrase.end);
  }

  #hasNear(candidate: Span, near: readonly string[]): boolean {
    const paragraph = this.shape.paragraphAt(candidate.start);
    return near.some((word) => {
      const places = this.finds.near.get(word) ?? [];
      for (let i = firstFrom(places, paragraph.start); i < places.length; i++) {
        const place = places[i];
        if (!place || place.end > paragraph.end) return false;
        if (place.end <= candidate.start || place.start >= candidate.end) return true;
      }
      return false;
    });
  }

  #isNearInDraft = (near: readonly string[]) => near.some((word) => this.finds.near.has(word));

  /** An entry that belongs to this one is named in the same sentence. */
  #hasNeighbour = (candidate: Span, id: string) => this.#named.hasRelatedIn(this.shape.sentenceAt(candidate), id);

  /** Bare nouns are left to the back references, which know what names with that noun stand before. */
  #isHeadNoun({ start }: Span, { form }: EntryTerm): boolean {
    if (!form.needsContext || form.kind === 'acronym' || /\s/.test(form.text.replace(/^the /, ''))) return false;
    return this.finds.heads[firstFrom(this.finds.heads, start)]?.start === start;
  }
}

/** No phrase of a pack is longer, in UTF-16 units. */
const longestPhrase = 200;
