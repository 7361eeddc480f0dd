/**
 * The bytes of an index: a header of 32-bit numbers in the order of the machine that wrote them, then sections, each at a
 * multiple of 16.
 *
 * | header | |
 * |---|---|
 * | 0 | magic |
 * | 1 | version |
 * | 2 | mark of the byte order |
 * | 3 | length of all in bytes |
 * | 4…7 | checksum of all that follows |
 * | 8…15 | `Counts`, in the order of `countNames` |
 * | 16… | for each section of `sectionNames`: offset and length in bytes |
 */
export const magic = 0x58494e54; // TNIX
export const version = 1;
export const orderMark = 0x01020304;
export const checksumAt = 4;
export const countsAt = 8;
const sectionsAt = 16;

export interface Counts {
  readonly terms: number;
  readonly ids: number;
  /** Words of the longest term. */
  readonly maxWords: number;
  /** Units of the longest term. */
  readonly maxUnits: number;
  /** Bytes of a unit of an id: 1 where all ids are Latin-1. */
  readonly idUnit: number;
}

export const countNames: readonly (keyof Counts)[] = ['terms', 'ids', 'maxWords', 'maxUnits', 'idUnit'];

export const sectionTypes = {
  word: Int16Array,
  fold: Uint16Array,
  base: Uint16Array,
  /** A byte of flags for each hash of a first word, see `FirstWords`. */
  first: Uint8Array,
  /** Bits for the hashes of sequences of two words and more, see `Sequences`. */
  sequences: Int32Array,
  /** Where the records of each bucket start, see `Buckets`. */
  buckets: Uint32Array,
  /** Terms, see `Records`, in the order of their buckets; those that no text can match at the end. */
  records: Int32Array,
  /** Place of the record of each term. */
  places: Uint32Array,
  weights: Uint8Array,
  /** Number of the id of each term. */
  idOf: Uint32Array,
  /** Where each id ends in `idUnits`. */
  idEnds: Uint32Array,
  idUnits: Uint8Array,
  /** Open addressing: number of an id and 1; 0 where there is none. */
  idSlots: Uint32Array,
  /** Where the terms of each id end in `idTerms`. */
  idTermEnds: Uint32Array,
  idTerms: Uint32Array,
  /** Terms in the order of their folded texts. */
  names: Uint32Array,
  nameScores: Uint16Array,
  nameBlocks: Uint16Array,
  /** Later words of terms (term × 32 + number of the word) in the order of the folded texts from there on. */
  laterWords: Uint32Array,
  laterScores: Uint16Array,
  laterBlocks: Uint16Array,
} as const;

export type SectionName = keyof typeof sectionTypes;
export type Sections = { readonly [name in SectionName]: InstanceType<(typeof sectionTypes)[name]> };
export type SectionLengths = { readonly [name in SectionName]: number };

export const sectionNames = Object.keys(sectionTypes) as SectionName[];

/** What the bytes hold, ready to read. */
export interface IndexData extends Sections {
  readonly bytes: Uint8Array;
  readonly counts: Counts;
}

/** Reserves bytes for sections of these lengths (in elements) and writes all of the header but the checksum. */
export function layOut(counts: Counts, lengths: SectionLengths): IndexData {
  const offsets: number[] = [];
  let end = align(4 * (sectionsAt + 2 * sectionNames.length));
  for (const name of sectionNames) {
    offsets.push(end);
    end = align(end + lengths[name] * sectionTypes[name].BYTES_PER_ELEMENT);
  }
  const bytes = new Uint8Array(end);
  const header = new Uint32Array(bytes.buffer, 0, sectionsAt + 2 * sectionNames.length);
  header.set([magic, version, orderMark, end]);
  header.set(
    countNames.map((name) => counts[name]),
    countsAt,
  );
  sectionNames.forEach((name, i) => {
    header.set([offsets[i]!, lengths[name] * sectionTypes[name].BYTES_PER_ELEMENT], sectionsAt + 2 * i);
  });
  return openSections(bytes)!;
}

/** The sections of bytes, `undefined` where the header is not one of ours or a section lies outside. Contents are not looked at. */
export function openSections(bytes: Uint8Array): IndexData | undefined {
  const headerLength = sectionsAt + 2 * sectionNames.length;
  if (bytes.byteOffset % 16 !== 0 || bytes.byteLength % 16 !== 0 || bytes.byteLength < 4 * headerLength)
    return undefined;
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, headerLength);
  if (header[0] !== magic || header[1] !== version || header[2] !== orderMark) return undefined;
  if (header[3] !== bytes.byteLength) return undefined;
  const counts = Object.fromEntries(countNames.map((name, i) => [name, header[countsAt + i]!]));
  const sections: Record<string, unknown> = {};
  for (const [i, name] of sectionNames.entries()) {
    const [offset, length] = [header[sectionsAt + 2 * i]!, header[sectionsAt + 2 * i + 1]!];
    const type = sectionTypes[name];
    if (offset % 16 !== 0 || length % type.BYTES_PER_ELEMENT !== 0 || offset + length > bytes.byteLength)
      return undefined;
    sections[name] = new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, length / type.BYTES_PER_ELEMENT);
  }
  return { ...sections, bytes, counts } as unknown as IndexData;
}

const align = (bytes: number) => Math.ceil(bytes / 16) * 16;
