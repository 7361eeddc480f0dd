import { termOfLaterWord } from './laterWord';
import type { IndexData } from './layout';
import { RecordFlag, Records } from './records';
import { blockCells } from './scoreBlocks';
import { unitCount } from './unitTables';

/** Whether no number in the sections leads outside of them, nor any search in them round for ever. */
export function isWithinBounds(data: IndexData): boolean {
  return haveLengths(data) && areRecords(data) && areIds(data) && areStarts(data);
}

function haveLengths(data: IndexData): boolean {
  const { terms, ids, idUnit } = data.counts;
  const lengths: [length: number, wanted: number][] = [
    [data.word.length, unitCount],
    [data.fold.length, unitCount],
    [data.base.length, unitCount],
    [data.places.length, terms],
    [data.weights.length, terms],
    [data.idOf.length, terms],
    [data.idTerms.length, terms],
    [data.idEnds.length, ids],
    [data.idTermEnds.length, ids],
    [data.nameScores.length, data.names.length],
    [data.nameBlocks.length, blockCells(data.names.length)],
    [data.laterScores.length, data.laterWords.length],
    [data.laterBlocks.length, blockCells(data.laterWords.length)],
  ];
  const powers = [data.first.length, data.sequences.length, data.buckets.length - 1, data.idSlots.length];
  const arePowers = powers.every((length) => length > 1 && (length & (length - 1)) === 0);
  return arePowers && (idUnit === 1 || idUnit === 2) && lengths.every(([length, wanted]) => length === wanted);
}

/** Records follow each other without a gap, each term has one, buckets start where records do, and none is too long. */
function areRecords({ records: words, places, buckets, counts }: IndexData): boolean {
  const records = new Records({ records: words });
  let count = 0;
  let longest = 0;
  let bucket = 0;
  let place = 0;
  for (; place < words.length; place = records.placeAfter(place), count++) {
    const term = records.termAt(place);
    if (term >= counts.terms || places[term] !== place) return false;
    while (buckets[bucket] === place) bucket++;
    if ((records.flagsAt(place) & RecordFlag.dead) === 0) longest = Math.max(longest, records.lengthAt(place));
  }
  while (buckets[bucket] === place) bucket++;
  const isLongest = longest === counts.maxUnits && counts.maxWords <= longest;
  return isLongest && place === words.length && count === counts.terms && bucket === buckets.length;
}

function areIds({ idOf, idEnds, idUnits, idSlots, idTermEnds, idTerms, counts }: IndexData): boolean {
  const { terms, ids, idUnit } = counts;
  const used = idSlots.reduce((sum, cell) => sum + (cell === 0 ? 0 : 1), 0);
  return (
    isBelow(idOf, ids) &&
    isBelow(idTerms, terms) &&
    isBelow(idSlots, ids + 1) &&
    isRising(idEnds, idUnits.length / idUnit) &&
    isRising(idTermEnds, terms) &&
    used <= idSlots.length * 0.75
  );
}

function areStarts({ names, laterWords, counts }: IndexData): boolean {
  return (
    isBelow(names, counts.terms) &&
    (laterWords.length === 0 || laterWords.every((start) => termOfLaterWord(start) < counts.terms))
  );
}

function isBelow(numbers: Uint32Array, limit: number): boolean {
  let highest = -1;
  for (let i = 0; i < numbers.length; i++) highest = Math.max(highest, numbers[i]!);
  return highest < limit;
}

/** Whether numbers never fall and the last is `end`. */
function isRising(numbers: Uint32Array, end: number): boolean {
  let last = 0;
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]! < last) return false;
    last = numbers[i]!;
  }
  return last === end;
}
