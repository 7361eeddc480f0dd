import { formatEdtf } from '../core/library/edtf';
import type { Library } from '../core/library/library';
import type { Fact, Reference } from '../core/library/types';
import { pageDate } from '../core/render/keyFacts';
import { formatSourceShort } from '../core/render/sourceText';
import type { Shell } from './shell';
import { wrapText } from './wrapText';

/**
 * A fact as lines of a list, with the facts that replace or contradict it and its references, each with the number of its
 * source in `sources` (ids), counted from 1.
 */
export function factLines(library: Library, fact: Fact, sources: readonly string[], shell: Shell): string[] {
  const { columns: width, style } = shell;
  const remark = (text: string) => wrapText(text, { width, first: '    ' });
  const { id } = fact;
  return [
    ...wrapText(mark(library, fact) + fact.text + period(fact), { width, first: '  - ' }),
    ...library.updatesOf(id).flatMap((newer) => remark(`Newer: ${newer.text}`)),
    ...library.contradictionsOf(id).flatMap((other) => remark(`Other sources: ${other.text}`)),
    ...fact.references.flatMap((reference) => remark(referenceText(library, reference, sources)).map(style.dim)),
  ];
}

/** Tells facts that became so after the page was written. */
function mark(library: Library, fact: Fact): string {
  if (!fact.changedSincePage) return '';
  const date = pageDate(library);
  return date === undefined ? 'Changed: ' : `Changed since ${formatEdtf(date)}: `;
}

/** The time for which a fact holds, where its text does not say it. */
function period({ during, text }: Fact): string {
  const time = during === undefined ? '' : formatEdtf(during);
  return time === '' || text.includes(time) ? '' : ` (${time})`;
}

function referenceText(library: Library, { source: id, locator }: Reference, sources: readonly string[]): string {
  const source = library.source(id);
  return `[${sources.indexOf(id) + 1}] ${source ? formatSourceShort(source) : id}, ${locator}`;
}
