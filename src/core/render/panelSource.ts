import { formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import type { Entry, Fact, Source } from '../library/types';
import { areaLink } from './panelArea';
import { languageName } from './panelEntry';
import { entryLink, toDatedGroups, webAddress } from './panelFact';
import type { LinkView, SourcePage } from './panelPage';
import { gradeLabel } from './sourceText';

/** The source and what rests on it. */
export function toSourcePage(library: Library, source: Source): SourcePage {
  const url = webAddress(source.url);
  return {
    view: 'source',
    id: source.id,
    title: source.title,
    details: sourceDetails(source),
    ...(url !== undefined && { url }),
    ...(source.note !== undefined && { note: source.note }),
    facts: factsByHolder(library, source.id),
    names: library.entries
      .filter((entry) => namesRestOn(entry, source.id))
      .flatMap(({ id }) => entryLink(library, id) ?? []),
  };
}

function sourceDetails(source: Source): SourcePage['details'] {
  const rows: [label: string, value: string | undefined][] = [
    ['Author', source.authors.join(', ') || undefined],
    ['Publisher', source.publisher],
    ['In', source.containerTitle],
    ['Symbol', source.number],
    ['Date', source.issued === undefined ? 'the document shows none' : formatEdtf(source.issued)],
    ['Language', source.language === undefined ? undefined : languageName(source.language)],
    ['Last read', source.accessed === undefined ? undefined : formatEdtf(source.accessed)],
    ['Grade', `${source.grade} – ${gradeLabel(source.grade)}`],
  ];
  return rows.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function factsByHolder(library: Library, sourceId: string): SourcePage['facts'] {
  const holders = new Map<string, { holder: LinkView; facts: Fact[] }>();
  for (const fact of library.factsOfSource(sourceId)) {
    const holder = holderOf(library, fact);
    if (!holder) continue;
    const key = JSON.stringify(holder.place);
    const group = holders.get(key) ?? { holder, facts: [] };
    group.facts.push(fact);
    holders.set(key, group);
  }
  return [...holders.values()].map(({ holder, facts }) => {
    const exceptEntry = holder.place.view === 'entry' ? holder.place.id : undefined;
    const { dated, undated } = toDatedGroups(library, facts, exceptEntry);
    return { holder, facts: [...dated, ...undated] };
  });
}

/** The area that holds the fact, else the entry. */
function holderOf(library: Library, fact: Fact): LinkView | undefined {
  if (fact.area !== undefined) return areaLink(library, fact.area);
  return fact.entries[0] === undefined ? undefined : entryLink(library, fact.entries[0]);
}

function namesRestOn(entry: Entry, source: string): boolean {
  return [...entry.names, ...entry.forms, ...entry.notes].some((part) => part.reference?.source === source);
}
