import { sourcesOfEntry } from '../core/exchange/exportEntry';
import { formatEdtf } from '../core/library/edtf';
import { fullName } from '../core/library/fullName';
import type { Library } from '../core/library/library';
import { kindLabel } from '../core/library/outline';
import { relationLabel } from '../core/library/relations';
import type { Entry, Form } from '../core/library/types';
import { areaPath } from '../core/render/areaPath';
import { formatSource, gradeLabel } from '../core/render/sourceText';
import { factLines } from './factLines';
import type { Shell } from './shell';
import { wrapText } from './wrapText';

/** A list under a title; each item is its lines. Not shown where it has none. */
interface Section {
  readonly title: string;
  readonly items: readonly (readonly string[])[];
}

/** An entry as text for a terminal: all its facts with their sources, and what else the library knows of it. */
export function entryText(library: Library, entry: Entry, shell: Shell): string {
  const { columns: width, style } = shell;
  const place = [kindLabel(entry.kind), ...entry.areas.map((area) => areaPath(library, area))].join(' · ');
  const sources = sourcesOfEntry(library, entry);
  const facts = library.factsOfEntry(entry.id).map((fact) => factLines(library, fact, sources, shell));
  const head = [
    ...wrapText(fullName(entry), { width }).map(style.bold),
    ...wrapText(`${place} (${entry.id})`, { width }).map(style.dim),
  ];
  const sections: Section[] = [
    { title: 'Facts', items: facts },
    ...remarkSections(library, entry, (items) =>
      items.map((item) => wrapText(item, { width, first: '  ', rest: '    ' })),
    ),
    { title: 'Sources', items: sources.map((id, index) => sourceLines(library, id, index, width)) },
  ];
  const shown = sections.filter(({ items }) => items.length > 0);
  const blocks = shown.map(({ title, items }) => [style.bold(title), ...items.flat()]);
  return [head, wrapText(entry.summary, { width }), ...blocks].map((lines) => lines.join('\n')).join('\n\n');
}

function remarkSections(library: Library, entry: Entry, toItems: (items: readonly string[]) => string[][]): Section[] {
  const isUsed = (form: Form) => form.status === 'preferred' || form.status === 'admitted';
  const others = entry.forms.filter((form) => form.text !== entry.name && form.text !== entry.acronym);
  const names = entry.names.map(
    ({ lang, text, acronym }) => `${lang}: ${text}${acronym === undefined ? '' : ` (${acronym})`}`,
  );
  const events = library.eventsOfEntry(entry.id).map(({ fact, title }) => {
    const date = library.fact(fact)?.date;
    return date === undefined ? title : `${formatEdtf(date)}: ${title}`;
  });
  const related = library.relationsOf(entry.id).map(({ is, entry: id, note }) => {
    const other = library.entry(id);
    return `${relationLabel(is)} ${other ? fullName(other) : id}${note === undefined ? '' : `: ${note}`}`;
  });
  return [
    { title: 'Also written', items: toItems(others.filter(isUsed).map((form) => form.text)) },
    { title: 'Not to be written', items: toItems(others.filter((form) => !isUsed(form)).map(adviceText)) },
    { title: 'In other languages', items: toItems(names) },
    { title: 'Chronology', items: toItems(events) },
    { title: 'Related entries', items: toItems(related) },
    { title: 'Typical mistakes', items: toItems(entry.mistakes.map(({ text }) => text)) },
    { title: 'Notes', items: toItems(entry.notes.map(({ text }) => text)) },
  ];
}

/** `Kosovo Forces: wrong. Write Kosovo Force.` */
function adviceText({ text, status, since, write, why }: Form): string {
  const from = since === undefined ? '' : ` since ${formatEdtf(since).replace(/^since /, '')}`;
  const state = status === 'wrong' ? 'wrong' : `out of use${from}`;
  const reason = why === undefined ? [] : [/[.!?]$/.test(why) ? why : `${why}.`];
  return [`${text}: ${state}.`, ...(write === undefined ? [] : [`Write ${write}.`]), ...reason].join(' ');
}

function sourceLines(library: Library, id: string, index: number, width: number): string[] {
  const source = library.source(id);
  const first = `  [${index + 1}] `;
  if (!source) return [first + id];
  const rest = ' '.repeat(first.length);
  const url = source.url === undefined ? [] : [rest + source.url];
  return [...wrapText(`${formatSource(source)} (${gradeLabel(source.grade)})`, { width, first }), ...url];
}
