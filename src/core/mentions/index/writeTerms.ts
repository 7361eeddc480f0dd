import type { Term } from '../termIndex';
import { type CollectedTerms, termsPerStep } from './collectTerms';
import { placeRecords } from './buckets';
import { cellsFor } from './filters';
import { IdTable } from './idTable';
import { type IndexData, layOut } from './layout';
import { RecordFlag, Records } from './records';
import { blockCells } from './scoreBlocks';
import { unitCount } from './unitTables';

/** Reserves the bytes and writes all but what completion needs. */
export function* writeTerms(terms: readonly Term[], collected: CollectedTerms): Generator<undefined, IndexData> {
  const data = reserve(terms.length, collected);
  data.word.set(collected.alphabet.tables.word);
  data.fold.set(collected.alphabet.tables.fold);
  data.base.set(collected.alphabet.tables.base);
  data.first.set(collected.first.cells);
  data.sequences.set(collected.sequences.cells);
  yield;
  data.idOf.set(collected.idOf);
  yield;
  yield* writeRecords(terms, collected, data);
  yield* writeIds(terms, collected, data);
  return data;
}

function reserve(count: number, { alphabet, first, sequences, sums }: CollectedTerms): IndexData {
  const { ids, maxWords, maxUnits, idUnit, names, laterWords } = sums;
  const lengths = {
    word: alphabet.tables.word.length,
    fold: unitCount,
    base: unitCount,
    first: first.cells.length,
    sequences: sequences.cells.length,
    buckets: cellsFor(count / 2, 1, 30) + 1,
    records: sums.recordWords,
    places: count,
    weights: count,
    idOf: count,
    idEnds: ids,
    idUnits: sums.idUnits * idUnit,
    idSlots: cellsFor(ids * 1.5, 3, 31),
    idTermEnds: ids,
    idTerms: count,
    names,
    nameScores: names,
    nameBlocks: blockCells(names),
    laterWords,
    laterScores: laterWords,
    laterBlocks: blockCells(laterWords),
  };
  return layOut({ terms: count, ids, maxWords, maxUnits, idUnit }, lengths);
}

function* writeRecords(terms: readonly Term[], collected: CollectedTerms, data: IndexData): Generator<undefined, void> {
  const { keys, recordWords: words } = collected;
  const isDead = (term: number) => (collected.flags[term]! & RecordFlag.dead) !== 0;
  data.places.set(yield* placeRecords({ cells: data.buckets, keys, words }, isDead));
  const records = new Records(data);
  for (let term = 0; term < terms.length; term++) {
    if (term % termsPerStep === 0) yield;
    const { text, weight } = terms[term]!;
    data.weights[term] = Math.min(Math.max(weight, 0), 255);
    records.write(data.places[term]!, { hash: keys[term]!, term, flags: collected.flags[term]!, text });
  }
}

function* writeIds(terms: readonly Term[], collected: CollectedTerms, data: IndexData): Generator<undefined, void> {
  const { ids, idUnit } = data.counts;
  const idAt = (id: number) => terms[collected.idTerms[id]!]!.id;
  const table = new IdTable(data.idSlots, (number, id) => idAt(number) === id);
  const units =
    idUnit === 1
      ? data.idUnits
      : new Uint16Array(data.idUnits.buffer, data.idUnits.byteOffset, data.idUnits.length / 2);
  const isSameSize = data.idSlots.length === collected.idCells.length;
  if (isSameSize) data.idSlots.set(collected.idCells);
  let end = 0;
  for (let id = 0; id < ids; id++) {
    if (id % termsPerStep === 0) yield;
    const text = idAt(id);
    for (let i = 0; i < text.length; i++) units[end++] = text.charCodeAt(i);
    data.idEnds[id] = end;
    if (!isSameSize) table.set(text, id);
  }
  yield* writeIdTerms(data);
}

/** Sorts the terms by their ids, counting. */
function* writeIdTerms({ idOf, idTermEnds, idTerms }: IndexData): Generator<undefined, void> {
  for (const id of idOf) idTermEnds[id]!++;
  yield;
  let start = 0;
  for (let id = 0; id < idTermEnds.length; id++) {
    const count = idTermEnds[id]!;
    idTermEnds[id] = start;
    start += count;
  }
  yield;
  for (let term = 0; term < idOf.length; term++) {
    if (term % (termsPerStep * 16) === 0) yield;
    idTerms[idTermEnds[idOf[term]!]!++] = term;
  }
}
