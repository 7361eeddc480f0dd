import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/core/library/library';
import { parsePack } from '../../../src/core/library/parsePack';
import { renderEntryCard } from '../../../src/core/render/entryCard';
import { escapeMarkdown, markdownLink } from '../../../src/core/render/markdown';
import { formatFactWithSource } from '../../../src/core/render/sourceText';
import { samplePack } from '../library/samplePack';

function sample(changes: Record<string, string> = {}) {
  const { pack } = parsePack(samplePack(changes));
  assert.ok(pack);
  const library = createLibrary([pack]);
  const entry = library.entry('force');
  assert.ok(entry);
  return { library, entry };
}

function card(changes?: Record<string, string>, form?: number): string {
  const { library, entry } = sample(changes);
  return renderEntryCard(
    library,
    entry,
    { entry: (id) => `command:open?${id}` },
    form === undefined ? undefined : entry.forms[form],
  );
}

describe('renderEntryCard', () => {
  it('shows name and acronym, kind, area, summary and facts of grade 1 and 2 with source and locator', () => {
    const text = card();
    assert.match(
      text,
      /^\*\*Southern Force \\\(SFX\\\)\*\* — Force or operation · South › Inner\n\nA force in the south\./,
    );
    assert.match(
      text,
      /- The Force was deployed on 12 June 1999\. — \*United Nations, S\/RES\/1, 10 June 1999, para\. 7\*/,
    );
    assert.doesNotMatch(text, /40 troops/); // a fact of grade 4
  });

  it('says what to write instead of a form out of use, and since when', () => {
    assert.match(
      card(undefined, 2),
      /“Southern Army” is out of use since 10 June 1999\. Write \*\*Southern Force\*\*\./,
    );
  });

  it('marks what changed since the page was written', () => {
    const better = (samplePack().get('entries/force.yaml') ?? '').replace(
      'source: { id: paper,',
      'source: { id: s-res-1,',
    );
    assert.match(
      card({ 'entries/force.yaml': better }),
      /\*\*Changed since 31 July 2023:\*\* It has 40 troops\. \(since January 2024\)/,
    );
  });

  it('links to the entry with the number of its facts', () =>
    assert.match(card(), /\[Open entry \\\(3 facts\\\)\]\(command:open\?force\)$/));

  it('keeps text of a pack from becoming markup', () => {
    const evil = (samplePack().get('entries/force.yaml') ?? '').replace(
      'A force in the south.',
      '<img src=x> [x](command:evil) https://evil.example',
    );
    const text = card({ 'entries/force.yaml': evil });
    assert.doesNotMatch(text, /<img|\]\(command:evil|https:\/\/evil/);
  });
});

describe('formatFactWithSource', () => {
  it('puts every source behind the fact, in brackets', () => {
    const { library } = sample();
    const fact = library.fact('force-deployed');
    assert.ok(fact);
    const expected =
      'The Force was deployed on 12 June 1999. [United Nations, Resolution 1, S/RES/1, 10 June 1999, para. 7; A Paper, News, undated, article text]';
    assert.equal(formatFactWithSource(library, fact), expected);
  });
});

describe('escapeMarkdown', () => {
  it('escapes what Markdown would take for markup, at line starts too', () => {
    assert.equal(escapeMarkdown('- a\n1. b *c* <d>'), '\\- a\n\\1. b \\*c\\* &lt;d\\>');
  });
});

describe('markdownLink', () => {
  it('keeps brackets in label and address from ending the link', () => {
    assert.equal(
      markdownLink('S/RES/1244 (1999)', 'https://undocs.org/S/RES/1244(1999)'),
      '[S/RES/1244 \\(1999\\)](https://undocs.org/S/RES/1244%281999%29)',
    );
  });
});
