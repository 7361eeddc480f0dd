import { formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import type { Area, Fact } from '../library/types';
import { escapeMarkdown, markdownLink } from './markdown';
import { formatReference, gradeLabel } from './sourceText';

/** One fact with all its sources, its grade, and the facts that replace or contradict it, as Markdown. */
export function renderFactCard(library: Library, fact: Fact): string {
  const period = fact.during === undefined ? [] : [`Holds for: ${escapeMarkdown(formatEdtf(fact.during))}`];
  const newer = library.updatesOf(fact.id).map((other) => `**Newer:** ${escapeMarkdown(other.text)}`);
  const contrary = library.contradictionsOf(fact.id).map((other) => `**Other sources:** ${escapeMarkdown(other.text)}`);
  const sources = fact.references.map((reference) => {
    const label = formatReference(library, reference);
    const url = library.source(reference.source)?.url;
    return `- ${url === undefined ? escapeMarkdown(label) : markdownLink(label, url)}`;
  });
  return [
    escapeMarkdown(fact.text),
    ...period,
    ...newer,
    ...contrary,
    sources.join('\n'),
    `*Grade ${fact.grade}: ${gradeLabel(fact.grade)}*`,
  ].join('\n\n');
}

/** An area's name and summary as Markdown. */
export function renderAreaCard(area: Area): string {
  return `**${escapeMarkdown(area.name)}**\n\n${escapeMarkdown(area.summary)}`;
}
