/** The words of the domain, as the whole product uses them. All values are immutable and plain, so that they can cross to a worker or a webview. */

/** A public document that facts come from, in the vocabulary of CSL-JSON. */
export interface Source {
  readonly id: string;
  /** CSL-JSON type, e.g. `legislation`. */
  readonly type: string;
  readonly title: string;
  readonly titleShort?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly containerTitle?: string;
  /** Document symbol, e.g. `S/RES/1244 (1999)`. */
  readonly number?: string;
  /** EDTF date of the document; `undefined` where it shows none. */
  readonly issued?: string;
  /** BCP 47; `undefined` means English. */
  readonly language?: string;
  /** Official address. */
  readonly url?: string;
  readonly accessed?: string;
  readonly note?: string;
  readonly grade: Grade;
}

/** 1 official document at its publisher or complete; 2 official, read in a copy or excerpt; 3 reference work or scholarship; 4 press and others. */
export type Grade = 1 | 2 | 3 | 4;

/** A source and the place in it. */
export interface Reference {
  readonly source: string;
  readonly locator: string;
}

export interface FactNumber {
  /** What is counted, e.g. `participating-states`. */
  readonly of: string;
  readonly value: number;
  readonly approximate: boolean;
}

/** One atomic statement about an area or entries. */
export interface Fact {
  readonly id: string;
  readonly text: string;
  /** EDTF date that the fact states. */
  readonly date?: string;
  /** What happened on `date`, from the closed list of the pack schema. */
  readonly event?: string;
  /** Entry that did it, or on whose authority it was done. */
  readonly by?: string;
  /** The area that holds the fact, if an area does. */
  readonly area?: string;
  /** Entries that the fact is about; the one that holds it first. */
  readonly entries: readonly string[];
  readonly numbers: readonly FactNumber[];
  /** EDTF interval for which the fact holds; `undefined` where it is not bound to a time. */
  readonly during?: string;
  /** Never empty; the best source first. */
  readonly references: readonly Reference[];
  readonly grade: Grade;
  /** Id of the fact on the page that the areas follow, e.g. `KO1.1`. */
  readonly page?: string;
  readonly changedSincePage: boolean;
  /** Ids of older facts that this one replaces. */
  readonly updates: readonly string[];
  /** Ids of facts that this better-sourced one contradicts. */
  readonly differsFrom: readonly string[];
}

export type FormStatus = 'preferred' | 'admitted' | 'deprecated' | 'superseded' | 'wrong';
export type FormCase = 'exact' | 'capital' | 'any';

/** One way to write an entry. */
export interface Form {
  readonly text: string;
  readonly kind: 'name' | 'acronym' | 'alias' | 'spelling' | 'symbol';
  /** `exact`: letter by letter; `capital`: as written or with more capitals; `any`: lower case too. */
  readonly case: FormCase;
  /** True where the form counts only with a capital, a neighbour or another mention of the entry in the draft. */
  readonly needsContext: boolean;
  /** Words of which one must stand in the same paragraph; empty: none needed. */
  readonly near: readonly string[];
  /** Phrases inside which the form does not count. */
  readonly unless: readonly string[];
  readonly status: FormStatus;
  /** What to write instead of a deprecated, superseded or wrong form. */
  readonly write?: string;
  /** EDTF: from when the form is out of use. */
  readonly since?: string;
  /** EDTF: from when the form is in use. */
  readonly from?: string;
  readonly why?: string;
  /** BCP 47; `undefined` means the language of the pack. */
  readonly lang?: string;
  readonly reference?: Reference;
}

/** A name in another language. */
export interface ForeignName {
  readonly lang: string;
  readonly text: string;
  readonly acronym?: string;
  readonly reference?: Reference;
  readonly grade?: Grade;
}

export interface Relation {
  /** From the closed list of the pack schema, read as "this entry … that entry". */
  readonly is: string;
  readonly entry: string;
  readonly note?: string;
}

/** How a typical mistake is found: patterns in the language of `core/checks/phrasePattern`, matched inside one sentence. */
export interface MistakeRule {
  /** One of them must stand in the sentence. */
  readonly find: readonly string[];
  /** None of them may. */
  readonly not: readonly string[];
  /** What replaces the marked part; `undefined` where no one text does. */
  readonly write?: string;
}

export interface Mistake {
  readonly id: string;
  readonly text: string;
  readonly fact?: string;
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  /** Empty: the mistake is a note for the drafter, which no check can see. */
  readonly rules: readonly MistakeRule[];
}

export interface UsageNote {
  readonly text: string;
  readonly reference?: Reference;
}

/** One thing that a drafter names. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  readonly acronym?: string;
  /** From the closed list of the pack schema, e.g. `mission`. */
  readonly kind: string;
  /** Never empty; the main area first. */
  readonly areas: readonly string[];
  readonly summary: string;
  /** Official page about the thing. */
  readonly url?: string;
  readonly forms: readonly Form[];
  readonly names: readonly ForeignName[];
  /** Ids of its own facts, the most important first. */
  readonly facts: readonly string[];
  readonly relations: readonly Relation[];
  readonly mistakes: readonly Mistake[];
  readonly notes: readonly UsageNote[];
}

/** An area of cooperation; `western-balkans/kosovo` lies inside `western-balkans`. */
export interface Area {
  readonly id: string;
  readonly name: string;
  readonly summary: string;
  /** Place among its siblings. */
  readonly order: number;
  /** Entries that stand for the area itself. */
  readonly entries: readonly string[];
  /** Ids of its own facts, in the order of the page. */
  readonly facts: readonly string[];
}

/** A row of the chronology; its date, sources and grade are those of its fact. */
export interface ChronologyEvent {
  readonly title: string;
  readonly fact: string;
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly language: string;
  readonly licence: string;
  readonly description: string;
  /** EDTF: when the facts were last read against their sources. */
  readonly updated?: string;
  /** Source whose paragraphs the areas follow. */
  readonly page?: string;
}

/** A pack as parsed: every part by itself good; references may lead to other packs. */
export interface Pack {
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
  readonly areas: readonly Area[];
  readonly entries: readonly Entry[];
  readonly facts: readonly Fact[];
  readonly chronology: readonly ChronologyEvent[];
}
