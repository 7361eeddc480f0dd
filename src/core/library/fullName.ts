import type { Entry } from './types';

/** Name and acronym as a drafter introduces them: `Kosovo Force (KFOR)`; the name alone where there is no acronym. */
export function fullName(entry: Entry): string {
  return entry.acronym === undefined ? entry.name : `${entry.name} (${entry.acronym})`;
}
