import type { Library } from '../library/library';
import type { Entry } from '../library/types';
import type { Mention } from './mention';

/** An entry and its mentions in one draft, by start. */
export interface MentionedEntry {
  readonly entry: Entry;
  readonly mentions: readonly Mention[];
}

export type MentionOrder = 'first' | 'number';

/** Entries that a draft mentions, each with the mentions whose best entry it is, by first mention or by number (most first). */
export function countMentions(library: Library, mentions: readonly Mention[], order: MentionOrder): MentionedEntry[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const id = mention.entries[0];
    const list = id === undefined ? undefined : groups.get(id);
    if (list) list.push(mention);
    else if (id !== undefined) groups.set(id, [mention]);
  }
  const result = [...groups].flatMap(([id, list]) => {
    const entry = library.entry(id);
    return entry ? [{ entry, mentions: list }] : [];
  });
  return order === 'first' ? result : result.sort((a, b) => b.mentions.length - a.mentions.length);
}
