import type { MaskBuilder } from '../proseMap';
import { hideAddresses } from './addresses';
import { type InlineRule, maskByRules } from './inlineMarks';
import { indentEnd, type Line, linesOf } from './lines';
import { isReferencesHeading } from './referencesHeading';

const inlineRules: readonly InlineRule[] = [
  { first: '`', pattern: /``[^`\n]{1,400}``/y, kind: 'hide' }, // ``code``
  {
    first: ':',
    pattern: /:(?:emphasis|strong|title|abbr|term|sub|sup):`(?<text>[^`<\n]{1,300})(?:<[^>\n]{0,400}>)?`/y,
    kind: 'ignore',
  },
  { first: ':', pattern: /:[a-z][\w:+.-]{0,40}:`[^`\n]{1,400}`/iy, kind: 'hide' }, // :ref:`id`
  { first: '`', pattern: /`(?<text>[^`<]{1,300}?)\s?(?:<[^>\n]{1,1000}>)?`_{0,2}/y, kind: 'ignore' }, // `text <address>`_
  { first: '|', pattern: /\|[^|\s](?:[^|\n]{0,80}[^|\s])?\|_?/y, kind: 'hide' }, // |substitution|
  { first: '[', pattern: /\[(?:#?[\w.-]{0,60}|\*)\]_/y, kind: 'hide' }, // [1]_
  { first: '*', pattern: /\*{1,2}/y, kind: 'ignore' },
  { first: '\\', pattern: /\\/y, kind: 'ignore' },
];

/** Directives whose body is no prose. */
const closedDirective =
  /^\.\. (?:code|code-block|sourcecode|highlight|literalinclude|math|raw|include|toctree|image|csv-table|parsed-literal|doctest|graphviz|bibliography|index|contents|only|default-role|role|meta|\|)/;

const underline = /^([=\-~^"'`#*+:.<>_])\1{2,}$/;

/** reStructuredText. */
export function readRestructuredText(text: string, mask: MaskBuilder): void {
  const reader = new RestReader(text, mask);
  const lines = linesOf(text);
  lines.forEach((line, index) => reader.line(line, lines[index + 1]));
  reader.end();
  hideAddresses(text, mask);
}

class RestReader {
  /** Indentation of the block whose deeper lines are no prose, -1 where none is open. */
  #closed = -1;
  #literalNext = false;
  #references = -1;

  constructor(
    private readonly text: string,
    private readonly mask: MaskBuilder,
  ) {}

  line(line: Line, next: Line | undefined): void {
    const from = indentEnd(this.text, line);
    if (from === line.end) return;
    const indent = from - line.start;
    const written = this.text.slice(from, line.end).trimEnd();
    if (this.#literalNext) this.#closed = indent > 0 ? 0 : -1;
    this.#literalNext = false;
    if (this.#closed >= 0 && indent > this.#closed) return this.mask.hide(from, line.end);
    this.#closed = -1;
    if (underline.test(written)) return this.mask.breakAt(line.start, line.end);
    if (written.startsWith('.. ') || written === '..')
      return this.#directive({ start: from, end: line.end }, written, indent);
    this.#prose({ start: from, end: line.end }, written, next);
  }

  end(): void {
    if (this.#references >= 0) this.mask.zone('references', this.#references, this.text.length);
  }

  /** Footnotes and directives with prose lose their mark only; all else that starts with two dots is no prose. */
  #directive({ start, end }: Line, written: string, indent: number): void {
    const mark =
      /^\.\. (?:\[[^\]]+\]\s|(?:note|warning|important|tip|hint|attention|caution|danger|topic|sidebar|epigraph|admonition|figure|rubric)::\s*)/.exec(
        written,
      )?.[0];
    const opens = /^\.\. (?:figure|image)::/.test(written) || mark === undefined;
    this.mask.breakAt(start, opens ? end : start + (mark?.length ?? 0));
    if (mark === undefined && (closedDirective.test(written) || !/::/.test(written))) this.#closed = indent;
    else if (!opens) maskByRules(this.text, start + (mark?.length ?? 0), end, inlineRules, this.mask);
  }

  #prose({ start, end }: Line, written: string, next: Line | undefined): void {
    const field = /^:[\w -]{1,40}:(?=\s|$)\s*|^(?:[-*+•]|\d{1,3}[.)]|#\.)\s+/.exec(written)?.[0] ?? '';
    if (written.endsWith('::')) this.#literalNext = true;
    this.mask.breakAt(start, start + field.length);
    maskByRules(this.text, start + field.length, end, inlineRules, this.mask);
    if (next && underline.test(this.text.slice(next.start, next.end).trimEnd())) this.#title({ start, end });
  }

  #title({ start, end }: Line): void {
    this.mask.zone('heading', start, end);
    if (this.#references >= 0) this.mask.zone('references', this.#references, start);
    this.#references = isReferencesHeading(this.text.slice(start, Math.min(end, start + 80))) ? end : -1;
  }
}
