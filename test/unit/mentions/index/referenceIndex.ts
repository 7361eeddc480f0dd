import type { Term, TermCandidate } from '../../../../src/core/mentions/termIndex';

/** A slow matcher that follows the rules of `TermIndex` word by word; it shares no code with the engine. */

interface Piece {
  readonly kind: 'letter' | 'solo' | 'mark' | 'free' | 'break' | 'paragraph' | 'other';
  readonly start: number;
  readonly end: number;
}

interface Cut {
  readonly words: readonly { readonly start: number; readonly end: number }[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
  readonly terms: readonly number[];
}

const free =
  "-\u058a\u05be\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d'`\u00b4\u02bc\u2018\u2019\u201b\uff07\u00ad\u200b\u200c\u200d\u2060\ufeff";
const solo =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Bopomofo}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]$/u;

function kindOf(letter: string): Piece['kind'] {
  const point = letter.codePointAt(0) ?? 0;
  if (free.includes(letter)) return 'free';
  if (letter === '\u2029') return 'paragraph';
  if ('\n\r\u0085\u2028'.includes(letter)) return 'break';
  if (/^\s$/.test(letter)) return 'free';
  if (/^\p{M}$/u.test(letter) || (point >= 0x1160 && point < 0x1200)) return 'mark';
  if (!/^[\p{L}\p{N}]$/u.test(letter)) return 'other';
  return solo.test(letter) ? 'solo' : 'letter';
}

function pieces(text: string): Piece[] {
  let end = 0;
  return Array.from(text, (letter) => ({ kind: kindOf(letter), start: end, end: (end += letter.length) }));
}

function cut(text: string): Cut {
  const words: { start: number; end: number; solo: boolean }[] = [];
  let open: (typeof words)[number] | undefined;
  for (const { kind, start, end } of pieces(text)) {
    if (kind === 'mark' && open) open.end = end;
    else if (kind === 'letter' && open && !open.solo) open.end = end;
    else if (kind === 'letter' || kind === 'solo' || kind === 'mark')
      words.push((open = { start, end, solo: kind === 'solo' }));
    else open = undefined;
  }
  return { words };
}

/** The punctuation of a gap, `undefined` where no match goes over it. */
function punctuation(gap: string): string | undefined {
  const breaks = gap.replace(/\r\n/g, '\n').match(/[\n\r\u0085\u2028]/g) ?? [];
  if (gap.length > 64 || breaks.length > 1 || gap.includes('\u2029')) return undefined;
  return pieces(gap)
    .filter(({ kind }) => kind === 'other')
    .map(({ start, end }) => gap.slice(start, end))
    .join('');
}

const edge = (gap: string) =>
  pieces(gap)
    .filter(({ kind }) => kind === 'other')
    .map(({ start, end }) => gap.slice(start, end))
    .join('');

function fold(letter: string): string {
  if (letter === 'ı' || /\p{M}/u.test(letter)) return letter;
  for (const folded of [letter.toUpperCase().toLowerCase(), letter.toLowerCase()])
    if ([...folded].length === 1) return folded;
  return letter;
}

function sameWord(term: string, text: string, rule: Term['case']): boolean {
  const [wanted, found] = [[...term.normalize('NFD')], [...text.normalize('NFD')]];
  if (wanted.length !== found.length) return false;
  return wanted.every((letter, i) => {
    const other = found[i] ?? '';
    if (letter === other) return true;
    if (rule === 'exact' || fold(letter) !== fold(other)) return false;
    return rule === 'any' || fold(letter) === letter || fold(other) !== other;
  });
}

function plurals(word: string): string[] {
  const lower = [...word].map(fold).join('');
  const result = word.endsWith('s') ? [] : [`${word}s`];
  if (/(?:[sxzo]|ch|sh)$/.test(lower)) result.push(`${word}es`);
  if (/[^aeiou]y$/s.test(lower)) result.push(`${word.slice(0, -1)}ies`);
  return result;
}

