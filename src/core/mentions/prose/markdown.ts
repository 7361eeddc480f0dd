import type { MaskBuilder } from '../proseMap';
import { hideAddresses } from './addresses';
import { maskFrontMatter } from './frontMatter';
import { indentEnd, type Line, linesOf } from './lines';
import { maskInline } from './markdownInline';
import { isReferencesHeading } from './referencesHeading';

/** Markdown with what pandoc and Quarto add. Blocks first, line by line; then what stands inside of them. */
export function readMarkdown(text: string, mask: MaskBuilder): void {
  new MarkdownReader(text, mask).read();
  hideAddresses(text, mask);
}

/** `- `, `* `, `+ `, `12. `, `3) `, with a task's box */
const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[[ xX]\] )?|$)/;

class MarkdownReader {
  /** Start of inline text not masked yet, -1 where none is open. */
  #open = -1;
  #openEnd = 0;
  /** Offset up to which inline marks (a comment) have been read already. */
  #done = 0;
  #fence = '';
  #inList = false;
  #blank = true;
  #references = -1;

  constructor(
    private readonly text: string,
    private readonly mask: MaskBuilder,
  ) {}

  read(): void {
    const lines = linesOf(this.text);
    const first = maskFrontMatter(this.text, lines, this.mask);
    for (const line of lines.slice(first)) this.#line(line);
    this.#flush();
    this.#endReferences(this.text.length);
  }

  #line(line: Line): void {
    if (line.start < this.#done && this.#open < 0) return;
    const start = this.#quotePrefix(line);
    const rest = { start, end: line.end };
    const from = indentEnd(this.text, rest);
    if (this.#isCode(rest, from)) {
      this.#flush();
      this.mask.hide(start, line.end);
    } else if (from === line.end) {
      this.#flush();
      this.#blank = true;
    } else {
      this.#block({ start: from, end: line.end });
      this.#blank = false;
    }
  }

  /** Masks `> ` prefixes; answers the offset behind them. */
  #quotePrefix(line: Line): number {
    let at = line.start;
    for (let next = indentEnd(this.text, line); this.text.charAt(next) === '>' && next < line.end && next - at < 4;) {
      const end = this.text.charAt(next + 1) === ' ' ? next + 2 : next + 1;
      this.mask.ignore(at, end);
      at = end;
      next = indentEnd(this.text, { start: at, end: line.end });
    }
    if (at > line.start) this.mask.zone('quotation', at, line.end);
    return at;
  }

  #isCode(line: Line, from: number): boolean {
    const mark = /^(?:`{3,}|~{3,})/.exec(this.text.slice(from, from + 80))?.[0];
    if (this.#fence !== '') {
      if (
        mark !== undefined &&
        mark.startsWith(this.#fence) &&
        this.text.slice(from + mark.length, line.end).trim() === ''
      )
        this.#fence = '';
      return true;
    }
    if (mark !== undefined && !(mark.startsWith('`') && this.text.slice(from + mark.length, line.end).includes('`'))) {
      this.#fence = mark;
      return true;
    }
    const indented = from - line.start >= 4 || this.text.slice(line.start, from).includes('\t');
    if (from < line.end && from === line.start && this.#blank && !listMarker.test(this.text.slice(from, from + 12)))
      this.#inList = false;
    return indented && from < line.end && this.#blank && !this.#inList && this.#open < 0;
  }

  #block({ start, end }: Line): void {
    const head = this.text.slice(start, Math.min(end, start + 200));
    const marker = listMarker.exec(head)?.[0];
    if (/^#{1,6}[ \t]/.test(head)) this.#heading(start, end);
    else if (/^(?:=+|-+)\s*$/.test(head) && this.#open >= 0) this.#underline(start, end);
    else if (/^(?:[-*_][ \t]*){3,}$|^:::|^\[[^\]^]+\]:\s|^[|: -]*-[|: -]*$/.test(head)) this.#hidden(start, end);
    else if (marker !== undefined) {
      this.#inList = true;
      this.#flush();
      this.mask.breakAt(start, start + marker.length);
      this.#grow(start + marker.length, end);
    } else if (/^\[\^[^\]]+\]:/.test(head)) {
      this.#flush();
      this.mask.breakAt(start, start + head.indexOf(':') + 1);
      this.#grow(start + head.indexOf(':') + 1, end);
    } else if (head.startsWith('|')) this.#row(start, end);
    else this.#grow(start, end);
  }

  #heading(start: number, end: number): void {
    this.#flush();
    const from =
      this.text.indexOf(' ', start) < 0 ? start : start + /^#+/.exec(this.text.slice(start, start + 7))![0].length;
    this.#title(from, end);
    this.mask.hide(start, from);
    maskInline(this.text, from, end, this.mask);
    this.mask.breakAt(end);
  }

  #title(start: number, end: number): void {
    this.#endReferences(start);
    this.mask.zone('heading', start, end);
    if (isReferencesHeading(this.text.slice(start, Math.min(end, start + 80)))) this.#references = end;
  }

  #endReferences(at: number): void {
    if (this.#references >= 0) this.mask.zone('references', this.#references, at);
    this.#references = -1;
  }

  /** The line of `===` or `---` under a title. */
  #underline(start: number, end: number): void {
    this.#title(this.#open, this.#openEnd);
    this.#flush();
    this.mask.breakAt(start, end);
  }

  #hidden(start: number, end: number): void {
    this.#flush();
    this.mask.breakAt(start, end);
  }

  #row(start: number, end: number): void {
    this.#flush();
    maskInline(this.text, start, end, this.mask);
    this.mask.breakAt(end);
  }

  #grow(start: number, end: number): void {
    if (this.#open < 0) this.#open = Math.max(start, this.#done);
    this.#openEnd = end;
  }

  #flush(): void {
    if (this.#open >= 0) this.#done = maskInline(this.text, this.#open, this.#openEnd, this.mask);
    this.#open = -1;
  }
}
