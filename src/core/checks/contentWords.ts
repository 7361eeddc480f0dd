const functionWords = new Set(
  'the a an of in on at to for from by with and or as is are was were be been has have had it its this that these those which who whom whose their his her them they he she not no but than then into after before during since until under over between against about also only other first last new same when where while if so such one two three may can will would all each both more most january february march april may june july august september october november december according page text year years day dated date states state'.split(
    ' ',
  ),
);

/** The words of a text that carry its meaning, each by its first letters, so that forms of one word are alike. No digits. */
export function contentWords(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{3,}/gu))
    if (!functionWords.has(word)) words.add(stemOf(word));
  return words;
}

/** `authorised`, `authorisation` → authori; short words whole but for a plural. */
function stemOf(word: string): string {
  const british = word.replaceAll('iz', 'is');
  return british.length <= 5
    ? british.replace(/s$/, '')
    : british.slice(0, Math.max(5, Math.min(7, british.length - 2)));
}
