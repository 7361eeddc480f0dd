import fc from 'fast-check';
import type { Term } from '../../../../src/core/mentions/termIndex';

/** Few words, so that terms are found often; many scripts, and words that differ in case, marks and endings only. */
const vocabulary = [
  ...[
    'force',
    'Force',
    'FORCE',
    'forces',
    'NATO',
    'Nato',
    'osce',
    'OSCE',
    'a',
    'of',
    'treaty',
    'Treaty',
    'church',
    'day',
    'mass',
  ],
  ...[
    '1244',
    '1975',
    'Łódź',
    'lodz',
    'Milošević',
    'milosevic',
    'café',
    'İstanbul',
    'straße',
    'ǅ',
    'ﬁ',
    'Kelvin',
    'ſ',
    's',
  ],
  ...[
    'Косово',
    'КОСОВО',
    'ОБСЕ',
    'Ελλάς',
    'ΕΛΛΑΣ',
    'თბილისი',
    'ᲗᲑᲘᲚᲘᲡᲘ',
    'الأمن',
    'أمن',
    'שלום',
    'हिन्दी',
    'हिन',
    'বাংলো',
  ],
  ...[
    '欧',
    '安',
    '欧安组织',
    '北約',
    'コソボ',
    'ガ',
    'がく',
    'かく',
    '나토',
    '한국',
    '는',
    'นาโต',
    'ที่',
    'ไทย',
    '𐐀𐐁',
    '𐐨𐐩',
    '𠀀',
    '丽',
  ],
  ...['q\u0323\u0307', 'q\u0307\u0323', '\u0301', '\u0301a', '\u11ab', '\u1112', '\ud800', '\udc00', '😀', 'x\u200by'],
];

const gaps = [
  ...[' ', ' ', ' ', '-', '’', "'", '\u00a0', '\u2011', '  ', '\n', '\r\n', '\u200b', ' \n ', '\u00ad', '–', ''],
  ...[
    '\n\n',
    '\r\n\r\n',
    '. ',
    ', ',
    '/',
    '_',
    ' (',
    ') ',
    '…',
    '😀',
    '\u2028',
    '\u2029',
    '**',
    ' & ',
    '\ud83d',
    ' '.repeat(70),
  ],
];

const change = fc.constantFrom<(word: string) => string>(
  (word) => word,
  (word) => word,
  (word) => word.normalize('NFD'),
  (word) => word.normalize('NFC'),
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => `${word}s`,
  (word) => `${word}es`,
  (word) => `${word.slice(0, -1)}ies`,
  (word) => word.slice(1),
);

const words = fc.tuple(fc.constantFrom(...vocabulary), change).map(([word, apply]) => apply(word));
const gap = fc.constantFrom(...gaps);

const textOf = (most: number) =>
  fc.array(fc.tuple(words, gap), { maxLength: most }).map((parts) => parts.flat().join(''));

/** Texts of words, gaps and now and then anything. */
export const texts = fc.oneof(
  { weight: 4, arbitrary: textOf(40) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
);

export const termTexts = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(textOf(3), words).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: textOf(3) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('S/RES/1244 (1999)', '.NET', 'C++', '"Open" Force', '§', '', ' ', '-force-', 'a\n\nof'),
  },
);

export const terms: fc.Arbitrary<Term[]> = fc.array(
  fc.record({
    text: termTexts,
    case: fc.constantFrom('exact', 'capital', 'any'),
    inflects: fc.boolean(),
    id: fc.constantFrom('kfor', 'nato', 'osce', 'обсе', ''),
    weight: fc.constantFrom(0, 1, 200, 255),
  }),
  { maxLength: 12 },
);

/** A pack and a text that often has its terms in it, changed a little. */
export const packAndText = terms.chain((pack) => {
  const own = fc.constantFrom('force', ...pack.map(({ text }) => text));
  const part = fc.oneof(
    fc.tuple(own, change).map(([text, apply]) => apply(text)),
    own,
    words,
  );
  const text = fc.array(fc.tuple(part, gap), { maxLength: 16 }).map((parts) => parts.flat().join(''));
  return fc.tuple(fc.constant(pack), fc.oneof(text, texts));
});
