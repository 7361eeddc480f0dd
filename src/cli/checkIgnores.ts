import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readIgnored } from '../core/checks/ignoredFile';
import { IgnoreList, ignoreFile } from '../core/checks/suppression';

export interface FoundIgnores {
  readonly list: IgnoreList;
  /** Lines `file:line: message` about what is wrong in the ignore file. */
  readonly problems: readonly string[];
}

const none: FoundIgnores = { list: new IgnoreList([]), problems: [] };

/** Finds what is ignored in a folder: the ignore file in it or in the nearest folder above. Reads each file once. */
export class IgnoreFinder {
  readonly #found = new Map<string, Promise<FoundIgnores>>();

  ofFile(path: string): Promise<FoundIgnores> {
    return this.#ofFolder(dirname(resolve(path)));
  }

  #ofFolder(folder: string): Promise<FoundIgnores> {
    const known = this.#found.get(folder);
    if (known) return known;
    const found = this.#read(folder);
    this.#found.set(folder, found);
    return found;
  }

  async #read(folder: string): Promise<FoundIgnores> {
    const path = join(folder, ignoreFile);
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text === undefined) return dirname(folder) === folder ? none : this.#ofFolder(dirname(folder));
    const { list, problems } = readIgnored(text);
    return { list, problems: problems.map(({ range, message }) => `${path}:${range.startLine + 1}: ${message}`) };
  }
}
