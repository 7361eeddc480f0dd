import { isJoinerUnit, isUpperUnit, isWordUnit } from './characters';
import type { MatchVisitor, Term, TermCandidate, TermIndex } from './termIndex';

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  /** Numbers of the terms that end here. */
  readonly terms: number[];
  readonly group: number;
}

interface Words {
  readonly starts: number[];
  readonly ends: number[];
}

/** A trie of words: small and simple, for term lists of some thousand. An edge is a word with the punctuation before it. */
export class WordTrieIndex implements TermIndex {
  readonly size: number;
  readonly bytes = new Uint8Array(0);
  readonly #terms: readonly Term[];
  readonly #nodes: TrieNode[] = [];
  readonly #root = this.#addNode();

  constructor(terms: readonly Term[]) {
    this.#terms = terms;
    this.size = terms.length;
    terms.forEach((term, number) => this.#add(term, number));
  }

  textOf = (term: number) => this.#terms[term]?.text ?? '';
  idOf = (term: number) => this.#terms[term]?.id ?? '';

  scan(text: string, from: number, to: number, visit: MatchVisitor): void {
    const words = splitWords(text, from, to);
    for (let first = 0; first < words.starts.length;) {
      const start = words.starts[first] ?? 0;
      const found = this.#matchesAt(text, words, first);
      const taken = found.reverse().find(([last, group]) => visit(start, words.ends[last] ?? 0, group));
      first = taken ? taken[0] + 1 : first + 1;
    }
  }

  termsOf(group: number, text: string, start: number, end: number): readonly number[] {
    return (this.#nodes[group]?.terms ?? []).filter((number) => {
      const term = this.#terms[number];
      return term !== undefined && spells(term, text, start, end);
    });
  }

  complete(prefix: string, limit: number): readonly TermCandidate[] {
    const wanted = normalise(prefix);
    const found = this.#terms.flatMap((term, number) => {
      const words = normalise(term.text).split(' ');
      const word = words.findIndex((_, index) => words.slice(index).join(' ').startsWith(wanted));
      return word < 0 ? [] : [{ term: number, word, weight: term.weight, text: term.text }];
    });
    const order = (a: (typeof found)[number], b: (typeof found)[number]) =>
      Number(a.word > 0) - Number(b.word > 0) ||
      b.weight - a.weight ||
      a.text.length - b.text.length ||
      (a.text < b.text ? -1 : 1);
    return found.sort(order).slice(0, limit);
  }

  #addNode(): TrieNode {
    const node = { next: new Map<string, TrieNode>(), terms: [], group: this.#nodes.length };
    this.#nodes.push(node);
    return node;
  }

  #add(term: Term, number: number): void {
    const words = splitWords(term.text, 0, term.text.length);
    let node = this.#root;
    words.starts.forEach((_, index) => {
      const key = edgeKey(term.text, words, index, index === 0) ?? '';
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = this.#addNode()));
      node = next;
    });
    if (node !== this.#root) node.terms.push(number);
  }

  /** Ends (as word numbers) and groups of what starts at a word, shortest first. */
  #matchesAt(text: string, words: Words, first: number): [last: number, group: number][] {
    const found: [number, number][] = [];
    let node: TrieNode = this.#root;
    for (let index = first; index < words.starts.length; index++) {
      const key = edgeKey(text, words, index, index === first);
      if (key === undefined) break;
      for (const stem of stems(key)) {
        const group = node.next.get(stem);
        if (group?.terms.some((number) => this.#terms[number]?.inflects)) found.push([index, group.group]);
      }
      const next = node.next.get(key);
      if (!next) break;
      if (next.terms.length > 0) found.push([index, next.group]);
      node = next;
    }
    return found;
  }
}

function splitWords(text: string, from: number, to: number): Words {
  const words: Words = { starts: [], ends: [] };
  for (let i = from; i < to; i++) {
    if (!isWordUnit(text.charCodeAt(i))) continue;
    words.starts.push(i);
    while (i < to && isWordUnit(text.charCodeAt(i))) i++;
    words.ends.push(i);
  }
  return words;
}

/** The folded word, after the punctuation between it and the word before; `undefined` where a blank line parts them. */
function edgeKey(text: string, words: Words, index: number, first: boolean): string | undefined {
  const word = text.slice(words.starts[index], words.ends[index]).toLowerCase();
  if (first) return word;
  let key = '';
  let lines = 0;
  for (let i = words.ends[index - 1] ?? 0; i < (words.starts[index] ?? 0); i++) {
    const unit = text.charCodeAt(i);
    if (unit === 10 && ++lines > 1) return undefined;
    if (!isJoinerUnit(unit)) key += text.charAt(i);
  }
  return key + word;
}

/** What a plural may be the plural of: `treaties` → treaty, `forces` → force, forc. */
function stems(word: string): string[] {
  if (!word.endsWith('s') || word.length < 3) return [];
  const result = [word.slice(0, -1)];
  if (word.endsWith('es')) result.push(word.slice(0, -2));
  if (word.endsWith('ies')) result.push(`${word.slice(0, -3)}y`);
  return result;
}

const normalise = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trimStart();

/** Whether the words of the text have the capitals that the term's case asks for, and its ending. */
function spells(term: Term, text: string, start: number, end: number): boolean {
  const own = splitWords(term.text, 0, term.text.length);
  const other = splitWords(text, start, end);
  if (own.starts.length !== other.starts.length) return false;
  return own.starts.every((from, index) => {
    const word = term.text.slice(from, own.ends[index]);
    const written = text.slice(other.starts[index], other.ends[index]);
    const last = index === own.starts.length - 1;
    const whole = written.length === word.length;
    if (!whole && !(last && term.inflects)) return false;
    if (whole && written.toLowerCase() !== word.toLowerCase()) return false;
    return hasCase(term, word, written);
  });
}

function hasCase(term: Term, word: string, written: string): boolean {
  if (term.case === 'any') return true;
  const length = written.length === word.length ? word.length : Math.min(word.length, written.length) - 1;
  for (let i = 0; i < length; i++) {
    const unit = word.charCodeAt(i);
    if (
      term.case === 'exact' ? written.charCodeAt(i) !== unit : isUpperUnit(unit) && !isUpperUnit(written.charCodeAt(i))
    ) {
      return false;
    }
  }
  return true;
}
