import type { MaskBuilder } from '../proseMap';
import { hideAddresses } from './addresses';
import { type InlineRule, maskByRules } from './inlineMarks';
import { type Line, linesOf } from './lines';
import { isReferencesHeading } from './referencesHeading';

const inlineRules: readonly InlineRule[] = [
  { first: '`', pattern: /`{1,2}[^`\n]{1,400}`{1,2}/y, kind: 'hide' }, // `code`
  { first: '+', pattern: /\+{1,3}[^+\n]{1,400}\+{1,3}/y, kind: 'hide' }, // +as is+
  { first: '<', pattern: /<<[^,>\n]{1,200}(?:,(?<text>[^>\n]{1,200}))?>>/y, kind: 'ignore' }, // <<id,text>>
  { first: '[', pattern: /\[\[[^\]\n]{1,200}\]\]|\[[#.%][^\]\n]{0,200}\](?=[*_#`])/y, kind: 'hide' }, // [[anchor]], [.role]#text#
  {
    first: 'hflmx',
    pattern: /(?:https?:\/\/|link:|mailto:|xref:)[^\s[\]]{1,1000}\[(?<text>[^\]\n]{1,400})\]/y,
    kind: 'ignore',
  }, // link:address[text]
  { first: 'f', pattern: /footnote(?:ref)?:[^\s[\]]{0,80}\[/y, kind: 'break' },
  {
    first: 'i',
    pattern: /image::?[^\s[\]]{1,400}\[(?<text>[^\],\n]{0,300})[^\]\n]{0,300}\]/y,
    kind: 'hide',
    zone: 'caption',
  },
  { first: 's', pattern: /stem:[a-z,]{0,10}\[[^\]\n]{0,400}\]/y, kind: 'hide' },
  { first: '{', pattern: /\{[\w-]{1,60}\}/y, kind: 'hide' }, // {attribute}
  { first: '*_#', pattern: /(?<![\p{L}\p{N}])[*_#]{1,2}(?=\S)|(?<=\S)[*_#]{1,2}(?![\p{L}\p{N}])/uy, kind: 'ignore' },
];

/** Marks of blocks whose content is no prose: listing, literal, passthrough, comment, fenced code. */
const closedFence = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,})$/;

/** AsciiDoc. */
export function readAsciidoc(text: string, mask: MaskBuilder): void {
  const state: State = { fence: '', quote: -1, references: -1 };
  for (const line of linesOf(text)) readLine(text, line, state, mask);
  if (state.references >= 0) mask.zone('references', state.references, text.length);
  hideAddresses(text, mask);
}

interface State {
  fence: string;
  /** Start of the open quotation block, -1 where none is. */
  quote: number;
  references: number;
}

function readLine(text: string, { start, end }: Line, state: State, mask: MaskBuilder): void {
  const line = text.slice(start, end).trimEnd();
  if (state.fence !== '' || closedFence.test(line)) {
    if (state.fence === '') state.fence = line;
    else if (line === state.fence) state.fence = '';
    mask.breakAt(start, end);
  } else if (/^_{4,}$/.test(line)) {
    if (state.quote >= 0) mask.zone('quotation', state.quote, start);
    state.quote = state.quote < 0 ? end : -1;
    mask.breakAt(start, end);
  } else if (
    /^(?:\/\/(?!\/)|:!?[\w-]+!?:|\[[^\]]*\]$|\|===|[-=*]{2,}$|(?:include|toc|ifdef|ifndef|endif|ifeval)::)/.test(line)
  ) {
    mask.breakAt(start, end);
  } else readProseLine(text, { start, end }, state, mask);
}

function readProseLine(text: string, { start, end }: Line, state: State, mask: MaskBuilder): void {
  const line = text.slice(start, Math.min(end, start + 200));
  const title = /^=+\s+/.exec(line)?.[0];
  const caption = /^\.(?=[^\s.])/.test(line);
  const prefix = title ?? (caption ? '.' : /^\s*(?:[*.-]{1,5}|\d{1,3}\.|<\d+>)\s+/.exec(line)?.[0]) ?? '';
  if (title !== undefined) noteTitle(text, { start: start + title.length, end }, state, mask);
  if (caption) mask.zone('caption', start + 1, end);
  mask.breakAt(start, start + prefix.length);
  maskByRules(text, start + prefix.length, end, inlineRules, mask);
  if (title !== undefined || caption) mask.breakAt(end);
}

function noteTitle(text: string, { start, end }: Line, state: State, mask: MaskBuilder): void {
  mask.zone('heading', start, end);
  if (state.references >= 0) mask.zone('references', state.references, start);
  state.references = isReferencesHeading(text.slice(start, Math.min(end, start + 80))) ? end : -1;
}
