import { extname } from 'node:path';

/** Languages in which drafts are written, by VS Code's id, and the file endings that tell them. */
const endings: Readonly<Record<string, readonly string[]>> = {
  markdown: ['.md', '.markdown'],
  quarto: ['.qmd'],
  latex: ['.tex', '.ltx'],
  asciidoc: ['.adoc', '.asciidoc', '.asc'],
  restructuredtext: ['.rst'],
  typst: ['.typ'],
  html: ['.html', '.htm'],
  plaintext: ['.txt', '.text'],
};

export const draftLanguages: readonly string[] = Object.keys(endings);

/** The language that the ending of a file tells; plain text for all others and for standard input. */
export function draftLanguageOf(path: string): string {
  const ending = extname(path).toLowerCase();
  return draftLanguages.find((language) => endings[language]?.includes(ending)) ?? 'plaintext';
}

/** Whether the ending of a file is one that drafts have. */
export function hasDraftEnding(path: string): boolean {
  const ending = extname(path).toLowerCase();
  return draftLanguages.some((language) => endings[language]?.includes(ending));
}
