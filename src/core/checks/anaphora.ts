import type { Library } from '../library/library';
import type { Mention } from '../mentions/mention';
import type { DraftView, Sentence } from './draftView';
import { nounsOf } from './entryNouns';

/** Finds what "it" and "the mission" stand for. */
export class Anaphora {
  readonly #nouns = new Map<string, readonly string[]>();

  constructor(private readonly library: Library) {}

  /** The one mention before an offset, in the same paragraph, that the noun can stand for; `undefined` where it is none or several. */
  resolve(draft: DraftView, sentence: Sentence, noun: string, before: number): Mention | undefined {
    if (noun === 'it') return this.#subjectBefore(draft, sentence);
    const earlier = draft.paragraphOf(sentence).flatMap(({ mentions }) => mentions.filter(({ end }) => end <= before));
    const fitting = earlier.filter(({ entries }) => entries.length === 1 && this.#hasNoun(entries[0] ?? '', noun));
    return new Set(fitting.map(({ entries }) => entries[0])).size === 1 ? fitting.at(-1) : undefined;
  }

  #hasNoun(id: string, noun: string): boolean {
    let nouns = this.#nouns.get(id);
    const entry = this.library.entry(id);
    if (!nouns) this.#nouns.set(id, (nouns = entry ? nounsOf(entry) : []));
    return nouns.includes(noun);
  }

  /** What the sentence before begins with. */
  #subjectBefore(draft: DraftView, sentence: Sentence): Mention | undefined {
    const last = draft.sentences[sentence.index - 1];
    if (!last || last.paragraph !== sentence.paragraph) return undefined;
    const [first] = last.mentions;
    if (!first || first.entries.length !== 1) return undefined;
    const lead = draft.prose.slice(last.start, first.start).trim();
    return /^(?:The|This)?$/.test(lead) ? first : undefined;
  }
}
