/** How a comment is written in each prose language, for comments that speak to the checks. `undefined` members: none. */
export interface CommentSyntax {
  readonly open: string;
  readonly close: string;
}

const html: CommentSyntax = { open: '<!-- ', close: ' -->' };
const line = (open: string): CommentSyntax => ({ open, close: '' });

const byLanguage: Readonly<Record<string, CommentSyntax>> = {
  markdown: html,
  quarto: html,
  html,
  latex: line('% '),
  tex: line('% '),
  asciidoc: line('// '),
  typst: line('// '),
  restructuredtext: line('.. '),
};

/** Languages without comments, plain text first of all, have the line in square brackets. */
export function commentSyntaxOf(languageId: string): CommentSyntax {
  return byLanguage[languageId] ?? { open: '[', close: ']' };
}
