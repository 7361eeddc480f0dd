import { compareEdtf, formatEdtf } from '../library/edtf';
import type { Library } from '../library/library';
import { kindLabel } from '../library/outline';
import type { Entry, Form } from '../library/types';
import { areaPath } from './areaPath';
import { toDatedGroups, toFactView, toReferenceView, webAddress } from './panelFact';
import type { EntryPage, FormView, NameView } from './panelPage';
import { relationGroups } from './panelRelations';
import { entryTimeline } from './panelTimeline';

/** The whole entry. */
export function toEntryPage(library: Library, entry: Entry): EntryPage {
  const facts = library.factsOfEntry(entry.id);
  const { dated, undated } = toDatedGroups(library, facts, entry.id);
  const inUse = (form: Form) => form.status === 'preferred' || form.status === 'admitted';
  const url = webAddress(entry.url);
  const changed = facts
    .filter((fact) => fact.changedSincePage)
    .sort((a, b) => compareEdtf(a.date ?? a.during, b.date ?? b.during));
  return {
    view: 'entry',
    id: entry.id,
    title: entry.name,
    ...(entry.acronym !== undefined && { acronym: entry.acronym }),
    kind: kindLabel(entry.kind),
    areas: entry.areas.map((id) => ({ place: { view: 'area', id }, label: areaPath(library, id) })),
    summary: entry.summary,
    ...(url !== undefined && { url }),
    changes: changed.map((fact) => toFactView(library, fact, entry.id)),
    timeline: entryTimeline(library, entry.id, facts),
    dated,
    undated,
    write: entry.forms.filter(inUse).map((form) => toFormView(library, form)),
    avoid: entry.forms.filter((form) => !inUse(form)).map((form) => toFormView(library, form)),
    names: entry.names.map((name) => toNameView(library, name)),
    mistakes: entry.mistakes,
    notes: entry.notes.map(({ text, reference }) => ({ text, ...withReference(library, reference) })),
    relations: relationGroups(library, entry.id),
  };
}

function toFormView(library: Library, form: Form): FormView {
  return {
    text: form.text,
    ...(form.write !== undefined && { write: form.write }),
    status: statusWords(form),
    ...(form.why !== undefined && { why: form.why }),
    ...withReference(library, form.reference),
  };
}

function statusWords(form: Form): string {
  const since = form.since === undefined ? '' : ` since ${formatEdtf(form.since).replace(/^since /, '')}`;
  if (form.status === 'wrong') return 'wrong';
  if (form.status === 'deprecated' || form.status === 'superseded') return `out of use${since}`;
  const from = form.from === undefined ? [] : [`in use since ${formatEdtf(form.from).replace(/^since /, '')}`];
  const context = form.needsContext ? ['where the context is clear'] : [];
  return [form.status, form.kind, ...from, ...context].join(', ');
}

function toNameView(library: Library, name: Entry['names'][number]): NameView {
  return {
    language: languageName(name.lang),
    lang: name.lang,
    text: name.text,
    ...(name.acronym !== undefined && { acronym: name.acronym }),
    ...withReference(library, name.reference),
  };
}

function withReference(library: Library, reference: Form['reference']): Pick<FormView, 'reference'> {
  const view = toReferenceView(library, reference);
  return view ? { reference: view } : {};
}

/** English name of a BCP 47 language; the tag itself where it is unknown. */
export function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag; // no tag at all: the pack's own text
  }
}
