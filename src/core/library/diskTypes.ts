import type { FormCase, FormStatus, Grade, Form, Manifest, Relation } from './types';

/** The pack as it stands on disk: what `data/pack.schema.json` lets through. */

export type DiskReference = { id: string; locator: string };
export type DiskNumber = { of: string; value: number; approximate?: boolean };

export interface DiskSource {
  id: string;
  type: string;
  title: string;
  'title-short'?: string;
  author?: string[];
  publisher?: string;
  'container-title'?: string;
  number?: string;
  issued?: string | number;
  language?: string;
  URL?: string;
  accessed?: string;
  note?: string;
  grade: Grade;
}

export interface DiskFact {
  id: string;
  text: string;
  date?: string;
  event?: string;
  by?: string;
  entries?: string[];
  number?: DiskNumber | DiskNumber[];
  during?: string;
  source: DiskReference | DiskReference[];
  grade?: Grade;
  page?: string;
  changedSincePage?: boolean;
  updates?: string[];
  differsFrom?: string[];
}

export type DiskForm =
  | string
  | {
      text: string;
      kind?: Form['kind'];
      case?: FormCase;
      needs?: 'context';
      near?: string[];
      unless?: string[];
      status?: FormStatus;
      write?: string;
      since?: string;
      from?: string;
      why?: string;
      source?: DiskReference;
    };

export type DiskMistakeRule = { find: string | string[]; not?: string | string[]; write?: string };

export interface DiskEntry {
  id: string;
  name: string;
  acronym?: string;
  kind: string;
  areas: string[];
  summary: string;
  url?: string;
  forms: DiskForm[];
  names?: { lang: string; text: string; acronym?: string; source?: DiskReference; grade?: Grade }[];
  facts: DiskFact[];
  relations?: Relation[];
  mistakes?: {
    id: string;
    text: string;
    fact?: string;
    wrong?: string[];
    right?: string[];
    rule?: DiskMistakeRule | DiskMistakeRule[];
  }[];
  notes?: { text: string; source?: DiskReference }[];
}

export interface DiskArea {
  id: string;
  name: string;
  order: number;
  summary: string;
  entries?: string[];
  facts?: DiskFact[];
}

export type DiskManifest = Manifest;
export type DiskChronology = { title: string; fact: string }[];
