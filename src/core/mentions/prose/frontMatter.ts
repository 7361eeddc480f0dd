import type { MaskBuilder } from '../proseMap';
import type { Line } from './lines';

/** Keys whose values people read. */
const proseKeys = /^(?:title|subtitle|abstract|description|summary|subject|caption)$/i;

/** Masks YAML or TOML front matter but the values of `title`, `abstract`…; answers the number of lines it takes. */
export function maskFrontMatter(text: string, lines: readonly Line[], mask: MaskBuilder): number {
  const fence = lineText(text, lines[0]);
  if (fence !== '---' && fence !== '+++') return 0;
  const last = lines.findIndex((line, index) => index > 0 && isEnd(lineText(text, line), fence));
  if (last < 0) return 0;
  let prose = false;
  for (const line of lines.slice(0, last + 1)) {
    const key = /^([A-Za-z][\w-]*)\s*[:=]\s*[|>]?[-+]?\s*["']?/.exec(text.slice(line.start, line.end));
    if (key) prose = proseKeys.test(key[1] ?? '');
    else if (!/^\s/.test(text.slice(line.start, line.start + 1))) prose = false;
    const hidden = prose ? line.start + (key?.[0].length ?? 0) : line.end;
    mask.hide(line.start, hidden);
    mask.breakAt(line.end, prose && !key ? line.end : line.end + 1);
  }
  return last + 1;
}

const lineText = (text: string, line: Line | undefined) => (line ? text.slice(line.start, line.end).trimEnd() : '');
const isEnd = (line: string, fence: string) => line === fence || (fence === '---' && line === '...');
