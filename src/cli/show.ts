import { parseArgs } from 'node:util';
import { exportEntry } from '../core/exchange/exportEntry';
import { fullName } from '../core/library/fullName';
import type { Library } from '../core/library/library';
import type { Entry } from '../core/library/types';
import { resolveEntry } from '../core/search/resolveEntry';
import { otherNames } from '../core/search/searchDocuments';
import { SearchIndex } from '../core/search/searchIndex';
import { searchLibrary } from '../core/search/searchLibrary';
import { countFound } from '../core/search/soughtParts';
import type { Command } from './command';
import { entryText } from './entryText';
import { loadLibrary } from './loadLibrary';

const help = `Usage: nato-osce show [--json] ID|NAME

Prints an entry of the library with all its facts and their sources. An entry is
named by its id (kfor), its acronym, or any of its names in any language; case
and accents do not matter.

  --json  one object: the entry with its facts, sources (CSL-JSON) and events
  --help  print this text

Exit code 2 where no entry, or more than one, has that name.`;

export const showCommand: Command = {
  name: 'show',
  summary: 'print an entry with its facts and sources',
  help,
  run(args, shell) {
    const options = { json: { type: 'boolean' } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const name = positionals.join(' ').trim();
    if (name === '') return shell.fail('show: name an entry, by its id, acronym or name');
    const library = loadLibrary();
    const [entry, ...others] = resolveEntry(library, name);
    if (!entry) return shell.fail(`unknown entry "${name}"${suggestion(library, name)}`);
    if (others.length > 0) return shell.fail(`"${name}" may mean ${listIds([entry, ...others])}: use the id`);
    if (values.json) shell.printJson(exportEntry(library, entry));
    else shell.print(entryText(library, entry, shell));
    return 0;
  },
};

/** Entries whose names are alike, as the end of a message. */
function suggestion(library: Library, name: string): string {
  const hits = searchLibrary(new SearchIndex(library), name, { types: new Set(['entry']) });
  const alike = hits.flatMap(({ id, terms }) => {
    const entry = library.entry(id);
    return entry && countFound([fullName(entry), ...otherNames(entry)].join('\n'), terms) > 0 ? [entry] : [];
  });
  const entries = alike.slice(0, 3);
  return entries.length === 0 ? '' : `; did you mean ${listIds(entries)}?`;
}

const listIds = (entries: readonly Entry[]) => entries.map((entry) => `${entry.id} (${fullName(entry)})`).join(' or ');
