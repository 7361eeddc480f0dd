import type { Library } from '../library/library';
import { buildTermIndex } from './buildTermIndex';
import type { PrefixMatch } from './completion';
import { BackReferenceFinder } from './backReferences';
import { chooseMentions } from './chooseMentions';
import { DraftContext } from './draftContext';
import { EntryKinship } from './entryKinship';
import { extendMentions } from './extendMentions';
import { findCandidates } from './findCandidates';
import { HeadNouns } from './headNouns';
import { findNumberRows } from './numberRows';
import { formTerms, type FormTerm } from './formTerms';
import type { Mention } from './mention';
import { readProse } from './prose';
import type { ProseMap } from './proseMap';
import { firstFrom } from './spans';
import type { TermIndex } from './termIndex';

/** Finds the entries of one library in drafts. `languageId` is VS Code's. */
export interface Recognizer {
  /** All mentions of a draft, by start, without overlaps. */
  mentions(text: string, languageId: string): readonly Mention[];
  /** The mention that holds the offset, its end included. Takes mentions of the same text that are known already. */
  mentionAt(text: string, languageId: string, offset: number, known?: readonly Mention[]): Mention | undefined;
  /** False inside code, addresses, commands, comments. */
  isProse(text: string, languageId: string, offset: number): boolean;
  /** Forms by prefix, best first; superseded and wrong ones are left out. */
  complete(prefix: string, limit: number): readonly PrefixMatch[];
}

export function createRecognizer(library: Library): Recognizer {
  const terms = formTerms(library);
  const index = buildTermIndex(terms.map(({ term }) => term));
  return new IndexRecognizer(library, index, terms);
}

interface Reading {
  readonly text: string;
  readonly languageId: string;
  readonly prose: ProseMap;
  mentions?: readonly Mention[];
}

class IndexRecognizer implements Recognizer {
  readonly #kinship: EntryKinship;
  readonly #heads: HeadNouns;
  /** The last draft: most questions come several times for one state of a draft. */
  #last: Reading | undefined;

  constructor(
    private readonly library: Library,
    private readonly index: TermIndex,
    private readonly terms: readonly FormTerm[],
  ) {
    this.#kinship = new EntryKinship(library);
    this.#heads = new HeadNouns(library);
  }

  mentions(text: string, languageId: string): readonly Mention[] {
    const reading = this.#read(text, languageId);
    reading.mentions ??= this.#find(reading.prose.text);
    return reading.mentions;
  }

  mentionAt(text: string, languageId: string, offset: number, known?: readonly Mention[]): Mention | undefined {
    const mentions = known ?? this.mentions(text, languageId);
    const next = firstFrom(mentions, offset + 1);
    return [mentions[next - 1], mentions[next - 2]].find(
      (mention) => mention && mention.start <= offset && offset <= mention.end,
    );
  }

  isProse = (text: string, languageId: string, offset: number) => this.#read(text, languageId).prose.isProseAt(offset);

  complete = (prefix: string, limit: number): readonly PrefixMatch[] => {
    const found = this.index.complete(prefix, limit * searchFactor).flatMap(({ term, word }): PrefixMatch[] => {
      const known = this.terms[term];
      const isOffered = known?.role === 'form' && known.spelling === 'written' && offered.has(known.form.status);
      return isOffered ? [{ entry: known.entry, form: known.form, word }] : [];
    });
    return found.slice(0, limit);
  };

  #read(text: string, languageId: string): Reading {
    const last = this.#last;
    if (last?.text === text && last.languageId === languageId) return last;
    this.#last = { text, languageId, prose: readProse(text, languageId) };
    return this.#last;
  }

  /** Mentions in masked prose. */
  #find(text: string): readonly Mention[] {
    const finds = findCandidates(this.index, this.terms, text, { start: 0, end: text.length });
    const context = new DraftContext(text, finds, this.#kinship);
    const chosen = chooseMentions(finds, context, text);
    const numbered = inOrder([...chosen, ...findNumberRows(finds, chosen, text)]);
    const names = extendMentions(numbered, { text, library: this.library, context });
    const references = new BackReferenceFinder(this.library, this.#heads, context).find(finds, names);
    return inOrder([...names, ...references]);
  }
}

/** Candidates asked of the index for each one wanted: spellings that are not offered are among them. */
const searchFactor = 4;
const offered = new Set(['preferred', 'admitted']);

const inOrder = (mentions: readonly Mention[]) => [...mentions].sort((a, b) => a.start - b.start);
