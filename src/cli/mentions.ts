import { parseArgs } from 'node:util';
import { fullName } from '../core/library/fullName';
import type { Library } from '../core/library/library';
import type { Mention } from '../core/mentions/mention';
import { createRecognizer } from '../core/mentions/recognizer';
import type { Command } from './command';
import { draftLanguageOf, draftLanguages } from './draftLanguage';
import { loadLibrary } from './loadLibrary';
import { readDraft } from './readDraft';
import type { Shell } from './shell';

const help = `Usage: nato-osce mentions [--json] [--language ID] FILE…

Finds the names of the library in drafts. A FILE of - is standard input. Prints
one line a mention: file:line:column, the words, and the entries that they may
mean, the best first; lines and columns count from 1.

  --json         for one file an array of {start, end, text, entries}, for
                 several a list of {file, mentions}. Offsets are 0-based UTF-16
                 units of the decoded text, the end is exclusive. A byte order
                 mark at the start of the file is not counted, as in an editor;
                 line ends count as they stand in the file.
  --language ID  the drafts' language instead of the one that the file's ending
                 tells (.md .qmd .tex .adoc .rst .typ .html .txt; others and
                 standard input are plaintext): ${draftLanguages.slice(0, 3).join(', ')},
                 ${draftLanguages.slice(3).join(', ')}
  --help         print this text

Exit code 2 where a file cannot be read; nothing else is printed then.`;

interface Draft {
  readonly file: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export const mentionsCommand: Command = {
  name: 'mentions',
  summary: 'find the names of the library in drafts',
  help,
  async run(args, shell) {
    const options = { json: { type: 'boolean' }, language: { type: 'string' } } as const;
    const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (files.length === 0) return shell.fail('mentions: name a file, or - for standard input');
    const { language } = values;
    if (language !== undefined && !draftLanguages.includes(language)) {
      return shell.fail(`mentions: unknown language "${language}"; use one of ${draftLanguages.join(', ')}`);
    }
    const texts = await Promise.all(files.map(readDraft));
    const problems = texts.flatMap((result) => ('problem' in result ? [result.problem] : []));
    if (problems.length > 0) return problems.map((problem) => shell.fail(problem))[0] ?? 2;
    const library = loadLibrary();
    const recognizer = createRecognizer(library);
    const drafts = texts.flatMap((result, index): Draft[] => {
      const file = files[index] ?? '-';
      if ('problem' in result) return [];
      return [
        { file, text: result.text, mentions: recognizer.mentions(result.text, language ?? draftLanguageOf(file)) },
      ];
    });
    if (values.json) shell.printJson(toJson(drafts));
    else printLines(drafts, library, shell);
    return 0;
  },
};

function toJson(drafts: readonly Draft[]): unknown {
  const list = drafts.map(({ file, text, mentions }) => ({
    file,
    mentions: mentions.map(({ start, end, entries }) => ({ start, end, text: text.slice(start, end), entries })),
  }));
  return list.length === 1 ? list[0]?.mentions : list;
}

function printLines(drafts: readonly Draft[], library: Library, shell: Shell): void {
  for (const { file, text, mentions } of drafts) {
    for (const { start, end, entries } of mentions) {
      const before = text.slice(0, start).split(/\r\n|\r|\n/);
      const place = `${file}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
      const words = text.slice(start, end).replace(/\s+/g, ' ');
      const names = entries.map((id) => `${id} (${nameOf(library, id)})`).join(' or ');
      shell.print(`${shell.style.dim(`${place}:`)} ${shell.style.bold(words)} → ${names}`);
    }
  }
}

function nameOf(library: Library, id: string): string {
  const entry = library.entry(id);
  return entry ? fullName(entry) : id;
}
