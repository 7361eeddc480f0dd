/** A small good pack, file by file; give other texts for the files that a test changes, `undefined` to leave one out. */
export function samplePack(changes: Record<string, string | undefined> = {}): Map<string, string> {
  const files: Record<string, string | undefined> = { ...good, ...changes };
  return new Map(Object.entries(files).filter((file): file is [string, string] => file[1] !== undefined));
}

const good: Record<string, string> = {
  'pack.yaml': `id: sample
name: Sample
version: 1.0.0
language: en
licence: MIT
description: A pack for tests.
page: the-page
`,
  'sources/all.yaml': `- { id: the-page, type: webpage, title: The page, publisher: NATO, issued: "2023-07-31", grade: 1 }
- { id: s-res-1, type: legislation, title: Resolution 1, publisher: United Nations, number: S/RES/1, issued: "1999-06-10", grade: 2 }
- { id: paper, type: article-newspaper, title: News, publisher: A Paper, grade: 4 }
`,
  'areas/south.yaml': `id: south
name: South
order: 1
summary: The south.
entries: [force]
facts:
  - { id: page-s1-1, page: S1.1, text: The Force came in 1998., date: "1998", entries: [force], source: { id: the-page, locator: para. 1 } }
`,
  'areas/inner.yaml': `id: south/inner
name: Inner
order: 1
summary: Inside.
`,
  'entries/force.yaml': `id: force
name: Southern Force
acronym: SFX
kind: force
areas: [south/inner]
summary: A force in the south.
forms:
  - Southern Force
  - SFX
  - { text: Southern Army, status: superseded, write: Southern Force, since: "1999-06-10" }
facts:
  - id: force-deployed
    text: The Force was deployed on 12 June 1999.
    date: 1999-06-12
    event: deployed
    by: council
    differsFrom: [page-s1-1]
    source: [{ id: s-res-1, locator: para. 7 }, { id: paper, locator: article text }]
  - id: force-strength
    text: It has 40 troops.
    number: { of: troops, value: 40 }
    during: 2024-01/..
    changedSincePage: true
    source: { id: paper, locator: article text }
relations: [{ is: mandated-by, entry: council }]
`,
  'entries/council.yaml': `id: council
name: Southern Council
kind: body
areas: [south]
summary: A council.
forms: [Southern Council]
facts: []
`,
  'chronology.yaml': `- { title: The Force is deployed, fact: force-deployed }
- { title: First signs, fact: page-s1-1 }
`,
};
