import type { DraftView } from './draftView';

const heading =
  /(?:abbreviations?|acronyms?|glossary|sigles|acronymes|abréviations|abkürzungen|abkürzungsverzeichnis|сокращени\p{L}+)/iu;

/** The parts of a draft that are lists of abbreviations: sections under such a heading, and what "Insert List" has written. */
export class AbbreviationLists {
  static readonly #ofDraft = new WeakMap<DraftView, AbbreviationLists>();
  readonly #ranges: readonly (readonly [start: number, end: number])[];

  private constructor(private readonly draft: DraftView) {
    this.#ranges = sections(draft.text);
  }

  static of(draft: DraftView): AbbreviationLists {
    const known = this.#ofDraft.get(draft) ?? new AbbreviationLists(draft);
    this.#ofDraft.set(draft, known);
    return known;
  }

  holds(offset: number): boolean {
    return this.#ranges.some(([start, end]) => start <= offset && offset < end);
  }

  /** Whether a list has a line for the acronym. */
  explains(acronym: string): boolean {
    return this.#ranges.some(([start, end]) =>
      new RegExp(`(?<![\\p{L}\\p{N}])${acronym}(?![\\p{L}\\p{N}])`, 'u').test(this.draft.text.slice(start, end)),
    );
  }
}

const headingLine = /^[ \t]*(?:#{1,6}[ \t]+|=+[ \t]+|\\(?:sub)*section\*?\{|<h[1-6][^>]*>)?([^\n]{3,60})$/gmu; // ## Abbreviations

/** From a heading that says so to the next heading or, where headings are plain lines, to the next blank line but one. */
function sections(text: string): [number, number][] {
  if (!heading.test(text)) return [];
  const found: [number, number][] = [];
  for (const match of text.matchAll(headingLine)) {
    const title = (match[1] ?? '').replace(/[}\s*:#=]+$|<\/h.*$/g, '');
    if (
      title.length > 40 ||
      !new RegExp(`^(?:list of |liste des? |glossary of )?${heading.source}(?: and \\p{L}+)?$`, 'iu').test(title)
    )
      continue;
    const start = match.index;
    const next = /\n[ \t]*(?:#{1,6}[ \t]|=+[ \t]|\\(?:sub)*section|<h[1-6])/.exec(text.slice(start + match[0].length));
    found.push([start, next ? start + match[0].length + next.index : text.length]);
  }
  return found;
}
