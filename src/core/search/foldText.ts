/** Letters that no decomposition takes apart, as people type them without their marks. */
const plainLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ŀ: 'l',
};

/** Lower case without marks, with straight hyphens and apostrophes: `Łódź` → lodz, `Йорк` → иорк. For comparing, not for showing. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu, '')
    .replace(/[łøđðßæœıþħŧŋŀ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[‐‑‒–−]/g, '-')
    .replace(/[’‘ʼ´`]/g, "'");
}

/** Words of a text, folded: `OSCE’s Co-operation (2011)` → osce, co-operation, 2011. Hyphens inside a word stay, a possessive goes. */
export function wordsOf(text: string): string[] {
  const prose = foldText(text).replace(/(?<=\p{L})'s(?![\p{L}\p{N}])/gu, ''); // osce's
  return prose.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words under which one is found: `co-operation` as cooperation, co and operation. */
export function variantsOf(word: string): string[] {
  return word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-')] : [word];
}

/** Names with the same key read the same: case, marks, spaces, hyphens and other punctuation do not count. */
export function nameKey(text: string): string {
  return wordsOf(text).join('').replaceAll('-', '');
}
