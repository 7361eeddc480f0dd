import type { DiskFact } from './diskTypes';
import type { PackFile, PackFiles } from './parsePack';
import type { Problem } from './problem';
import type { YamlFile } from './yamlFile';

type Path = readonly (string | number)[];

export interface CheckedReferences {
  readonly problems: readonly Problem[];
  /** Facts with an id of their own and a known source: the ones that may be shown. */
  readonly facts: ReadonlySet<DiskFact>;
}

/** Checks what the schema cannot see: that ids are unique and that references resolve, within one pack. */
export function checkReferences(files: PackFiles): CheckedReferences {
  const report = new Report();
  const sources = report.uniqueIds(
    'source',
    files.sources.flatMap((file) =>
      file.value.map((source, i) => ({ id: source.id, yaml: file.yaml, path: [i, 'id'] })),
    ),
  );
  const areas = report.uniqueIds('area', files.area.map(ownId));
  const entries = report.uniqueIds('entry', files.entry.map(ownId));
  const placed = [...files.area, ...files.entry].flatMap((file) => placedFacts(file));
  const ids = report.uniqueIds(
    'fact',
    placed.map(({ fact, yaml, path }) => ({ id: fact.id, yaml, path: [...path, 'id'] })),
  );
  const facts = new Set<DiskFact>();
  const firsts = new Set<string>();
  for (const { fact, yaml, path } of placed) {
    const references = [fact.source].flat();
    const known = references.filter((reference) =>
      report.known('source', sources, reference.id, yaml, [...path, 'source']),
    );
    checkFact(report, fact, yaml, path, { entries, facts: ids });
    if (known.length === references.length && !firsts.has(fact.id)) facts.add(fact);
    firsts.add(fact.id);
  }
  checkEntries(report, files, { sources, areas, entries, facts: ids });
  for (const file of files.chronology)
    file.value.forEach((event, i) => report.known('fact', ids, event.fact, file.yaml, [i, 'fact']));
  return { problems: report.problems, facts };
}

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
  readonly facts: ReadonlySet<string>;
}

const ownId = (file: PackFile<{ id: string }>) => ({ id: file.value.id, yaml: file.yaml, path: ['id'] });

const placedFacts = (file: PackFile<{ facts?: DiskFact[] }>) =>
  (file.value.facts ?? []).map((fact, i) => ({ fact, yaml: file.yaml, path: ['facts', i] as Path }));

function checkFact(
  report: Report,
  fact: DiskFact,
  yaml: YamlFile,
  path: Path,
  known: Pick<Known, 'entries' | 'facts'>,
): void {
  fact.entries?.forEach((id, i) => report.known('entry', known.entries, id, yaml, [...path, 'entries', i]));
  if (fact.by !== undefined) report.known('entry', known.entries, fact.by, yaml, [...path, 'by']);
  for (const field of ['updates', 'differsFrom'] as const) {
    fact[field]?.forEach((id, i) => report.known('fact', known.facts, id, yaml, [...path, field, i]));
  }
}

function checkEntries(report: Report, files: PackFiles, known: Known): void {
  for (const { value, yaml } of files.area) {
    value.entries?.forEach((id, i) => report.known('entry', known.entries, id, yaml, ['entries', i]));
    const parent = value.id.split('/').slice(0, -1).join('/');
    if (parent) report.known('area', known.areas, parent, yaml, ['id']);
  }
  for (const { value, yaml } of files.entry) {
    value.areas.forEach((id, i) => report.known('area', known.areas, id, yaml, ['areas', i]));
    value.relations?.forEach(({ entry }, i) =>
      report.known('entry', known.entries, entry, yaml, ['relations', i, 'entry']),
    );
    value.names?.forEach(
      ({ source }, i) => source && report.known('source', known.sources, source.id, yaml, ['names', i, 'source']),
    );
    value.notes?.forEach(
      ({ source }, i) => source && report.known('source', known.sources, source.id, yaml, ['notes', i, 'source']),
    );
    value.mistakes?.forEach(
      ({ fact }, i) => fact !== undefined && report.known('fact', known.facts, fact, yaml, ['mistakes', i, 'fact']),
    );
    value.forms.forEach((form, i) => {
      if (typeof form === 'object' && form.source)
        report.known('source', known.sources, form.source.id, yaml, ['forms', i, 'source']);
    });
  }
}

class Report {
  readonly problems: Problem[] = [];

  /** The ids, each once; a problem for each that comes a second time. */
  uniqueIds(what: string, items: readonly { id: string; yaml: YamlFile; path: Path }[]): Set<string> {
    const first = new Map<string, string>();
    for (const { id, yaml, path } of items) {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, yaml.file);
      else
        this.#add(
          'pack.duplicate-id',
          `The ${what} id "${id}" is taken already, in ${earlier}. Give this one another id.`,
          yaml,
          path,
        );
    }
    return new Set(first.keys());
  }

  /** False, with a problem, where the id is unknown. */
  known(what: string, ids: ReadonlySet<string>, id: string, yaml: YamlFile, path: Path): boolean {
    if (ids.has(id)) return true;
    this.#add('pack.unknown-reference', `There is no ${what} "${id}". Correct the id or add the ${what}.`, yaml, path);
    return false;
  }

  #add(code: string, message: string, yaml: YamlFile, path: Path): void {
    this.problems.push({ code, severity: 'error', message, file: yaml.file, range: yaml.rangeOf(path) });
  }
}
