import { formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import { fullName } from '../library/fullName';
import { kindLabel } from '../library/outline';
import type { Entry, Fact, Form } from '../library/types';
import { areaPath } from './areaPath';
import { changesSincePage, keyFacts, pageDate } from './keyFacts';
import { escapeMarkdown, markdownLink } from './markdown';
import { formatSourceShort } from './sourceText';

/** Addresses that a card links to; an `undefined` address leaves the link out. */
export interface CardLinks {
  entry(id: string): string | undefined;
}

const factLimit = 3;
const changeLimit = 2;

/**
 * One entry as a Markdown card that is read in three seconds. `form` is the form under the cursor: where it is out of use or
 * wrong, the card says what to write.
 */
export function renderEntryCard(library: Library, entry: Entry, links: CardLinks, form?: Form): string {
  const facts = keyFacts(library, entry, factLimit).map((fact) => factLine(library, fact));
  const changes = changesSincePage(library, entry)
    .slice(0, changeLimit)
    .map((fact) => changeLine(library, fact));
  const blocks = [
    heading(library, entry),
    form && adviceLine(form),
    escapeMarkdown(entry.summary),
    [...facts, ...changes].map((line) => `- ${line}`).join('\n'),
    footer(library, entry, links),
  ];
  return blocks.filter((block) => block).join('\n\n');
}

function heading(library: Library, entry: Entry): string {
  const area = entry.areas[0];
  const place = area === undefined ? '' : ` · ${escapeMarkdown(areaPath(library, area))}`;
  return `**${escapeMarkdown(fullName(entry))}** — ${escapeMarkdown(kindLabel(entry.kind))}${place}`;
}

/** What to write instead of a form that is out of use or wrong; `undefined` for forms in use. */
function adviceLine(form: Form): string | undefined {
  if (form.status === 'preferred' || form.status === 'admitted') return undefined;
  const since = form.since === undefined ? '' : ` since ${formatEdtf(form.since).replace(/^since /, '')}`;
  const state = form.status === 'wrong' ? 'is not a right form' : `is out of use${since}`;
  const instead = form.write === undefined ? '' : ` Write **${escapeMarkdown(form.write)}**.`;
  const why = form.why === undefined ? '' : ` ${escapeMarkdown(sentence(form.why))}`;
  return `⚠ “${escapeMarkdown(form.text)}” ${state}.${instead}${why}`;
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}

/** A fact that became so after the page was written, marked as such. */
function changeLine(library: Library, fact: Fact): string {
  const date = pageDate(library);
  const mark = date === undefined ? 'Changed' : `Changed since ${formatEdtf(date)}`;
  return `**${mark}:** ${factLine(library, fact)}`;
}

function factLine(library: Library, fact: Fact): string {
  const [reference] = fact.references;
  const source = reference && library.source(reference.source);
  const period = fact.during === undefined ? '' : ` (${escapeMarkdown(formatEdtf(fact.during))})`;
  if (!reference || !source) return escapeMarkdown(fact.text) + period;
  const label = `${formatSourceShort(source)}, ${reference.locator}`;
  const cited = source.url === undefined ? escapeMarkdown(label) : markdownLink(label, source.url);
  return `${escapeMarkdown(fact.text)}${period} — *${cited}*`;
}

function footer(library: Library, entry: Entry, links: CardLinks): string {
  const address = links.entry(entry.id);
  const count = library.factsOfEntry(entry.id).length;
  return address === undefined ? '' : markdownLink(`Open entry (${count} ${count === 1 ? 'fact' : 'facts'})`, address);
}
