import { toDocument, type Block, type Inline } from './exportDocument';
import { escapeMarkdown, markdownLink } from './markdown';
import type { PanelPage } from './panelPage';

/** The page as a Markdown document; nothing in its texts becomes markup. `updated` is the date of the facts in words. */
export function exportMarkdown(page: PanelPage, updated?: string): string {
  return `${toDocument(page, updated).map(toMarkdownBlock).join('\n\n')}\n`;
}

function toMarkdownBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return inlines(block.parts);
    case 'list':
      return block.items.map((item) => `- ${inlines(item)}`).join('\n');
  }
}

function inlines(parts: readonly Inline[]): string {
  return parts.map(inline).join('');
}

function inline({ text, style, url }: Inline): string {
  const label = url === undefined ? escapeMarkdown(text) : markdownLink(text, url);
  return style === 'strong' ? label.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : label;
}
