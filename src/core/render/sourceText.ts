import { formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import type { Fact, Reference, Source } from '../library/types';

/** `United Nations Security Council, Resolution 1244 (1999), S/RES/1244 (1999), 10 June 1999`; a document without a date says so. */
export function formatSource(source: Source): string {
  const by = source.authors.length > 0 ? source.authors.join(', ') : source.publisher;
  const publisher = source.authors.length > 0 ? source.publisher : undefined;
  const parts = [by, source.title, source.containerTitle, publisher, source.number, issuedText(source)];
  return uniqueParts(parts).join(', ');
}

const shortTitleLength = 60;

/** The source as a card shows it: publisher, symbol or title (cut to 60 characters), date. */
export function formatSourceShort(source: Source): string {
  const name = source.number ?? source.titleShort ?? shorten(source.title, shortTitleLength);
  return uniqueParts([source.publisher ?? source.authors[0], name, issuedText(source)]).join(', ');
}

/** A reference in full: the source and the place in it. */
export function formatReference(library: Library, reference: Reference): string {
  const source = library.source(reference.source);
  return source ? `${formatSource(source)}, ${reference.locator}` : reference.locator;
}

/** A fact with its sources in brackets, as plain text to paste. */
export function formatFactWithSource(library: Library, fact: Fact): string {
  return `${fact.text} [${fact.references.map((reference) => formatReference(library, reference)).join('; ')}]`;
}

/** What a grade means, in a few words. */
export function gradeLabel(grade: number): string {
  return gradeLabels[grade - 1] ?? gradeLabels[3];
}

const gradeLabels = [
  'official document',
  'official document, read in a copy or excerpt',
  'reference work',
  'press or other',
] as const;

function issuedText(source: Source): string {
  return source.issued === undefined ? 'undated' : formatEdtf(source.issued);
}

/** Leaves out absent parts and parts that an earlier one already says. */
function uniqueParts(parts: readonly (string | undefined)[]): string[] {
  const kept: string[] = [];
  for (const part of parts) if (part && !kept.some((earlier) => earlier.includes(part))) kept.push(part);
  return kept;
}

/** Cut at a word, with an ellipsis, where it is longer than `limit` UTF-16 units. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.lastIndexOf(' ', limit - 1);
  return `${text.slice(0, cut > limit / 2 ? cut : limit - 1).replace(/[\s,;:]+$/, '')}…`;
}
