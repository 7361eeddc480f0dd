import { toDocument, type Block, type Inline } from './exportDocument';
import type { PanelPage } from './panelPage';

const css = `:root { color-scheme: light dark; }
body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.55 system-ui, sans-serif; }
h1 { font-size: 1.7rem; line-height: 1.25; }
h2 { margin-top: 2rem; font-size: 1.2rem; }
h3 { font-size: 1rem; }
li { margin: 0.4rem 0; }
.quiet { opacity: 0.78; font-size: 0.92em; }
@media print { body { margin: 0; max-width: none; } }`;

/** The page as one HTML file that needs no other and runs nothing. `updated` is the date of the facts in words. */
export function exportHtml(page: PanelPage, updated?: string): string {
  const body = toDocument(page, updated).map(toHtmlBlock).join('\n');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(page.title)}</title>
<style>
${css}
</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

/** Text as HTML text or attribute value. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

function toHtmlBlock(block: Block): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlines(block.parts)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inlines(item)}</li>`).join('\n')}\n</ul>`;
  }
}

function inlines(parts: readonly Inline[]): string {
  return parts.map(inline).join('');
}

function inline({ text, style, url }: Inline): string {
  const label = url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
  if (style === undefined) return label;
  return style === 'strong' ? `<strong>${label}</strong>` : `<span class="quiet">${label}</span>`;
}
