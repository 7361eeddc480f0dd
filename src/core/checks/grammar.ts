/** Small words of English that the rules walk across or stop at. */
import type { Item } from './sentenceItems';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const auxiliaries = words('was were is are be been being has have had got having');
export const determiners = words('the a an this that these those its their his her our');
export const adverbs = words(
  'formally officially unanimously initially originally first finally then later subsequently jointly also only just already again newly recently eventually successfully thus thereby therefore duly soon fully both now once there actually unconditionally publicly however together hereby thereafter meanwhile ultimately simultaneously provisionally quickly effectively',
);
export const relatives = words('which that who');
export const conjunctions = words('and but or then');

/** Words that stand before a noun without changing what it names. */
export const adjectives = words(
  'new current present landmark historic joint so called first revised updated landmark latest common own old original important key major famous earlier said unanimous binding nato osce un eu led united nations security council subsequent',
);

/** Words before a name that make it part of a longer phrase: "the mandate of KFOR". */
export const nounPrepositions = words(
  'of for to from with by on in under between against about into within at through via after before since until towards toward beyond during without including despite like than regarding concerning per',
);

/** Words that may stand before the date of an event. */
export const datePrepositions = words('in on since from at dated of effective as');

/** Words that make a date a bound, or something else than the event's own. */
export const boundPrepositions = words('by until till before after prior between than to through and or');

/** Where a new clause begins, which has its own verb. */
export const clauseStarts = words(
  'which who whose that when while although because if unless whereas after before until since where but however whereby though once as',
);

/** What makes a statement no statement of what happened. */
export const hedges = words(
  'not never no nor cannot would could should might may must will shall planned expected due scheduled supposed nearly almost if whether proposed intended failed refused unless about likely possibly allegedly reportedly hoped wanted urged called threatened without yet',
);

/** Words that may directly follow a name that ends a noun phrase. */
const followers = words(
  'in on at of for to from with by under between against about into within through via after before since until and or but as than is are was were be been has have had would will could should may might must can do does did not which who that whose where when while because if although though whereas without including during despite also then now still formally officially unanimously initially finally only itself themselves together thus so yet first later',
);

/** False where a noun goes on behind the name: "the OSCE budget", "the NATO Strategic Vision". */
export function endsNounPhrase(items: readonly Item[], index: number): boolean {
  const next = items[index + 1];
  if (!next) return true;
  if (next.type === 'possessive') return false;
  if (next.type === 'mark')
    return !'-–/'.includes(next.text) || items[index + 2]?.type !== 'word' || next.start > (items[index]?.end ?? 0);
  if (next.type !== 'word') return true;
  return followers.has(next.text) || (!next.isCapital && /(?:ed|ly)$/.test(next.text)) || verbs.has(next.text);
}

/** Verbs of present and past that often follow a name. */
const verbs = words(
  'began became came ceased ended entered took made remains remained continues continued supports supported provides provided helps helped met held gave gives says said leads led works runs ran plays played monitors monitored covers contains consists deals calls called sets set brought brings includes expired arrived won grew opened lost left joined succeeded opens begins starts closes closed takes enters becomes lies keeps kept has had did does exists existed stood stands went goes rests carries mandates authorises authorizes is are was were sent joined left adopted signed agreed decided promotes monitors monitored gave wrote chose saw found kept built drew put',
);

export const isPresentOrPastVerb = (word: string) => verbs.has(word);
