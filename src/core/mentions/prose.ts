import { readAsciidoc } from './prose/asciidoc';
import { readHtml } from './prose/html';
import { readLatex } from './prose/latex';
import { readMarkdown } from './prose/markdown';
import { readPlainText } from './prose/plainText';
import { readRestructuredText } from './prose/restructuredText';
import { readTypst } from './prose/typst';
import { MaskBuilder, type ProseMap } from './proseMap';

type Reader = (text: string, mask: MaskBuilder) => void;

const readers: Readonly<Record<string, Reader>> = {
  markdown: readMarkdown,
  quarto: readMarkdown,
  rmd: readMarkdown,
  mdx: readMarkdown,
  latex: readLatex,
  tex: readLatex,
  html: readHtml,
  asciidoc: readAsciidoc,
  restructuredtext: readRestructuredText,
  typst: readTypst,
};

/** Reads which parts of a draft are prose. `languageId` is VS Code's; a language that is not known counts as plain text. */
export function readProse(text: string, languageId: string): ProseMap {
  const mask = new MaskBuilder(text);
  (readers[languageId] ?? readPlainText)(text, mask);
  return mask.build();
}
