import { formatEdtf } from '../library/edtf';
import { fullName } from '../library/fullName';
import { parentOf, type Library } from '../library/library';
import { kindLabel } from '../library/outline';
import type { Entry, Fact } from '../library/types';
import { areaPath } from '../render/areaPath';
import { formatSourceShort } from '../render/sourceText';
import { otherNames } from './searchDocuments';
import type { SearchHit } from './searchIndex';
import { bestMatch, countFound, soughtParts } from './soughtParts';

/** What a list shows of a hit. */
export interface HitDescription {
  readonly title: string;
  /** Kind and place: `Force or operation · Western Balkans › Kosovo`. */
  readonly label: string;
  /** What matched, where that is not the title: a fact, another name; else what it is. */
  readonly detail: string;
  /** Id of the fact that matched best; `undefined` where none of its facts says more than the title. */
  readonly fact?: string;
}

/** `words` are those of the query, folded. */
export function describeHit(library: Library, hit: SearchHit, words: readonly string[]): HitDescription {
  const { type, item } = hit.document;
  const parts = soughtParts(words, hit.terms);
  switch (type) {
    case 'entry':
      return { title: fullName(item), label: entryLabel(library, item), ...entryDetail(library, item, parts) };
    case 'area': {
      const fact = bestMatch(library.factsOfArea(item.id), parts, `${item.name} ${item.summary}`);
      const detail = fact ? { detail: fact.text, fact: fact.id } : { detail: item.summary };
      return { title: item.name, label: join('Area', pathAbove(library, item.id)), ...detail };
    }
    case 'event': {
      const fact = library.fact(item.fact);
      return { title: item.title, label: join('Chronology', dateOf(fact)), detail: fact?.text ?? '', fact: item.fact };
    }
    case 'fact': {
      const label = join('Fact', topicOf(library, item), dateOf(item));
      return { title: item.text, label, detail: sourceOf(library, item), fact: item.id };
    }
    case 'source':
      return { title: item.title, label: 'Source', detail: formatSourceShort(item) };
  }
}

const join = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part).join(' · ');

const dateOf = (fact: Fact | undefined) => (fact?.date === undefined ? undefined : formatEdtf(fact.date));

function entryLabel(library: Library, entry: Entry): string {
  return join(kindLabel(entry.kind), entry.areas[0] === undefined ? undefined : areaPath(library, entry.areas[0]));
}

function pathAbove(library: Library, areaId: string): string | undefined {
  const parent = parentOf(areaId);
  return parent === undefined ? undefined : areaPath(library, parent);
}

function topicOf(library: Library, fact: Fact): string | undefined {
  const entry = fact.entries[0] === undefined ? undefined : library.entry(fact.entries[0]);
  if (fact.area !== undefined) return areaPath(library, fact.area);
  return entry && (entry.acronym ?? entry.name);
}

function sourceOf(library: Library, fact: Fact): string {
  const [reference] = fact.references;
  const source = reference && library.source(reference.source);
  return reference && source ? `${formatSourceShort(source)}, ${reference.locator}` : '';
}

/** The fact or the other name that holds most of what the title lacks; the summary where neither holds any of it. */
function entryDetail(library: Library, entry: Entry, parts: readonly string[]): { detail: string; fact?: string } {
  const shown = fullName(entry);
  const names = otherNames(entry).map((text) => ({ text }));
  const name = bestMatch(names, parts, shown);
  const fact = bestMatch(library.factsOfEntry(entry.id), parts, shown);
  if (name && (!fact || countFound(name.text, parts) >= countFound(fact.text, parts))) return { detail: name.text };
  return fact ? { detail: fact.text, fact: fact.id } : { detail: entry.summary };
}
