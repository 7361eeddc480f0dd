import type {
  AreaPage,
  ChronologyPage,
  EntryPage,
  FactGroup,
  FactView,
  FormView,
  LinkGroup,
  PanelPage,
  ReferenceView,
  RelationsPage,
  SourcePage,
} from './panelPage';

/** A run of text; with `url` it links there. */
export interface Inline {
  readonly text: string;
  readonly style?: 'strong' | 'quiet';
  readonly url?: string;
}

/** A page as a document to keep: what Markdown and HTML have alike. */
export type Block =
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly type: 'paragraph'; readonly parts: readonly Inline[] }
  | { readonly type: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Said at the end of every export, and in the panel's footer. */
export const disclaimer = 'Not affiliated with or endorsed by NATO or the OSCE.';

/** The page as blocks; ends with where the facts come from. `updated` is the date of the facts in words. */
export function toDocument(page: PanelPage, updated?: string): Block[] {
  const age = updated === undefined ? '' : ` Facts last read against their sources: ${updated}.`;
  return [
    heading(1, titleOf(page)),
    ...bodyOf(page),
    paragraph({ text: `NATO–OSCE Reference.${age} ${disclaimer}`, style: 'quiet' }),
  ];
}

function titleOf(page: PanelPage): string {
  return page.view === 'entry' && page.acronym !== undefined ? `${page.title} (${page.acronym})` : page.title;
}

function bodyOf(page: PanelPage): Block[] {
  switch (page.view) {
    case 'entry':
      return entryBlocks(page);
    case 'area':
      return areaBlocks(page);
    case 'source':
      return sourceBlocks(page);
    case 'chronology':
      return chronologyBlocks(page);
    case 'relations':
      return relationBlocks(page);
    case 'missing':
      return [paragraph({ text: page.text })];
  }
}

function entryBlocks(page: EntryPage): Block[] {
  const kind = [page.kind, ...page.areas.map((area) => area.label)].join(' · ');
  return [
    paragraph({ text: kind, style: 'quiet' }),
    paragraph({ text: page.summary }),
    ...(page.url === undefined ? [] : [paragraph({ text: 'Official page', url: page.url })]),
    ...section('Facts', page.dated.flatMap(factItems)),
    ...section('Facts without a date', page.undated.flatMap(factItems)),
    ...section('Write', page.write.map(formItem)),
    ...section('Do not write', page.avoid.map(formItem)),
    ...section(
      'In other languages',
      page.names.map((name) => nameItem(name)),
    ),
    ...section(
      'Typical mistakes',
      page.mistakes.map((mistake) => [{ text: mistake.text }]),
    ),
    ...section(
      'Notes',
      page.notes.map((note) => [{ text: note.text }, ...cited(note.reference)]),
    ),
    ...section('Related', page.relations.map(groupItem)),
  ];
}

function areaBlocks(page: AreaPage): Block[] {
  return [
    ...(page.parents.length > 0
      ? [paragraph({ text: page.parents.map((area) => area.label).join(' › '), style: 'quiet' })]
      : []),
    paragraph({ text: page.summary }),
    ...section(
      'Areas inside',
      page.children.map((area) => [{ text: area.label }]),
    ),
    ...section('Facts', page.facts.flatMap(factItems)),
    ...section('Entries', page.entries.map(groupItem)),
  ];
}

function sourceBlocks(page: SourcePage): Block[] {
  return [
    list(page.details.map(({ label, value }) => [{ text: `${label}: `, style: 'strong' }, { text: value }])),
    ...(page.url === undefined ? [] : [paragraph({ text: page.url, url: page.url })]),
    ...(page.note === undefined ? [] : [paragraph({ text: page.note })]),
    ...(page.facts.length > 0 ? [heading(2, 'What rests on it')] : []),
    ...page.facts.flatMap(({ holder, facts }) => [heading(3, holder.label), list(facts.flatMap(factItems))]),
    ...section(
      'Names and spellings',
      page.names.map((name) => [{ text: name.label }]),
    ),
  ];
}

function chronologyBlocks(page: ChronologyPage): Block[] {
  const years = new Map<number, (readonly Inline[])[]>();
  for (const event of page.events) {
    const year = new Date(event.start).getUTCFullYear();
    const item = [strong(event.date), { text: ` ${event.title}` }, ...cited(event.reference)];
    years.set(year, [...(years.get(year) ?? []), item]);
  }
  return [...years].flatMap(([year, items]) => section(String(year), items));
}

function relationBlocks(page: RelationsPage): Block[] {
  return page.groups.flatMap((group) =>
    section(
      capital(group.label),
      group.links.map((link) => [{ text: link.label }]),
    ),
  );
}

/** One fact; or, where several stand together, each with how it stands to the others. */
function factItems(group: FactGroup): Inline[][] {
  return group.facts.map((fact) => factItem(fact));
}

function factItem(fact: FactView): Inline[] {
  const marks = [fact.role, fact.changed].filter((mark) => mark !== undefined).join('; ');
  const weak = fact.grade > 2 ? ` (${fact.gradeLabel})` : '';
  return [
    ...(fact.date === undefined ? [] : [strong(fact.date), { text: ' ' }]),
    ...(marks === '' ? [] : [{ text: `[${marks}] `, style: 'quiet' } as const]),
    { text: fact.text },
    ...(fact.period === undefined ? [] : [{ text: ` (holds for ${fact.period})` }]),
    ...fact.references.flatMap((reference) => cited(reference)),
    ...(weak === '' ? [] : [{ text: weak, style: 'quiet' } as const]),
  ];
}

function cited(reference: ReferenceView | undefined): Inline[] {
  if (!reference) return [];
  const { label, date, locator, url } = reference;
  const text = `${label}, ${date}, ${locator}`;
  return [
    { text: ' — ', style: 'quiet' },
    { text, style: 'quiet', ...(url !== undefined && { url }) },
  ];
}

function formItem(form: FormView): Inline[] {
  const instead = form.write === undefined ? '' : ` → ${form.write}`;
  const why = form.why === undefined ? '' : ` ${form.why}`;
  return [strong(form.text), { text: `${instead} (${form.status})${why}` }, ...cited(form.reference)];
}

function nameItem({ language, text, acronym, reference }: EntryPage['names'][number]): Inline[] {
  return [
    { text: `${language}: ` },
    strong(acronym === undefined ? text : `${text} (${acronym})`),
    ...cited(reference),
  ];
}

function groupItem(group: LinkGroup): Inline[] {
  const names = group.links.map(({ label, detail }) => (detail === undefined ? label : `${label} (${detail})`));
  return [strong(capital(group.label)), { text: `: ${names.join(', ')}` }];
}

/** Heading and list; nothing where the list is empty. */
function section(title: string, items: readonly (readonly Inline[])[]): Block[] {
  return items.length > 0 ? [heading(2, title), list(items)] : [];
}

const heading = (level: 1 | 2 | 3, text: string): Block => ({ type: 'heading', level, text });
const paragraph = (...parts: readonly Inline[]): Block => ({ type: 'paragraph', parts });
const list = (items: readonly (readonly Inline[])[]): Block => ({ type: 'list', items });
const strong = (text: string): Inline => ({ text, style: 'strong' });
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
