import type { DiskEntry, DiskFact, DiskForm, DiskReference, DiskSource } from './diskTypes';
import type { Entry, Fact, Form, FormCase, Grade, Mistake, Reference, Source } from './types';

/** Turns what stands on disk into the domain's types: defaults filled in, one shape for what may be written in several. */

/** Drops the members that are `undefined`, so that optional members are absent rather than undefined. */
function compact<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as T;
}

const toReference = (reference: DiskReference): Reference => ({ source: reference.id, locator: reference.locator });

export function toSource(source: DiskSource): Source {
  return compact<Source>({
    id: source.id,
    type: source.type,
    title: source.title,
    titleShort: source['title-short'],
    authors: source.author ?? [],
    publisher: source.publisher,
    containerTitle: source['container-title'],
    number: source.number,
    issued: source.issued === undefined ? undefined : String(source.issued),
    language: source.language,
    url: source.URL,
    accessed: source.accessed,
    note: source.note,
    grade: source.grade,
  });
}

/** `owner` is the entry or area that holds the fact; a fact without a grade has that of its best source. */
export function toFact(
  fact: DiskFact,
  owner: { entry: string } | { area: string },
  gradeOf: (source: string) => Grade | undefined,
): Fact {
  const references = [fact.source].flat().map(toReference);
  const grades = references.map((reference) => gradeOf(reference.source) ?? 4);
  const entries = [...('entry' in owner ? [owner.entry] : []), ...(fact.entries ?? [])];
  return compact<Fact>({
    id: fact.id,
    text: fact.text,
    date: fact.date,
    event: fact.event,
    by: fact.by,
    area: 'area' in owner ? owner.area : undefined,
    entries: [...new Set(entries)],
    numbers: [fact.number ?? []].flat().map((number) => ({ ...number, approximate: number.approximate ?? false })),
    during: fact.during,
    references,
    grade: fact.grade ?? (Math.min(...grades) as Grade),
    page: fact.page,
    changedSincePage: fact.changedSincePage ?? false,
    updates: fact.updates ?? [],
    differsFrom: fact.differsFrom ?? [],
  });
}

export function toEntry(entry: DiskEntry): Entry {
  return compact<Entry>({
    id: entry.id,
    name: entry.name,
    acronym: entry.acronym,
    kind: entry.kind,
    areas: entry.areas,
    summary: entry.summary,
    url: entry.url,
    forms: entry.forms.map((form, index) => toForm(form, index)),
    names: (entry.names ?? []).map(({ source, ...name }) => ({
      ...name,
      ...(source && { reference: toReference(source) }),
    })),
    facts: entry.facts.map((fact) => fact.id),
    relations: entry.relations ?? [],
    mistakes: (entry.mistakes ?? []).map(toMistake),
    notes: (entry.notes ?? []).map(({ text, source }) => ({ text, ...(source && { reference: toReference(source) }) })),
  });
}

function toMistake({ rule, ...mistake }: NonNullable<DiskEntry['mistakes']>[number]): Mistake {
  return {
    ...mistake,
    wrong: mistake.wrong ?? [],
    right: mistake.right ?? [],
    rules: [rule ?? []].flat().map((one) => ({ ...one, find: [one.find].flat(), not: [one.not ?? []].flat() })),
  };
}

function toForm(disk: DiskForm, index: number): Form {
  const form = typeof disk === 'string' ? { text: disk } : disk;
  const kind = form.kind ?? (isAcronym(form.text) ? 'acronym' : 'name');
  return compact<Form>({
    text: form.text,
    kind,
    case: form.case ?? defaultCase(form.text, kind),
    needsContext: form.needs === 'context',
    near: form.near ?? [],
    unless: form.unless ?? [],
    status: form.status ?? (index === 0 ? 'preferred' : 'admitted'),
    write: form.write,
    since: form.since,
    from: form.from,
    why: form.why,
    lang: undefined,
    reference: form.source && toReference(form.source),
  });
}

/** One word with at least two capitals: KFOR, OMiK, CiO, CSBMs. */
export function isAcronym(text: string): boolean {
  return !/\s/.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 && !/\p{Ll}{3}/u.test(text);
}

function defaultCase(text: string, kind: Form['kind']): FormCase {
  if (kind === 'acronym' || kind === 'symbol') return 'exact';
  return /\s/.test(text.trim()) ? 'any' : 'capital';
}
