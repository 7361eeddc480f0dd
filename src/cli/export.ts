import { parseArgs } from 'node:util';
import { exportLibrary } from '../core/exchange/exportLibrary';
import type { Command } from './command';
import { loadLibrary } from './loadLibrary';

const help = `Usage: nato-osce export [--json]

Prints the whole library as one JSON object {areas, entries, facts, sources,
events}. Each fact has id, text, its date (EDTF), entries or area, source (the
id of a source), locator and grade; all its sources stand under references.
Facts of the page that the areas follow have its fact's id as page. Sources are
items of CSL-JSON, and their grade.

  --json  accepted for the sake of scripts; there is no other form
  --help  print this text`;

export const exportCommand: Command = {
  name: 'export',
  summary: 'print the whole library as JSON',
  help,
  run(args, shell) {
    parseArgs({ args: [...args], options: { json: { type: 'boolean' } } });
    shell.printJson(exportLibrary(loadLibrary()));
    return 0;
  },
};
