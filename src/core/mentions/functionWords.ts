/** Words that may have a capital at the start of a sentence or in a title without being part of a name. */
const words = new Set(
  (
    'the a an this that these those its their our his her my your in on at under for with by from to of into within without when while ' +
    'as if after before all some many most both since although though but and or nor yet so every each no any such then now thus here ' +
    'there until unless because during between among against over about how why what who which where whether than not only even ' +
    'also like unlike despite given both two three four several few other another one'
  ).split(' '),
);

export const isFunctionWord = (word: string) => words.has(word.toLowerCase());
