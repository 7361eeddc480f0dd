import type { Library } from '../library/library';
import type { Fact } from '../library/types';
import { Anaphora } from './anaphora';
import { contentWords } from './contentWords';
import { DatedFacts } from './datedFacts';
import { MistakeRules } from './mistakeRules';
import { NumberFacts } from './numberFacts';

/** What the rules look up in a library, prepared once for it. */
export class CheckKnowledge {
  readonly dates: DatedFacts;
  readonly numbers: NumberFacts;
  readonly mistakes: MistakeRules;
  readonly anaphora: Anaphora;
  readonly #words = new Map<string, ReadonlySet<string>>();

  constructor(readonly library: Library) {
    this.dates = new DatedFacts(library);
    this.numbers = new NumberFacts(library);
    this.mistakes = new MistakeRules(library);
    this.anaphora = new Anaphora(library);
  }

  /** The words of a fact's text that carry its meaning. */
  wordsOf(fact: Fact): ReadonlySet<string> {
    const words = this.#words.get(fact.id) ?? contentWords(fact.text);
    this.#words.set(fact.id, words);
    return words;
  }
}
