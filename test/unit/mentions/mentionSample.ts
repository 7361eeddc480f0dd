import { createLibrary } from '../../../src/core/library/library';
import type { Entry, Form, Relation } from '../../../src/core/library/types';
import { createRecognizer, type Recognizer } from '../../../src/core/mentions/recognizer';

type SampleForm = string | (Partial<Form> & { readonly text: string });

interface SampleEntry {
  readonly id: string;
  readonly kind: string;
  readonly forms: readonly SampleForm[];
  readonly relations?: readonly Relation[];
  readonly names?: Entry['names'];
}

const sample: readonly SampleEntry[] = [
  {
    id: 'nato',
    kind: 'organisation',
    forms: [
      'North Atlantic Treaty Organization',
      'NATO',
      { text: 'the Alliance', needsContext: true, case: 'capital' },
    ],
  },
  {
    id: 'allies',
    kind: 'organisation',
    forms: ['NATO Allies', { text: 'Allies', needsContext: true, case: 'capital' }],
    relations: [{ is: 'member-of', entry: 'nato' }],
  },
  {
    id: 'osce',
    kind: 'organisation',
    forms: ['Organization for Security and Co-operation in Europe', 'OSCE'],
    names: [{ lang: 'de', text: 'Organisation für Sicherheit und Zusammenarbeit in Europa', acronym: 'OSZE' }],
  },
  { id: 'un', kind: 'organisation', forms: ['United Nations', 'UN'] },
  {
    id: 'security-council',
    kind: 'body',
    forms: [
      'UN Security Council',
      {
        text: 'Security Council',
        needsContext: true,
        case: 'capital',
        near: ['UN'],
        unless: ['Security Council of Arcadia'],
      },
    ],
    relations: [{ is: 'body-of', entry: 'un' }],
  },
  {
    id: 'permanent-council',
    kind: 'body',
    forms: [
      'OSCE Permanent Council',
      { text: 'Permanent Council', needsContext: true, case: 'capital', near: ['OSCE'] },
    ],
    relations: [{ is: 'body-of', entry: 'osce' }],
  },
  {
    id: 'nato-sg',
    kind: 'office',
    forms: ['NATO Secretary General', { text: 'Secretaries General', needsContext: true, case: 'capital' }],
    relations: [{ is: 'body-of', entry: 'nato' }],
  },
  {
    id: 'osce-sg',
    kind: 'office',
    forms: ['OSCE Secretary General', { text: 'Secretaries General', needsContext: true, case: 'capital' }],
    relations: [{ is: 'body-of', entry: 'osce' }],
  },
  { id: 'kfor', kind: 'force', forms: ['Kosovo Force', 'KFOR'], relations: [{ is: 'led-by', entry: 'nato' }] },
  { id: 'ifor', kind: 'force', forms: ['Implementation Force', 'IFOR'], relations: [{ is: 'led-by', entry: 'nato' }] },
  {
    id: 'kvm',
    kind: 'mission',
    forms: ['Kosovo Verification Mission', 'OSCE KVM', { text: 'verification mission', needsContext: true }],
    relations: [{ is: 'established-by', entry: 'permanent-council' }],
  },
  {
    id: 'skopje',
    kind: 'mission',
    forms: ['OSCE Mission to Skopje', { text: 'Mission to Skopje', needsContext: true, case: 'capital' }],
    relations: [{ is: 'established-by', entry: 'osce' }],
  },
  {
    id: 'unscr-1244',
    kind: 'resolution',
    forms: ['Resolution 1244', 'UNSCR 1244', 'Security Council Resolution 1244', 'S/RES/1244'],
    relations: [{ is: 'adopted-by', entry: 'security-council' }],
  },
  {
    id: 'unscr-1325',
    kind: 'resolution',
    forms: ['Resolution 1325', 'UNSCR 1325', 'S/RES/1325', { text: 'Resolution 1325 (2001)', status: 'wrong' }],
    relations: [{ is: 'adopted-by', entry: 'security-council' }],
  },
  {
    id: 'dayton',
    kind: 'agreement',
    forms: [
      'General Framework Agreement for Peace',
      'Dayton Peace Agreement',
      'Dayton Accords',
      { text: 'Dayton', needsContext: true, case: 'capital', near: ['agreement'], unless: ['Dayton, Ohio'] },
    ],
  },
  {
    id: 'ohrid-agreement',
    kind: 'agreement',
    forms: ['Ohrid Framework Agreement', { text: 'Framework Agreement', needsContext: true }],
  },
  {
    id: 'vienna-document',
    kind: 'agreement',
    forms: ['Vienna Document', 'Vienna Document 1999', 'Vienna Document 2011'],
  },
  { id: 'action-plan', kind: 'policy', forms: ['OSCE Action Plan to Combat Trafficking'] },
  { id: 'arms-control', kind: 'concept', forms: [{ text: 'arms control', case: 'any' }] },
  { id: 'who', kind: 'organisation', forms: ['WHO'] },
  { id: 'stabilisation', kind: 'force', forms: ['Stabilisation Force'], relations: [{ is: 'led-by', entry: 'nato' }] },
  { id: 'programme', kind: 'concept', forms: [{ text: 'partner defence programme', case: 'any' }] },
  {
    id: 'milosevic',
    kind: 'person',
    forms: ['Slobodan Milošević', { text: 'Milošević', needsContext: true, case: 'capital' }],
  },
  { id: 'vienna', kind: 'place', forms: [{ text: 'Vienna', needsContext: true, case: 'capital' }] },
  { id: 'kosovo', kind: 'place', forms: ['Kosovo'] },
];

function toForm(form: SampleForm, index: number): Form {
  const given = typeof form === 'string' ? { text: form } : form;
  const isAcronym = /^\p{Lu}+s?$/u.test(given.text);
  return {
    kind: isAcronym ? 'acronym' : 'name',
    case: isAcronym ? 'exact' : given.text.includes(' ') ? 'any' : 'capital',
    needsContext: false,
    near: [],
    unless: [],
    status: index === 0 ? 'preferred' : 'admitted',
    ...given,
  };
}

function toEntry({ id, kind, forms, relations = [], names = [] }: SampleEntry): Entry {
  const all = forms.map(toForm);
  const common = { areas: ['area'], summary: 'A thing.', facts: [], mistakes: [], notes: [] };
  return { id, kind, name: all[0]?.text ?? id, forms: all, relations, names, ...common };
}

/** A recogniser of a small library that has an example for each rule. */
export function sampleRecognizer(): Recognizer {
  const manifest = {
    id: 'sample',
    name: 'Sample',
    version: '1.0.0',
    language: 'en',
    licence: 'MIT',
    description: 'For tests.',
  };
  const entries = sample.map(toEntry);
  return createRecognizer(createLibrary([{ manifest, entries, sources: [], areas: [], facts: [], chronology: [] }]));
}
