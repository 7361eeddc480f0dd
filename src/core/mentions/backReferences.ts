import { isUpperUnit } from './characters';
import type { DraftContext } from './draftContext';
import type { Finds } from './findCandidates';
import type { Span } from './spans';
import { isFunctionWord } from './functionWords';
import { headsOf, type HeadNouns } from './headNouns';
import type { Mention } from './mention';
import type { Library } from '../library/library';

/**
 * Finds back references: a capitalised head noun behind "the", "this" or "that" ("the Council", "the Action Plan"),
 * where the nearest earlier name with that noun is an entry's. A name that the library does not know ("European
 * Council") takes the noun away from entries named before it.
 */
export class BackReferenceFinder {
  /** By head, the entry that the nearest earlier name stands for; `unknown` for a name that is no entry's. */
  readonly #named = new Map<string, string>();
  /** The same by heads of other forms than the entry's name and the one that was written. */
  readonly #weak = new Map<string, string>();
  readonly #found: Mention[] = [];

  constructor(
    private readonly library: Library,
    private readonly heads: HeadNouns,
    private readonly context: DraftContext,
  ) {}

  find(finds: Finds, mentions: readonly Mention[]): readonly Mention[] {
    let next = 0;
    for (const head of finds.heads) {
      for (; (mentions[next]?.end ?? Infinity) <= head.start; next++) this.#remember(mentions[next]);
      if ((mentions[next]?.start ?? Infinity) > head.start) this.#bareHead(head, head.noun);
    }
    return this.#found;
  }

  /** A head noun outside of mentions: a back reference, part of a name that is not known, or neither. */
  #bareHead(head: Span, noun: string): void {
    const { text } = this.context.shape;
    const words = this.#capitalWordsBefore(head.start);
    const start = words[0] ?? head.start;
    const phrase = words.length === 1 ? `${text.slice(start, head.start).trim()} ${noun}` : noun;
    const known = this.#named.get(phrase) ?? this.#weak.get(phrase);
    const after = text.slice(head.end, head.end + 40);
    if (nameGoesOn(after) || /^\s(?:no\. ?)?\d/i.test(after)) this.#forget(noun, phrase);
    else if (words.length === 0) this.#refer(head, known);
    else if (words.length === 1 && known !== undefined && known !== unknown && this.#hasArticle(start)) {
      this.#refer({ start, end: head.end }, known);
    } else this.#forget(noun, phrase);
  }

  #forget(...heads: string[]): void {
    for (const head of heads) this.#named.set(head, unknown);
  }

  /** The nearest earlier name's entry, else those that have the noun itself as a form. */
  #refer({ start, end }: Span, known: string | undefined): void {
    const own = this.context.acceptedHead({ start, end });
    const ranked = this.context.ranked(own, start);
    const form = own.find(({ entry }) => entry.id === ranked[0])?.form;
    if (known === undefined && form) this.#found.push({ start, end, entries: ranked, form, kind: 'name' });
    if (known === undefined || known === unknown) return;
    if (this.#hasArticle(start) || known === ranked[0])
      this.#found.push({ start, end, entries: [known], kind: 'backReference' });
  }

  #remember(mention: Mention | undefined): void {
    const id = mention?.entries[0];
    const entry = id === undefined ? undefined : this.library.entry(id);
    if (!mention || !entry) return;
    const { own, other } = this.heads.of(entry.id);
    for (const head of own) this.#named.set(head, entry.id);
    for (const head of other) this.#weak.set(head, entry.id);
    for (const head of mention.form ? headsOf(entry, mention.form) : []) this.#named.set(head, entry.id);
  }

  /** Starts of the capitalised words in a row before an offset, the first word first; articles and the like end the row. */
  #capitalWordsBefore(start: number): number[] {
    const { shape } = this.context;
    const starts: number[] = [];
    for (let at = start; starts.length < mostNameWords && isJoint(shape.text, at - 1);) {
      const word = shape.wordStart(at - 1);
      if (word === at - 1 || !shape.isCapital(word) || isFunctionWord(shape.text.slice(word, at - 1))) break;
      starts.unshift(word);
      at = word;
    }
    return starts;
  }

  #hasArticle(start: number): boolean {
    const { shape } = this.context;
    if (!isUpperUnit(shape.text.charCodeAt(start)) || !isGap(shape.text, start - 1)) return false;
    return article.test(shape.text.slice(shape.wordStart(start - 1), start - 1));
  }
}

const article = /^(?:the|this|that)$/i;
/** Words before a noun that are looked at; no more are needed to see that a name is another's. */
const mostNameWords = 6;

const unknown = '';
const isJoint = (text: string, at: number) => isGap(text, at) || text.charAt(at) === '-';
const isGap = (text: string, at: number) => at > 0 && /[ \u00a0\n\u200b]/.test(text.charAt(at));

/** ` of Europe`, ` on Open Skies`, ` Headquarters`; not ` on Monday`, ` NATO`. */
function nameGoesOn(after: string): boolean {
  const match = /^[ \u00a0\n](?:(?:of|on|for|against)[ \u00a0\n](?:the[ \u00a0\n])?)?(\p{Lu}\p{L}+)/u.exec(after);
  const word = match?.[1];
  return word !== undefined && !timeWord.test(word) && (/^.[ofa]/.test(after) || /\p{Ll}/u.test(word));
}

const timeWord =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
