import { eachEnding, endingsBefore, singularHash } from './endings';
import { gapHash } from './gaps';
import { RecordFlag } from './records';
import type { TermLookup } from './termLookup';
import { cellsPerWord } from './fastPass';
import type { WordBuffer } from './wordBuffer';
import { addWord } from './wordHash';

interface Match {
  /** To cut the match into words again. */
  readonly buffer: WordBuffer;
  /** Hash of the words of some terms that match. */
  readonly group: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers of all terms that stand at exactly this place, in order. */
export function termsAt(lookup: TermLookup, match: Match): readonly number[] {
  const { buffer, text, start, end } = match;
  buffer.clear();
  for (let at = start; at < end;) at = buffer.fill(text, at, end);
  buffer.finish(end);
  if (buffer.words === 0) return [];
  const last = (buffer.words - 1) * cellsPerWord;
  const endings = endingsBefore(lookup.alphabet.tables.fold, text, buffer.cells[last + 2]!);
  const found: number[] = [];
  if (endings === 0) {
    addTerms(lookup, match, { key: match.group, wanted: 0, found });
    return found;
  }
  const before = hashBeforeLast(lookup, buffer, text);
  const hash = buffer.cells[last + 3]!;
  addTerms(lookup, match, { key: before(hash), wanted: 0, found });
  for (const ending of eachEnding(endings)) {
    const key = before(singularHash(lookup.alphabet.tables, hash, ending));
    addTerms(lookup, match, { key, wanted: RecordFlag.inflects, found });
  }
  return [...new Set(found)].sort((a, b) => a - b);
}

interface Wanted {
  readonly key: number;
  /** Flags that a term has to have. */
  readonly wanted: number;
  readonly found: number[];
}

function addTerms({ buckets, records, matcher }: TermLookup, match: Match, { key, wanted, found }: Wanted): void {
  const first = match.buffer.cells[0]!;
  const bucket = buckets.bucketOf(key);
  const last = buckets.endOf(bucket);
  for (let place = buckets.startOf(bucket); place < last; place = records.placeAfter(place)) {
    if (records.hashAt(place) !== key || (records.flagsAt(place) & wanted) !== wanted) continue;
    const end = matcher.matchEnd(place, match.text, first);
    if (end === match.end && matcher.start === match.start) found.push(records.termAt(place));
  }
}

/** The hash of the words, given that of the last. */
function hashBeforeLast(
  { alphabet }: TermLookup,
  { cells, words }: WordBuffer,
  text: string,
): (last: number) => number {
  if (words === 1) return (last) => last;
  let sequence = cells[3]!;
  let gap = 0;
  for (let i = 1; i < words; i++) {
    const cell = i * cellsPerWord;
    gap = gapHash(alphabet, text, cells[cell - 2]!, cells[cell]!) ?? 0;
    if (i < words - 1) sequence = addWord(sequence, gap, cells[cell + 3]!);
  }
  return (last) => addWord(sequence, gap, last);
}
