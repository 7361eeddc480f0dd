import type { Entry } from '../library/types';

/** Nouns by which a text may speak of an entry of a kind once it is named. */
const kindNouns: Readonly<Record<string, readonly string[]>> = {
  resolution: ['resolution'],
  agreement: ['agreement', 'accord', 'document', 'text'],
  treaty: ['treaty', 'agreement'],
  policy: ['policy', 'document', 'plan', 'strategy', 'concept', 'programme'],
  event: ['summit', 'conference', 'meeting', 'workshop'],
  force: ['force', 'operation', 'mission', 'mandate'],
  mission: ['mission', 'operation', 'mandate', 'flights'],
  organisation: ['organisation', 'organization'],
  body: ['body', 'unit', 'department', 'committee', 'council'],
  office: ['office'],
};

const prepositions = /\s(?:of|to|in|on|for|against|with|between|at|by|from)\s/;

/** Nouns that may stand for the entry, in lower case: those of its kind and those that its names are built on. */
export function nounsOf(entry: Entry): readonly string[] {
  const names = entry.forms.filter(({ kind, status }) => kind !== 'acronym' && kind !== 'symbol' && status !== 'wrong');
  const heads = names.flatMap(
    ({ text }) => /(\p{Lu}\p{Ll}{2,})$/u.exec(text.split(prepositions)[0] ?? '')?.[1]?.toLowerCase() ?? [],
  );
  return [...new Set([...(kindNouns[entry.kind] ?? []), ...heads])];
}

/** What rules need to know of an entry to tie dates to it. */
export interface EntryNature {
  readonly kind: string;
  /** True for a policy whose names have years: "the Strategic Concept of 1999" is another one than that of 2022. */
  readonly hasEditions: boolean;
}

export type NatureOf = (id: string) => EntryNature;

export function natureOf(entry: Entry | undefined): EntryNature {
  const kind = entry?.kind ?? '';
  return {
    kind,
    hasEditions:
      kind === 'policy' && entry !== undefined && entry.forms.some(({ text }) => /(?:19|20)\d{2}/.test(text)),
  };
}
