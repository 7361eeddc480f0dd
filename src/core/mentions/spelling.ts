/** Words that British and American English spell apart, as far as names of this field have them. */
const american =
  /\b(?:organiz|stabiliz|demilitariz|moderniz|democratiz|authoriz|recogniz|demobiliz)\w*|\b(?:defense|center|program|labor|honor|neighbor\w*)\b/gi; // Stabilization, defense
const british =
  /\b(?:organis|stabilis|demilitaris|modernis|democratis|authoris|recognis|demobilis)\w*|\b(?:defence|centre|programme|labour|honour|neighbour\w*)\b/gi; // Stabilisation, defence

const officialNames = /(?:organization for security and co-?operation in europe|north atlantic treaty organization)/gi;

/** How a form is spelt; `either` where both spell it so. */
export function spellingOf(text: string): 'american' | 'british' | 'either' {
  if (text.search(american) >= 0) return 'american';
  return text.search(british) >= 0 ? 'british' : 'either';
}

/** True where a draft spells the American way more often; names that are official with a z in British texts too do not count. */
export function prefersAmerican(text: string): boolean {
  const prose = text.replace(officialNames, '');
  return (prose.match(american)?.length ?? 0) > (prose.match(british)?.length ?? 0);
}
