/** Spellings of a form beyond what the index folds (case, hyphens, spaces and apostrophes between words). */

type Rule = readonly [pattern: RegExp, other: string];

/**
 * Pairs of British and American spelling, and other spellings of one word. Each is bound to stems that have no other
 * meaning in the second spelling.
 */
const rules: readonly Rule[] = [
  [
    /\b(organi|stabili|demilitari|moderni|democrati|authori|recogni|demobili|harmoni|standardi|privati|normali|mobili|finali|neutrali|speciali)s(?=(?:e|ed|es|er|ing|ation|ations|able)\b)/gi,
    '$1z',
  ], // organisation → organization
  [
    /\b(organi|stabili|demilitari|moderni|democrati|authori|recogni|demobili|harmoni|standardi|privati|normali|mobili|finali|neutrali|speciali)z(?=(?:e|ed|es|er|ing|ation|ations|able)\b)/gi,
    '$1s',
  ],
  [/\b(program)me(?=s?\b)/gi, '$1'],
  [/\b(program)(?=s?\b)/gi, '$1me'],
  [/\b(defen|offen|licen)ce(?=s?\b)/gi, '$1se'],
  [/\b(defen|offen)se(?=s?\b)/gi, '$1ce'],
  [/\b(cent|theat)re(?=s?\b)/gi, '$1er'],
  [/\b(cent|theat)er(?=s?\b)/gi, '$1re'],
  [/\b(neighb|lab|hon|fav|endeav)our/gi, '$1or'], // Joint Endeavour
  [/\b(neighb|lab|hon|fav|endeav)or(?!i)/gi, '$1our'],
  [/\b(co)-(operat|ordinat)/gi, '$1$2'], // Co-operation → Cooperation
  [/\b(co)(operat|ordinat)/gi, '$1-$2'],
  [/\b(combat)ting\b/gi, '$1ing'],
  [/\b(combat)ing\b/gi, '$1ting'],
  [/\b(counter)-?(terroris)/gi, '$1$2'], // counter-terrorism → counterterrorism
  [/\b(counter)(terroris)/gi, '$1-$2'],
  [/\b(non)-(proliferation)/gi, '$1$2'],
  [/\b(non)(proliferation)/gi, '$1-$2'],
  [/\b(sub)-(regional)/gi, '$1$2'],
  [/\b(sub)(regional)/gi, '$1-$2'],
  [/\b(south)[- ](east(?:ern)?)\b/gi, '$1$2'], // South-East → Southeast
  [/\b(south)(east(?:ern)?)\b/gi, '$1-$2'],
  [/\b(cease)-(fire)/gi, '$1$2'],
  [/\b(cease)(fire)/gi, '$1-$2'],
  [/(, [^,]+) and /g, '$1, and '], // Women, Peace and Security → Women, Peace, and Security
  [/, and /g, ' and '],
  [/(\p{Ll}) (?=\d+(?:\/\d+)?$)/gu, '$1 No. '], // Resolution 1199 → Resolution No. 1199
  [/ No\. (?=\d)/g, ' '],
  [/^(\p{Lu})(\p{Lu})(?= |$)/u, '$1.$2.'], // UN Charter → U.N. Charter
  [/ & /g, ' and '],
  [/ and /g, ' & '],
];

const maximumVariants = 64;
const foldedLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
};

/** The form itself first, then its other spellings; no two alike. Case is kept: `organisation` gives `organization`. */
export function formVariants(text: string): string[] {
  const found = new Set([text.normalize('NFC')]);
  for (const [pattern, other] of rules.filter(([pattern]) => text.search(pattern) >= 0)) {
    for (const variant of [...found]) {
      if (found.size < maximumVariants) found.add(variant.replace(pattern, other));
    }
  }
  if (isAscii.test(text)) return [...found];
  for (const variant of [...found]) for (const bare of barerSpellings(variant)) found.add(bare);
  return [...found];
}

const isAscii = /^[ -~]*$/;

const mostMarkedLetters = 3;

/** The text without its diacritics, and with only some of them where they are few: `Milosević` for `Milošević`. */
function barerSpellings(text: string): string[] {
  const marked = [...text].flatMap((letter, index) => (withoutDiacritics(letter) === letter ? [] : [index]));
  if (marked.length === 0) return [];
  if (marked.length > mostMarkedLetters) return [withoutDiacritics(text)];
  return Array.from({ length: 2 ** marked.length - 1 }, (_, kept) =>
    [...text]
      .map((letter, index) =>
        marked.some((at, bit) => at === index && !(kept & (1 << bit))) ? withoutDiacritics(letter) : letter,
      )
      .join(''),
  );
}

/** `Milošević` → `Milosevic`; only Latin letters lose their marks. */
export function withoutDiacritics(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
  return bare.replace(/[łŁđĐøØıßæÆ]/g, (letter) => foldedLetters[letter] ?? letter);
}
