import ignore, { type Ignore } from 'ignore';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';

/** The rules of a folder's `.gitignore`, and behind them those of the folders above. */
export class GitIgnores {
  private constructor(
    private readonly folder: string,
    private readonly rules: Ignore | undefined,
    private readonly parent: GitIgnores | undefined,
  ) {}

  /** Those that hold in a folder: from the root of its repository down; its own alone where it is in none. */
  static async of(folder: string): Promise<GitIgnores> {
    const own = resolve(folder);
    const root = repositoryOf(own);
    const parent = root === undefined || root === own ? undefined : await GitIgnores.of(dirname(own));
    return GitIgnores.#read(own, parent);
  }

  /** Those that hold in a folder directly in this one. */
  in(name: string): Promise<GitIgnores> {
    return GitIgnores.#read(join(this.folder, name), this);
  }

  /** Whether a file or folder directly in this one is ignored: the nearest rule that says anything decides. */
  ignores(name: string, isFolder: boolean): boolean {
    return this.#verdict(join(this.folder, name), isFolder) ?? false;
  }

  #verdict(path: string, isFolder: boolean): boolean | undefined {
    const inside = relative(this.folder, path).replaceAll('\\', '/') + (isFolder ? '/' : '');
    const verdict = this.rules?.test(inside);
    if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    return this.parent ? this.parent.#verdict(path, isFolder) : undefined;
  }

  static async #read(folder: string, parent: GitIgnores | undefined): Promise<GitIgnores> {
    const text = await readFile(join(folder, '.gitignore'), 'utf8').catch(() => undefined);
    return new GitIgnores(folder, text === undefined ? undefined : ignore().add(text), parent);
  }
}

function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  return dirname(folder) === folder ? undefined : repositoryOf(dirname(folder));
}
