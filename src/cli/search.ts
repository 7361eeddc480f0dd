import { parseArgs } from 'node:util';
import type { SearchType } from '../core/search/searchDocuments';
import { SearchIndex } from '../core/search/searchIndex';
import { searchLibrary, searchTypes, type SearchResult } from '../core/search/searchLibrary';
import type { Command } from './command';
import { loadLibrary } from './loadLibrary';
import type { Shell } from './shell';
import { wrapText } from './wrapText';

const help = `Usage: nato-osce search [--json] [--limit N] [--type TYPE]… TEXT…

Prints the best hits for TEXT among entries, areas, events, facts and sources:
an exact acronym first, then an exact name. Beginnings of words and words with a
typing error are found too, as are names in other languages.

  --json       a list of {type, id, title, label, detail, fact, score, terms}
  --limit N    at most N hits (10)
  --type TYPE  only entry, area, event, fact or source; may stand several times
  --help       print this text`;

const options = {
  json: { type: 'boolean' },
  limit: { type: 'string' },
  type: { type: 'string', multiple: true },
} as const;

export const searchCommand: Command = {
  name: 'search',
  summary: 'print the best hits for a text',
  help,
  run(args, shell) {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { limit = '10', type: typeNames = searchTypes } = values;
    const query = positionals.join(' ').trim();
    if (query === '') return shell.fail('search: say what to search for');
    if (!/^[1-9]\d*$/.test(limit)) return shell.fail(`search: --limit takes a number from 1 on, not "${limit}"`);
    const unknown = typeNames.find((type) => !isSearchType(type));
    if (unknown !== undefined)
      return shell.fail(`search: unknown type "${unknown}"; use one of ${searchTypes.join(', ')}`);
    const types = new Set(typeNames.filter(isSearchType));
    const results = searchLibrary(new SearchIndex(loadLibrary()), query, { limit: Number(limit), types });
    if (values.json) shell.printJson(results);
    else shell.print(results.length === 0 ? `Nothing found for "${query}".` : toText(results, shell));
    return 0;
  },
};

const isSearchType = (type: string): type is SearchType => (searchTypes as readonly string[]).includes(type);

function toText(results: readonly SearchResult[], { columns: width, style }: Shell): string {
  const blocks = results.map(({ type, id, title, label, detail }) => [
    ...wrapText(title, { width }).map(style.bold),
    ...wrapText(`${label} (${type} ${id})`, { width, first: '  ' }).map(style.dim),
    ...wrapText(detail, { width, first: '  ' }),
  ]);
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
