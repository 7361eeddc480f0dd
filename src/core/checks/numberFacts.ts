import { dayRange, parseEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import type { Entry, Fact } from '../library/types';
import { isUnitWord, isVague, series, strengths, unitPattern, wordsOfUnit } from './numberUnits';

/** A number that a fact states, and the days (yyyymmdd) for which it does. */
export interface KnownNumber {
  readonly fact: Fact;
  readonly of: string;
  readonly value: number;
  readonly approximate: boolean;
  /** Ids of the entries that the fact is about. */
  readonly entries: readonly string[];
  /** `undefined` where the number is not bound to a time. */
  readonly days?: readonly [first: number, last: number];
}

/** The numbers of a library by unit. */
export class NumberFacts {
  readonly units: readonly string[];
  /** Matches a text that may count one of the units. */
  readonly pattern: RegExp;
  readonly #byUnit = new Map<string, KnownNumber[]>();
  readonly #owners = new Map<string, ReadonlySet<string>>();

  constructor(private readonly library: Library) {
    for (const fact of library.facts) {
      for (const number of fact.numbers) {
        const unit = series.get(number.of) ?? number.of;
        const known = toKnown(fact, number);
        this.#byUnit.set(unit, [...(this.#byUnit.get(unit) ?? []), known]);
      }
    }
    this.units = [...this.#byUnit.keys()].filter((unit) => !isVague(unit) || strengths.has(unit));
    this.pattern = unitPattern(this.units);
  }

  of(unit: string): readonly KnownNumber[] {
    return this.#byUnit.get(unit) ?? [];
  }

  /** Those whose number a growing unit is: the group that is counted ("Allies") and the organisations whose members it holds. */
  ownersOf(unit: string): ReadonlySet<string> {
    let owners = this.#owners.get(unit);
    if (!owners)
      this.#owners.set(unit, (owners = new Set(this.library.entries.flatMap((entry) => ownersIn(entry, unit)))));
    return owners;
  }

  /**
   * Values that a growing number can have had on any of these days (yyyymmdd): those that facts give, and all between two
   * neighbours where the library does not know when it changed. Lowest and highest.
   */
  allowed(unit: string, [first, last]: readonly [number, number]): readonly [low: number, high: number] | undefined {
    const points = this.of(unit)
      .flatMap(({ days, value }) => (days ? [{ from: days[0], to: days[1], value }] : []))
      .sort((a, b) => a.from - b.from || a.value - b.value);
    const values: number[] = [];
    points.forEach((point, i) => {
      const next = points[i + 1];
      const isSure = next === undefined || Math.abs(next.value - point.value) <= 1;
      const to = next ? Math.min(Math.max(point.to, next.from), next.from) : Infinity;
      if (point.from > last || to < first || (next !== undefined && to === first && to === next.from)) return;
      values.push(point.value);
      if (!isSure && next) values.push(next.value);
    });
    return values.length === 0 ? undefined : [Math.min(...values), Math.max(...values)];
  }
}

function toKnown(fact: Fact, number: Fact['numbers'][number]): KnownNumber {
  const text = fact.during ?? fact.date;
  const span = text === undefined ? undefined : parseEdtf(text);
  return { fact, ...number, entries: fact.entries, ...(span && { days: dayRange(span) }) };
}

function ownersIn({ id, forms, relations }: Entry, unit: string): string[] {
  const [row = []] = wordsOfUnit(unit);
  const isGroup = forms.some(({ text }) => {
    const words = text.toLowerCase().split(' ').slice(-row.length);
    return words.length === row.length && row.every((word, i) => isUnitWord(words[i] ?? '', word));
  });
  const organisations = relations.flatMap(({ is, entry }) => (is === 'member-of' ? [entry] : []));
  return isGroup && organisations.length > 0 ? [id, ...organisations] : [];
}
