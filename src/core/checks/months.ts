/** Month names in running text: English, French, German, Russian. */
export type MonthLanguage = 'en' | 'fr' | 'de' | 'ru';

const names: Readonly<Record<MonthLanguage, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

const otherNames: readonly (readonly [language: MonthLanguage, month: number, name: string])[] = [
  ...'Jan Feb Mar Apr _ Jun Jul Aug Sep Oct Nov Dec'.split(' ').map((name, i) => ['en', i + 1, name] as const),
  ['en', 9, 'Sept'],
  ['de', 1, 'Jänner'],
  ...'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'
    .split(' ')
    .map((name, i) => ['ru', i + 1, name] as const),
  ...'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'
    .split(' ')
    .map((name, i) => ['ru', i + 1, name] as const),
];

export interface MonthName {
  readonly language: MonthLanguage;
  /** 1 to 12. */
  readonly month: number;
  /** True for `Jan`, `Sept`: a month only beside a day or a year. */
  readonly short: boolean;
}

const byName = new Map<string, MonthName>();
for (const language of ['ru', 'fr', 'de', 'en'] as const) {
  names[language].forEach((name, i) => byName.set(name, { language, month: i + 1, short: false }));
}
for (const [language, month, name] of otherNames) {
  if (!byName.has(name)) byName.set(name, { language, month, short: language === 'en' });
}

/** The month of a word as it is written: English and German ones need their capital (`May`, not `may`). */
export function monthNamed(word: string): MonthName | undefined {
  return byName.get(word);
}

/** All names, for a regular expression; the longest first. */
export const monthWords: readonly string[] = [...byName.keys()]
  .filter((name) => name !== '_')
  .sort((a, b) => b.length - a.length);

/** The month (1 to 12) in the language and length of `like`: `Sept` → `Oct`, `juin` → `juillet`. */
export function monthInStyleOf(like: string, month: number): string {
  const found = byName.get(like);
  const name = names[found?.language ?? 'en'][month - 1] ?? '';
  if (!found?.short || name === 'May') return name;
  return month === 9 && like.length === 4 ? 'Sept' : name.slice(0, like.length === 4 ? 3 : like.length);
}
