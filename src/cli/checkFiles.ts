import { Minimatch } from 'minimatch';
import { readdir, stat } from 'node:fs/promises';
import { join, posix, resolve } from 'node:path';
import { GitIgnores } from './checkGitignore';
import { hasDraftEnding } from './draftLanguage';

/** Folders that are never looked into. */
const skipped = new Set(['.git', '.hg', '.svn', '.jj', 'node_modules']);

export interface FoundDrafts {
  /** By name, each once; with forward slashes. */
  readonly files: readonly string[];
  /** One line for each argument that leads nowhere. */
  readonly problems: readonly string[];
}

/**
 * The files that arguments name: a file itself, whatever its name; of a folder and of a glob those with the ending of a draft
 * that no `.gitignore` leaves out.
 */
export async function findDrafts(args: readonly string[]): Promise<FoundDrafts> {
  const found = await Promise.all(args.map(draftsOf));
  const byPath = new Map<string, string>();
  for (const file of found.flatMap(({ files }) => files)) {
    const path = resolve(file);
    if (!byPath.has(path)) byPath.set(path, file);
  }
  const files = [...byPath.values()].sort((a, b) => (a < b ? -1 : 1));
  return { files, problems: found.flatMap(({ problem }) => problem ?? []) };
}

interface Found {
  readonly files: readonly string[];
  readonly problem?: string;
}

async function draftsOf(arg: string): Promise<Found> {
  const path = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
  const known = await stat(path).catch(() => undefined);
  if (known?.isFile()) return { files: [path] };
  if (known?.isDirectory()) return orProblem(await walk(path), `${arg}: there is no draft in this folder`);
  if (known) return { files: [], problem: `${arg}: is neither a file nor a folder` };
  if (!isGlob(path)) return { files: [], problem: `${arg}: there is no such file or folder` };
  const matcher = new Minimatch(posix.normalize(path));
  const files = await walk(baseOf(path));
  return orProblem(
    files.filter((file) => matcher.match(file)),
    `${arg}: no draft matches this`,
  );
}

const orProblem = (files: readonly string[], problem: string): Found =>
  files.length > 0 ? { files } : { files, problem };

const magic = /[*?[{]|[!+@]\(/; // *.md · notes-?.md · [ab].md · {a,b}.md · +(a).md
const isGlob = (path: string) => magic.test(path);

/** The folders of a glob before the first part that stands for several: `notes/2024` of `notes/2024/*.md`. */
function baseOf(glob: string): string {
  const parts = glob.split('/');
  const fixed = parts.slice(0, parts.findIndex(isGlob));
  return fixed.length === 0 ? '.' : fixed.join('/') || '/';
}

async function walk(folder: string): Promise<string[]> {
  const isThere = await stat(folder).catch(() => undefined);
  return isThere?.isDirectory() ? walkIn(folder, await GitIgnores.of(folder)) : [];
}

async function walkIn(folder: string, ignores: GitIgnores): Promise<string[]> {
  const items = await readdir(folder, { withFileTypes: true }).catch(() => []); // without the right to list it
  const found = await Promise.all(
    items.map(async (item): Promise<string[]> => {
      const { name } = item;
      const path = join(folder, name).replaceAll('\\', '/');
      if (item.isDirectory()) {
        return skipped.has(name) || ignores.ignores(name, true) ? [] : walkIn(path, await ignores.in(name));
      }
      return item.isFile() && hasDraftEnding(name) && !ignores.ignores(name, false) ? [path] : [];
    }),
  );
  return found.flat();
}
