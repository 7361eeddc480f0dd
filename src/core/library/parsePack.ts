import { parseEdtf } from './edtf';
import type { DiskArea, DiskChronology, DiskEntry, DiskFact, DiskManifest, DiskSource } from './diskTypes';
import { toEntry, toFact, toSource } from './fromDisk';
import { checkAgainstSchema, type PackPart } from './packSchema';
import type { Problem } from './problem';
import { checkReferences } from './references';
import type { Area, Entry, Fact, Pack } from './types';
import { readYaml, type YamlFile } from './yamlFile';

export interface ParsedPack {
  /** `undefined` only where the manifest is missing or broken. */
  readonly pack?: Pack;
  readonly problems: readonly Problem[];
}

/** A file of a pack that is good by itself. */
export interface PackFile<T> {
  readonly yaml: YamlFile;
  readonly value: T;
}

export interface PackFiles {
  readonly manifest: readonly PackFile<DiskManifest>[];
  readonly area: readonly PackFile<DiskArea>[];
  readonly entry: readonly PackFile<DiskEntry>[];
  readonly sources: readonly PackFile<DiskSource[]>[];
  readonly chronology: readonly PackFile<DiskChronology>[];
}

/**
 * Parses a pack from its files: path inside the pack (forward slashes) → text.
 * A broken file, or a fact without its source, is left out and reported; all that is good by itself is in the pack.
 */
export function parsePack(files: ReadonlyMap<string, string>): ParsedPack {
  const problems: Problem[] = [];
  const parts: Record<PackPart, PackFile<never>[]> = { manifest: [], area: [], entry: [], sources: [], chronology: [] };
  for (const [file, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const part = partOf(file);
    if (!part) continue;
    const yaml = readYaml(file, text);
    const found = yaml.problems.length > 0 ? yaml.problems : [...checkAgainstSchema(yaml, part), ...checkDates(yaml)];
    problems.push(...found);
    if (found.length === 0) parts[part].push({ yaml, value: yaml.value as never });
  }
  const good: PackFiles = parts;
  const { problems: broken, facts } = checkReferences(good);
  problems.push(...broken);
  const manifest = good.manifest[0]?.value;
  if (!manifest) return { problems: [...problems, missingManifest(files)] };
  return { pack: buildPack(manifest, good, facts), problems };
}

/** Which part of a pack a file is, by its path; `undefined` for files that are no part (REVIEW.md). */
function partOf(file: string): PackPart | undefined {
  if (file === 'pack.yaml') return 'manifest';
  if (file === 'chronology.yaml') return 'chronology';
  const match = /^(areas|entries|sources)\/[^/]+\.ya?ml$/.exec(file); // entries/kfor.yaml
  return match ? ({ areas: 'area', entries: 'entry', sources: 'sources' } as const)[match[1] as 'areas'] : undefined;
}

const dateFields = new Set(['date', 'during', 'issued', 'accessed', 'since', 'from', 'updated']);

/** The schema sees the form of a date; that it is a day of the calendar is seen here. */
function checkDates(yaml: YamlFile): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: (string | number)[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
    else if (value && typeof value === 'object')
      for (const [key, member] of Object.entries(value)) visit(member, [...path, key]);
    else if (typeof value === 'string' && dateFields.has(String(path.at(-1))) && !parseEdtf(value)) {
      problems.push({
        code: 'pack.no-such-date',
        severity: 'error',
        message: `"${value}" is no date of the calendar, or a span that ends before it starts. Correct it.`,
        file: yaml.file,
        range: yaml.rangeOf(path),
      });
    }
  };
  visit(yaml.value, []);
  return problems;
}

function missingManifest(files: ReadonlyMap<string, string>): Problem {
  const message = files.has('pack.yaml')
    ? 'The manifest has errors, so the pack cannot be used. Correct it.'
    : 'The pack has no manifest. Add a file pack.yaml with id, name, version, language, licence and description.';
  return {
    code: 'pack.no-manifest',
    severity: 'error',
    message,
    file: 'pack.yaml',
    range: { startLine: 0, startColumn: 0, endLine: 0, endColumn: 0 },
  };
}

function buildPack(manifest: DiskManifest, files: PackFiles, goodFacts: ReadonlySet<DiskFact>): Pack {
  const sources = files.sources.flatMap((file) => file.value.map(toSource));
  const grades = new Map(sources.map((source) => [source.id, source.grade]));
  const facts: Fact[] = [];
  const keep = (list: readonly DiskFact[] | undefined, owner: { entry: string } | { area: string }) => {
    const good = (list ?? []).filter((fact) => goodFacts.has(fact));
    facts.push(...good.map((fact) => toFact(fact, owner, (id) => grades.get(id))));
    return good;
  };
  const areas = files.area.map(({ value }): Area => {
    const good = keep(value.facts, { area: value.id });
    return { ...value, entries: value.entries ?? [], facts: good.map((fact) => fact.id) };
  });
  const entries = files.entry.map(({ value }): Entry =>
    toEntry({ ...value, facts: keep(value.facts, { entry: value.id }) }),
  );
  const known = new Set(facts.map((fact) => fact.id));
  const chronology = files.chronology.flatMap((file) => file.value).filter((event) => known.has(event.fact));
  return { manifest, sources, areas, entries, facts, chronology };
}
