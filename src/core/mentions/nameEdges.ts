import type { Entry } from '../library/types';
import { isUpperUnit, isWordUnit } from './characters';
import type { EntryKinship } from './entryKinship';
import type { Candidate, EntryTerm } from './findCandidates';
import { isFunctionWord } from './functionWords';
import { addTo, type Span } from './spans';
import type { TextShape } from './textShape';

/** Small words of names that need no capital where the others have one. */
const smallWords = new Set(['of', 'the', 'and', 'to', 'in', 'on', 'for', 'against', 'at', 'with', 'between', 'by']);

/** What stands directly before and behind candidates: whether they are parts of longer names. */
export class NameEdges {
  readonly #starts = new Set<number>();
  readonly #endings = new Map<number, Candidate[]>();

  constructor(
    private readonly shape: TextShape,
    private readonly kinship: EntryKinship,
    candidates: readonly Candidate[],
  ) {
    for (const candidate of candidates) {
      this.#starts.add(candidate.start);
      addTo(this.#endings, candidate.end, candidate);
    }
  }

  /** All candidates with this end, counting or not. */
  endingAt = (end: number): readonly Candidate[] => this.#endings.get(end) ?? [];

  /**
   * True where a capitalised word directly before or behind, or "for the …" behind, belongs to no entry of ours: "National
   * Security Council", "Action Plan for Gender Equality". An entry that the draft names elsewhere may have a place or a
   * title before it ("Maastricht Ministerial Council"), but no adjective that makes it another.
   */
  isPartOfLongerName({ start, end }: Span, { id, kind }: Entry, isNamed: boolean): boolean {
    if (kind === 'office') return false;
    const { text } = this.shape;
    const before = this.#nameWordBefore(start);
    if (before && !this.#ownerEndsAt(before.end, id)) {
      const word = text.slice(before.start, before.end);
      const isModifier = isNamed && text.slice(start, end).includes(' ') && !adjective.test(word);
      if (!isModifier && !(kind === 'person' && title.test(word))) return true;
    }
    return this.shape.isCapital(start) && this.#goesOn(end, kind);
  }

  #goesOn(end: number, kind: string): boolean {
    const next = nextWord(this.shape.text, end);
    if (next !== undefined && this.#isNameWord(next)) {
      const word = this.shape.text.slice(next, this.shape.wordEnd(next));
      return !(kind === 'body' && workOfBodies.test(word));
    }
    if (kind === 'place' || kind === 'person') return false;
    const link = /^[ \u00a0\n](?:of|for|to)[ \u00a0\n](?:the[ \u00a0\n])?/.exec(this.shape.text.slice(end, end + 12));
    return link !== null && this.#isNameWord(end + link[0].length);
  }

  /**
   * A concept or place as part of something else: "Trafficking in Persons" in "Alliance against Trafficking in Persons",
   * the town in an address behind its post code.
   */
  isInForeignName({ start, end }: Span, { entry, form }: EntryTerm): boolean {
    const { text } = this.shape;
    const next = nextWord(text, end);
    if (entry.kind === 'concept' && next !== undefined && this.#isNameWord(next) && isCapitalised(text, { start, end }))
      return true;
    const before = wordEndBefore(text, start);
    if (before === undefined) return false;
    const word = text.slice(this.shape.wordStart(before), before);
    if (entry.kind === 'place')
      return form.needsContext && /^\d{4,5}$/.test(word) && !/\bNo\. ?\d+$/.test(text.slice(before - 10, before));
    if (entry.kind !== 'concept' || !/^(?:against|for|on|of)$/.test(word) || !isCapitalised(text, { start, end }))
      return false;
    const noun = wordEndBefore(text, before - word.length);
    const nounStart = noun === undefined ? undefined : this.shape.wordStart(noun);
    return (
      nounStart !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(nounStart, nounStart + 2)) &&
      !this.shape.startsSentence(nounStart)
    );
  }

  /** A capitalised word that no form begins with. */
  #isNameWord(start: number): boolean {
    const word = this.shape.text.slice(start, this.shape.wordEnd(start));
    return isUpperUnit(word.charCodeAt(0)) && /\p{Ll}/u.test(word) && !this.#starts.has(start);
  }

  #nameWordBefore(start: number): Span | undefined {
    const end = wordEndBefore(this.shape.text, start);
    if (end === undefined) return undefined;
    const from = this.shape.wordStart(end);
    if (!this.shape.isCapital(from) || isFunctionWord(this.shape.text.slice(from, end))) return undefined;
    return this.shape.startsSentence(from) ? undefined : { start: from, end };
  }

  #ownerEndsAt(end: number, id: string): boolean {
    const owners = this.endingAt(end).flatMap(({ options }) => options.map(({ entry }) => entry.id));
    return owners.some((owner) => owner === id || this.kinship.areRelated(owner, id));
  }
}

/** Adjectives that make a name another one's: National, Russian, Turkish, Supreme. */
const adjective = /(?:al|an|ish|ese|ic|ive|ed|er|eme|ment)$/;

/** What bodies make and hold; their names stay their names before it: "Ministerial Council Decisions". */
const workOfBodies =
  /^(?:Decision|Resolution|Statement|Declaration|Document|Meeting|Session|Member|Chair|President)s?$/;

/** Words before a person's last name. */
const title =
  /^(?:President|Mr|Mrs|Ms|Dr|Ambassador|Minister|Secretary|Envoy|Representative|Leader|Chairman|Negotiator|Diplomat)$/;

/** True where all words but small ones begin with a capital or a digit. */
export function isCapitalised(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end).match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || smallWords.has(word));
}

/** A dash with white space on both sides, also one that begins an item of a list, parts names: "Kosovo – Force of law". */
export function crossesDash(text: string, { start, end }: Span): boolean {
  return /\s[-–—*•+]+\s/.test(text.slice(start, end));
}

const isGap = (text: string, at: number) => at > 0 && /[ \u00a0\n]/.test(text.charAt(at));

/** Start of the word behind one space in the same line (a title may end with the line), `undefined` where none stands there. */
function nextWord(text: string, end: number): number | undefined {
  return text.charAt(end) !== '\n' && isGap(text, end) && isWordUnit(text.charCodeAt(end + 1)) ? end + 1 : undefined;
}

function wordEndBefore(text: string, start: number): number | undefined {
  return isGap(text, start - 1) && isWordUnit(text.charCodeAt(start - 2)) ? start - 1 : undefined;
}
