/** Text of packs and drafts as Markdown that shows it letter by letter: nothing in it becomes markup, a link or HTML. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+!|~<>&$]/g, (char) => (char === '<' ? '&lt;' : char === '&' ? '&amp;' : `\\${char}`))
    .replace(/^(\s*)([-=]|\d+\.)/gm, (_, space: string, mark: string) => `${space}\\${mark}`) // - item, 1. item
    .replace(/\b(https?):\/\//g, '$1&#58;//') // no autolinks
    .replace(/\bwww\./g, 'www&#46;');
}

/** `[label](target)` with both escaped. */
export function markdownLink(label: string, target: string, tooltip?: string): string {
  const address = target.replace(/[()\s<>]/g, (char) =>
    encodeURIComponent(char).replace('(', '%28').replace(')', '%29'),
  );
  const title = tooltip === undefined ? '' : ` "${tooltip.replaceAll('"', "'")}"`;
  return `[${escapeMarkdown(label)}](${address}${title})`;
}