/** Where a term stands whose first word is this one. */
function spanAt(term: Term, text: string, { words }: Cut, first: number): { start: number; end: number } | undefined {
  const own = cut(term.text).words;
  if (own.length === 0 || first + own.length > words.length) return undefined;
  for (const [i, { start, end }] of own.entries()) {
    const there = words[first + i]!;
    const [wanted, found] = [term.text.slice(start, end), text.slice(there.start, there.end)];
    const last = i === own.length - 1;
    const forms = last && term.inflects ? [wanted, ...plurals(wanted)] : [wanted];
    if (!forms.some((form) => sameWord(form, found, term.case))) return undefined;
    if (last) continue;
    const gap = punctuation(text.slice(there.end, words[first + i + 1]!.start));
    if (gap === undefined || gap !== punctuation(term.text.slice(end, own[i + 1]!.start))) return undefined;
  }
  const [head, tail] = [edge(term.text.slice(0, own[0]!.start)), edge(term.text.slice(own.at(-1)!.end))];
  const [start, end] = [words[first]!.start, words[first + own.length - 1]!.end];
  if (text.slice(start - head.length, start) !== head && head !== '') return undefined;
  if (text.slice(end, end + tail.length) !== tail) return undefined;
  return { start: start - head.length, end: end + tail.length };
}

/** All spans at each word, longest first. */
function spansAt(terms: readonly Term[], text: string, words: Cut, first: number): Span[] {
  const found = new Map<string, { start: number; end: number; terms: number[]; words: number }>();
  for (const [number, term] of terms.entries()) {
    const span = spanAt(term, text, words, first);
    if (!span) continue;
    const key = `${span.start}:${span.end}`;
    const known = found.get(key);
    if (known) known.terms.push(number);
    else found.set(key, { ...span, terms: [number], words: cut(term.text).words.length });
  }
  return [...found.values()].sort((a, b) => b.words - a.words || b.end - b.start - (a.end - a.start));
}

/** What a scan of a range takes if `accepts` says which spans are taken. */
export function referenceScan(
  terms: readonly Term[],
  text: string,
  accepts: (span: Span) => boolean = () => true,
  { from, to } = { from: 0, to: text.length },
): Span[] {
  const words = { words: cut(text).words.filter(({ start, end }) => start >= from && end <= to) };
  const result: Span[] = [];
  let resume = from;
  for (let first = 0; first < words.words.length; first++) {
    if (words.words[first]!.start < resume) continue;
    const taken = spansAt(terms, text, words, first).find(
      (span) => span.start >= resume && span.end <= to && accepts(span),
    );
    if (!taken) continue;
    result.push({ start: taken.start, end: taken.end, terms: taken.terms });
    resume = taken.end;
  }
  return result;
}

const plainLetters: Record<string, string> = { đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ŧ: 't' };

/** The text from each word on as completion compares it. */
function phrases(text: string, typed: boolean): string[] {
  const plain = text.normalize('NFD');
  const { words } = cut(plain);
  const bare = (word: string) =>
    [...word]
      .filter((letter) => !/\p{M}/u.test(letter))
      .map((letter) => plainLetters[fold(letter)] ?? fold(letter))
      .join('');
  const isSolo = (at: number) => kindOf([...plain.slice(at)][0] ?? '') === 'solo';
  const parts = words.map(({ start, end }, i) => {
    const next = words[i + 1];
    const gap = edge(plain.slice(end, next?.start));
    const open = gap === '' && !isSolo(start) && (next ? !isSolo(next.start) : typed && end < plain.length);
    return bare(plain.slice(start, end)) + (open ? ' ' : gap);
  });
  return parts.map((_, i) => parts.slice(i).join(''));
}

/** What completion answers. */
export function referenceComplete(
  terms: readonly Term[],
  prefix: string,
  limit: number,
  boost: ReadonlyMap<string, number> = new Map(),
): TermCandidate[] {
  const wanted = phrases(prefix, true)[0] ?? '';
  if (wanted === '') return [];
  const found = terms.flatMap((term, number) => {
    const all = phrases(term.text, false).slice(0, 32);
    const matches = all.flatMap((text, word) => (text.startsWith(wanted) ? [{ text, word }] : []));
    matches.sort((a, b) => Number(a.word > 0) - Number(b.word > 0) || compare(a.text, b.text) || a.word - b.word);
    const [best] = matches;
    const score = term.weight + (boost.get(term.id) ?? 0);
    return best && matchable(term.text)
      ? [{ ...best, term: number, score, units: Math.min(term.text.length, 255) }]
      : [];
  });
  found.sort(
    (a, b) =>
      Number(a.word > 0) - Number(b.word > 0) ||
      b.score - a.score ||
      a.units - b.units ||
      compare(a.text, b.text) ||
      a.term - b.term,
  );
  return found.slice(0, limit).map(({ term, word }) => ({ term, word }));
}

function matchable(text: string): boolean {
  const { words } = cut(text);
  return words.every(
    ({ end }, i) => i === words.length - 1 || punctuation(text.slice(end, words[i + 1]!.start)) !== undefined,
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
