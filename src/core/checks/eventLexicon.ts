/**
 * Which words of a draft speak of which event of the pack's closed list, and which facts then tell the date: one place for
 * all that is about the English language and events, so that rules need not know either.
 */

export type EventClassId =
  | 'adoption'
  | 'approval'
  | 'signature'
  | 'initialling'
  | 'entry-into-force'
  | 'deployment'
  | 'establishment'
  | 'launch'
  | 'authorisation'
  | 'end'
  | 'withdrawal'
  | 'suspension'
  | 'succession'
  | 'renaming'
  | 'meeting'
  | 'publication'
  | 'announcement'
  | 'update'
  | 'origin';

export interface EventClass {
  readonly id: EventClassId;
  /**
   * Events whose date the words give, by kind of entry; the first of which there are facts counts. One behind `~` tells only
   * the year. A kind that is absent has no such event.
   */
  readonly claims: Readonly<Record<string, readonly string[]>>;
  /** Events whose date the words may give too: a draft that agrees with one of them is not reported. `any`: all facts. */
  readonly tolerates: readonly string[] | 'any';
  /** Words that may stand between the entry and the verb: `KFOR troops entered`, `IFOR's mandate ended`. */
  readonly bridges: ReadonlySet<string>;
}

const list = (text: string) => (text === '' ? [] : text.split(' '));

/** Same claims for several kinds. */
function claims(...rows: readonly (readonly [kinds: string, events: string])[]): EventClass['claims'] {
  return Object.fromEntries(rows.flatMap(([kinds, events]) => list(kinds).map((kind) => [kind, list(events)])));
}

function eventClass(
  id: EventClassId,
  own: EventClass['claims'],
  tolerates: string,
  bridges = '',
): [EventClassId, EventClass] {
  return [
    id,
    { id, claims: own, tolerates: tolerates === 'any' ? 'any' : list(tolerates), bridges: new Set(list(bridges)) },
  ];
}

const texts =
  'adopted agreed endorsed decided published signed announced authorised requested updated opened launched reviewed approved';
const starts =
  'established founded launched started opened inaugurated decided deployed authorised adopted succeeded renamed agreed announced transferred endorsed';

export const eventClasses: ReadonlyMap<EventClassId, EventClass> = new Map([
  eventClass(
    'adoption',
    claims(['resolution', 'adopted'], ['policy', 'adopted endorsed agreed'], ['agreement treaty', 'signed adopted']),
    texts,
  ),
  eventClass('approval', claims(['policy agreement treaty', 'endorsed agreed adopted']), texts),
  eventClass('signature', claims(['agreement treaty', 'signed']), 'signed opened acceded'),
  eventClass('initialling', claims(['agreement treaty', 'initialled']), 'initialled agreed'),
  eventClass(
    'entry-into-force',
    claims(['agreement treaty policy', 'entered-into-force']),
    'entered-into-force applied-provisionally',
  ),
  eventClass(
    'deployment',
    claims(['force mission', 'deployed succeeded ~established ~launched ~started ~decided']),
    'deployed started launched opened',
    'troops forces soldiers units elements personnel contingent contingents peacekeepers mission force operation deployment verifiers monitors',
  ),
  eventClass(
    'establishment',
    claims(
      ['force mission', 'established founded launched started succeeded ~authorised ~decided'],
      ['organisation body office event', 'established founded launched'],
    ),
    starts,
  ),
  eventClass(
    'launch',
    claims(
      ['force mission', 'launched started deployed established succeeded'],
      ['organisation', 'launched founded established'],
      ['concept', 'launched'],
    ),
    starts,
  ),
  eventClass(
    'authorisation',
    claims(['force mission', 'authorised']),
    'authorised established decided adopted extended',
    'mandate',
  ),
  eventClass(
    'end',
    claims(['force mission', 'ended closed'], ['organisation', 'ended closed succeeded'], ['body office', 'closed']),
    'ended closed withdrew transferred decided announced succeeded suspended expired',
    'mandate mission operation flights',
  ),
  eventClass(
    'withdrawal',
    claims(['force mission treaty', 'withdrew']),
    'withdrew withdrawal-announced decided announced suspended',
  ),
  eventClass('suspension', claims(['treaty agreement', 'suspended']), 'suspended announced decided'),
  eventClass(
    'succession',
    claims(['force mission organisation', 'succeeded started launched']),
    'succeeded transferred ended started launched deployed authorised decided agreed closed renamed founded established',
  ),
  eventClass(
    'renaming',
    claims(['organisation body mission force place policy', 'renamed']),
    'renamed decided announced entered-into-force succeeded agreed',
  ),
  eventClass(
    'meeting',
    claims(['event', 'held met']),
    'held met opened ended published adopted started agreed announced endorsed',
  ),
  eventClass('publication', claims(['policy agreement', 'published adopted']), texts),
  eventClass('announcement', claims(['agreement policy', 'announced']), 'announced agreed signed published'),
  eventClass('update', claims(['policy agreement', 'updated']), `${texts} reviewed`),
  eventClass(
    'origin',
    claims(
      ['resolution', 'adopted'],
      ['agreement treaty', 'signed adopted agreed announced endorsed'],
      ['policy', 'adopted published endorsed agreed'],
      ['event', 'held met'],
      ['force mission', 'launched started deployed established succeeded'],
    ),
    'any',
  ),
]);

