import type { Library } from '../library/library';
import type { Entry, Form } from '../library/types';

/** Words that end the core of a name: `Mission | to Skopje`, `Agreement | for Peace`. */
const prepositions = new Set(['of', 'to', 'in', 'on', 'for', 'against', 'with', 'between', 'at', 'by', 'from']);

/** Adjectives that stand behind their noun. */
const adjectives = new Set(['General', 'Plus']);

/** Kinds whose names are not taken up by a noun: nobody writes "the Balkans" for one of two. */
const properKinds = new Set(['place', 'person', 'concept']);

/**
 * The noun that a name is built on and, where a capitalised word stands before it, both: for "OSCE Action Plan to …"
 * `Plan` and `Action Plan`. Empty for acronyms, one-word names, places, people and concepts, and where the noun has no capital.
 */
export function headsOf(entry: Entry, form: Form): readonly string[] {
  if (properKinds.has(entry.kind) || form.status === 'wrong') return [];
  if (form.kind === 'acronym' || form.kind === 'symbol') return [];
  return headsOfName(form.text);
}

/** Heads of a capitalised name of several words, none where it has none. */
export function headsOfName(name: string): readonly string[] {
  const words = name.split(/[\s,:]+/).filter((word) => word !== '');
  const stop = words.findIndex((word, index) => index > 0 && prepositions.has(word));
  const core = stop < 0 ? words : words.slice(0, stop);
  while (core.length > 1 && /^\d/.test(core.at(-1) ?? '')) core.pop();
  const noun = core.at(-1);
  if (noun === undefined || words.length < 2 || adjectives.has(noun) || !/^\p{Lu}\p{Ll}{2,}$/u.test(noun)) return [];
  const before = core.at(-2);
  return before !== undefined && core.length > 2 && /^\p{Lu}/u.test(before) ? [noun, `${before} ${noun}`] : [noun];
}

/** Heads by which an entry may be taken up again. */
export interface EntryHeads {
  /** Of its own name. */
  readonly own: readonly string[];
  /** Of its other forms. */
  readonly other: readonly string[];
}

/** The heads of each entry, looked up once. */
export class HeadNouns {
  readonly #heads = new Map<string, EntryHeads>();

  constructor(private readonly library: Library) {}

  of(id: string): EntryHeads {
    const known = this.#heads.get(id);
    if (known) return known;
    const entry = this.library.entry(id);
    const own = entry && !properKinds.has(entry.kind) ? headsOfName(entry.name) : [];
    const all = entry ? entry.forms.flatMap((form) => headsOf(entry, form)) : [];
    const result = { own, other: [...new Set(all)].filter((head) => !own.includes(head)) };
    this.#heads.set(id, result);
    return result;
  }
}
