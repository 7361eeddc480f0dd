import { parseEdtf, type CalendarDate } from '../library/edtf';
import type { Grade, Source } from '../library/types';

/** A date of CSL-JSON: one or two dates at their own precision, or text where that form cannot say it. */
export type CslDate =
  { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true } | { readonly literal: string };

/** A source as an item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), and its grade. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly publisher?: string;
  readonly 'container-title'?: string;
  readonly number?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly URL?: string;
  readonly accessed?: CslDate;
  readonly note?: string;
  readonly grade: Grade;
}

export function toCslItem(source: Source): CslItem {
  return {
    id: source.id,
    type: source.type,
    title: source.title,
    ...(source.titleShort !== undefined && { 'title-short': source.titleShort }),
    ...(source.authors.length > 0 && { author: source.authors.map((literal) => ({ literal })) }),
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.containerTitle !== undefined && { 'container-title': source.containerTitle }),
    ...(source.number !== undefined && { number: source.number }),
    ...(source.issued !== undefined && { issued: toCslDate(source.issued) }),
    ...(source.language !== undefined && { language: source.language }),
    ...(source.url !== undefined && { URL: source.url }),
    ...(source.accessed !== undefined && { accessed: toCslDate(source.accessed) }),
    ...(source.note !== undefined && { note: source.note }),
    grade: source.grade,
  };
}

/** An EDTF text; open intervals and what is no date stay text. */
export function toCslDate(edtf: string): CslDate {
  const span = parseEdtf(edtf);
  if (!span?.start || !span.end) return { literal: edtf };
  const ends = span.interval ? [span.start, span.end] : [span.start];
  return { 'date-parts': ends.map(toDateParts), ...(span.approximate && { circa: true as const }) };
}

function toDateParts({ year, month, day }: CalendarDate): number[] {
  return [year, month, day].filter((part) => part !== undefined);
}
