import type { Library } from '../core/library/library';
import { SearchIndex } from '../core/search/searchIndex';

/** One search index a library, built when it is first asked. */
export class SearchIndexes {
  readonly #indexes = new WeakMap<Library, SearchIndex>();

  of(library: Library): SearchIndex {
    let index = this.#indexes.get(library);
    if (!index) this.#indexes.set(library, (index = new SearchIndex(library)));
    return index;
  }
}
