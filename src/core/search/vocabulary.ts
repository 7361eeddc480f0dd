/** The words of a search index, folded. */
export class Vocabulary {
  readonly #words: readonly string[];
  readonly #titleWords: readonly string[];

  /** `titleWords` are those that are also found by a part from their middle. */
  constructor(words: Iterable<string>, titleWords: Iterable<string>) {
    this.#words = [...new Set(words)].sort();
    this.#titleWords = [...new Set(titleWords)].sort();
  }

  has(word: string): boolean {
    return this.#words[this.#placeOf(word)] === word;
  }

  /** True where a word is or begins with this. */
  hasPrefix(prefix: string): boolean {
    return this.#words[this.#placeOf(prefix)]?.startsWith(prefix) ?? false;
  }

  /** Place of the first word that is not before this one. */
  #placeOf(text: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Words of titles that hold this part (four letters or more), but do not begin with it: keeping → peacekeeping. */
  titleWordsAround(part: string): readonly string[] {
    return part.length < 4 ? [] : this.#titleWords.filter((word) => word.indexOf(part) > 0);
  }
}