/**
 * How a word takes its entry: as its subject only, or in the active voice as its object and in the passive as its subject;
 * `successive`: as its subject, whose beginning it is in the active voice and whose end in the passive ("was replaced").
 */
export type Voice = 'intransitive' | 'transitive' | 'successive';

export interface EventWord {
  readonly event: EventClassId;
  readonly voice: Voice;
  /** Words that must follow at once: `set‸ up`, `entered‸ into force`; `@` is a name. */
  readonly then: readonly string[];
}

const verbs: readonly (readonly [event: EventClassId, voice: Voice, words: string])[] = [
  ['adoption', 'transitive', 'adopted,passed,voted through'],
  ['approval', 'transitive', 'approved,endorsed,agreed'],
  ['signature', 'transitive', 'signed'],
  ['signature', 'intransitive', 'done at,done in,concluded in,concluded at'],
  ['initialling', 'transitive', 'initialled,initialed'],
  [
    'entry-into-force',
    'intransitive',
    'entered into force,came into force,enters into force,came into effect,took effect,became effective,entered in force,been in force,in force,into force',
  ],
  ['deployment', 'transitive', 'deployed'],
  ['deployment', 'intransitive', 'entered @,been in @ since,arrived,moved into,rolled into,moved in'],
  ['establishment', 'transitive', 'established,created,founded,formed,set up,inaugurated'],
  ['launch', 'transitive', 'launched,started,begun'],
  ['launch', 'intransitive', 'began,commenced,ran from,lasted from,operated from,served from,existed from,worked from'],
  ['authorisation', 'transitive', 'authorised,authorized,mandated'],
  ['end', 'transitive', 'ended,terminated,completed,closed,disbanded,dissolved,discontinued'],
  [
    'end',
    'intransitive',
    'ceased,expired,came to an end,came to a close,lasted until,ran until,followed until,operated until,remained until,continued until,worked until,served until,existed until',
  ],
  ['withdrawal', 'intransitive', 'left @,left'],
  ['withdrawal', 'transitive', 'withdrew from,withdrawn,withdrew,evacuated'],
  ['suspension', 'transitive', 'suspended'],
  ['succession', 'successive', 'replaced,succeeded,superseded'],
  ['succession', 'intransitive', 'took over,taken over'],
  ['renaming', 'transitive', 'renamed'],
  ['meeting', 'transitive', 'held,convened,hosted'],
  ['meeting', 'intransitive', 'took place,met,opened,gathered'],
  ['publication', 'transitive', 'published,issued,released,unveiled'],
  ['announcement', 'transitive', 'announced'],
  ['update', 'transitive', 'updated,revised'],
  [
    'origin',
    'intransitive',
    'followed on,followed in,dates from,dated from,dating from,dates back to,dating back to,dated',
  ],
];

const nouns: readonly (readonly [event: EventClassId, words: string])[] = [
  ['adoption', 'adoption'],
  ['approval', 'approval,endorsement'],
  ['signature', 'signing,signature'],
  ['initialling', 'initialling'],
  ['entry-into-force', 'entry into force,coming into force'],
  ['deployment', 'deployment'],
  ['establishment', 'establishment,creation,founding,setting up'],
  ['launch', 'launch,launching,start,beginning'],
  ['authorisation', 'authorisation,authorization'],
  ['end', 'end,closure,termination,ending'],
  ['withdrawal', 'withdrawal,evacuation'],
  ['publication', 'publication'],
];

function index(rows: readonly (readonly [EventClassId, Voice, string])[]): Map<string, EventWord[]> {
  const byWord = new Map<string, EventWord[]>();
  for (const [event, voice, phrases] of rows) {
    for (const phrase of phrases.split(',')) {
      const [first = '', ...then] = phrase.split(' ');
      const words = byWord.get(first) ?? [];
      words.push({ event, voice, then });
      byWord.set(
        first,
        words.sort((a, b) => b.then.length - a.then.length),
      );
    }
  }
  return byWord;
}

/** Verb forms by their first word; those with more words first. */
export const eventVerbs: ReadonlyMap<string, readonly EventWord[]> = index(verbs);

/** Nouns of events by their first word. */
export const eventNouns: ReadonlyMap<string, readonly EventWord[]> = index(
  nouns.map(([event, words]) => [event, 'transitive', words]),
);
