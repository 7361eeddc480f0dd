/** Words of a term, behind its first, that completion looks at. */
export const maxLaterWords = 31;

/** A term and the number (1 to 31) of one of its words, as `laterWords` holds them. */
export const packLaterWord = (term: number, word: number) => term * 32 + word;
export const termOfLaterWord = (packed: number) => Math.floor(packed / 32);
export const wordOfLaterWord = (packed: number) => packed % 32;
