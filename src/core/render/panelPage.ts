import type { PanelPlace } from './panelPlace';

/** View models of the panel: plain data, ready to draw and to export; dates in words, ids only where something is opened. */
export type PanelPage = EntryPage | AreaPage | SourcePage | ChronologyPage | RelationsPage | MissingPage;

/** Something that opens another place of the panel. */
export interface LinkView {
  readonly place: PanelPlace;
  readonly label: string;
  readonly detail?: string;
}

/** A source at one place of its text. */
export interface ReferenceView {
  readonly source: string;
  /** Publisher, and symbol or title. */
  readonly label: string;
  /** Date of the source in words, or "undated". */
  readonly date: string;
  readonly locator: string;
  /** http or https; `undefined` where it has no address. */
  readonly url?: string;
  readonly grade: number;
  readonly gradeLabel: string;
}

export interface FactView {
  readonly id: string;
  readonly text: string;
  /** Date that the fact states, in words. */
  readonly date?: string;
  /** Time for which it holds, in words. */
  readonly period?: string;
  /** Never empty; the best first. */
  readonly references: readonly ReferenceView[];
  readonly grade: number;
  readonly gradeLabel: string;
  /** "Changed since 31 July 2023" where it became so after the page that the areas follow. */
  readonly changed?: string;
  /** How it stands to the other facts of its group, e.g. "Replaced by a newer fact". */
  readonly role?: string;
  /** Entries that it is about, without the one whose page this is. */
  readonly about: readonly LinkView[];
}

/** One fact; or several that replace or contradict each other, the one to use first. */
export interface FactGroup {
  readonly facts: readonly FactView[];
}

/** A dated thing on a time line; `start` and `end` in milliseconds UTC, `end` exclusive. */
export interface TimePoint {
  readonly fact: string;
  readonly title: string;
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

export interface FormView {
  readonly text: string;
  /** What to write instead of it. */
  readonly write?: string;
  /** Use and status in words: "out of use since 1995", "acronym, letter by letter". */
  readonly status: string;
  readonly why?: string;
  readonly reference?: ReferenceView;
}

export interface NameView {
  /** Name of the language in English. */
  readonly language: string;
  /** BCP 47. */
  readonly lang: string;
  readonly text: string;
  readonly acronym?: string;
  readonly reference?: ReferenceView;
}

export interface MistakeView {
  readonly text: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly fact?: string;
}

export interface LinkGroup {
  readonly label: string;
  readonly links: readonly LinkView[];
}

export interface EntryPage {
  readonly view: 'entry';
  readonly id: string;
  readonly title: string;
  readonly acronym?: string;
  readonly kind: string;
  readonly areas: readonly LinkView[];
  readonly summary: string;
  /** Official page about the thing. */
  readonly url?: string;
  /** What became so after the page was written. */
  readonly changes: readonly FactView[];
  readonly timeline: readonly TimePoint[];
  readonly dated: readonly FactGroup[];
  readonly undated: readonly FactGroup[];
  readonly write: readonly FormView[];
  readonly avoid: readonly FormView[];
  readonly names: readonly NameView[];
  readonly mistakes: readonly MistakeView[];
  readonly notes: readonly { readonly text: string; readonly reference?: ReferenceView }[];
  readonly relations: readonly LinkGroup[];
}

export interface AreaPage {
  readonly view: 'area';
  readonly id: string;
  readonly title: string;
  /** Areas around it, the outermost first. */
  readonly parents: readonly LinkView[];
  readonly summary: string;
  readonly children: readonly LinkView[];
  readonly facts: readonly FactGroup[];
  readonly entries: readonly LinkGroup[];
}

export interface SourcePage {
  readonly view: 'source';
  readonly id: string;
  readonly title: string;
  /** Publisher, symbol, date and so on; those that the source shows. */
  readonly details: readonly { readonly label: string; readonly value: string }[];
  readonly url?: string;
  readonly note?: string;
  /** Facts that name it, by what holds them. */
  readonly facts: readonly { readonly holder: LinkView; readonly facts: readonly FactGroup[] }[];
  /** Entries whose names, spellings or notes rest on it. */
  readonly names: readonly LinkView[];
}

export interface EventView extends TimePoint {
  readonly text: string;
  /** Areas, those around them too, and kinds of entries by which it is found. */
  readonly areas: readonly string[];
  readonly kinds: readonly string[];
  readonly entries: readonly LinkView[];
  readonly reference: ReferenceView;
  readonly changed?: string;
}

export interface ChronologyPage {
  readonly view: 'chronology';
  readonly title: string;
  /** By date, oldest first. */
  readonly events: readonly EventView[];
  readonly areas: readonly { readonly id: string; readonly label: string }[];
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
}

export interface RelationNode {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
}

export interface RelationEdge {
  readonly from: string;
  readonly to: string;
  /** Read as "from … to". */
  readonly label: string;
  readonly family: string;
  /** False where it reads the same both ways. */
  readonly directed: boolean;
}

export interface RelationsPage {
  readonly view: 'relations';
  readonly id: string;
  readonly title: string;
  readonly entry: LinkView;
  /** The entry itself first. */
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
  /** Families that occur, for the legend. */
  readonly families: readonly { readonly id: string; readonly label: string }[];
  readonly groups: readonly LinkGroup[];
}

/** What the library does not hold, or not any more. */
export interface MissingPage {
  readonly view: 'missing';
  readonly title: string;
  readonly text: string;
}
