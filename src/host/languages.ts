/** Languages in which people write prose; the activation events of the manifest name the same. */
export const proseLanguages = [
  'markdown',
  'plaintext',
  'latex',
  'tex',
  'asciidoc',
  'restructuredtext',
  'typst',
  'html',
  'quarto',
] as const;
