/** The closed list of relations, each with its inverse and its words. The SKOS mapping stands in the pack schema. */

interface RelationWords {
  readonly inverse: string;
  /** Read as "this entry … that entry". */
  readonly label: string;
}

const pairs: readonly (readonly [is: string, label: string, inverse: string, inverseLabel: string])[] = [
  ['part-of', 'part of', 'has-part', 'includes'],
  ['member-of', 'member of', 'has-member', 'has as member'],
  ['body-of', 'body of', 'has-body', 'has as body'],
  ['led-by', 'led by', 'leads', 'leads'],
  ['headed-by', 'headed by', 'heads', 'heads'],
  ['chaired-by', 'chaired by', 'chairs', 'chairs'],
  ['held-by', 'held by', 'holds', 'holds'],
  ['mandated-by', 'mandated by', 'mandates', 'mandates'],
  ['established-by', 'established by', 'established', 'established'],
  ['decided-at', 'decided at', 'decided', 'decided'],
  ['adopted-by', 'adopted by', 'adopted', 'adopted'],
  ['endorsed-by', 'endorsed by', 'endorsed', 'endorsed'],
  ['negotiated-by', 'negotiated by', 'negotiated', 'negotiated'],
  ['succeeds', 'successor of', 'succeeded-by', 'succeeded by'],
  ['amends', 'amends', 'amended-by', 'amended by'],
  ['based-on', 'based on', 'basis-of', 'basis of'],
  ['implements', 'implements', 'implemented-by', 'implemented by'],
  ['supports', 'supports', 'supported-by', 'supported by'],
  ['verifies', 'verifies', 'verified-by', 'verified by'],
  ['instrument-of', 'instrument of', 'has-instrument', 'has as instrument'],
  ['party-to', 'party to', 'has-party', 'has as party'],
  ['located-in', 'located in', 'location-of', 'place of'],
  ['about', 'about', 'subject-of', 'subject of'],
  ['cooperates-with', 'cooperates with', 'cooperates-with', 'cooperates with'],
  ['distinct-from', 'not to be confused with', 'distinct-from', 'not to be confused with'],
  ['related-to', 'related to', 'related-to', 'related to'],
];

const words = new Map<string, RelationWords>(
  pairs.flatMap(([is, label, inverse, inverseLabel]) => [
    [is, { inverse, label }],
    [inverse, { inverse: is, label: inverseLabel }],
  ]),
);

/** All relations of the closed list, in the order in which an entry shows them. */
export const relationTypes: readonly string[] = [...words.keys()];

/** Words of a relation; the id itself where it is not of the list. */
export function relationLabel(is: string): string {
  return words.get(is)?.label ?? is;
}

/** The relation as seen from the other entry. */
export function inverseRelation(is: string): string {
  return words.get(is)?.inverse ?? 'related-to';
}
