import assert from 'node:assert/strict';
import { abbreviationsEdit, abbreviationsOf, type ListStyle } from '../../../src/core/checks/abbreviations';
import { applyEdits } from '../../../src/core/checks/findings';
import { createChecker, type Checker } from './checkSample';

describe('The list of abbreviations', () => {
  let checker: Checker;
  before(function () {
    this.timeout(30_000);
    checker = createChecker();
  });

  const used = (text: string, languageId: string) => {
    const { recognizer, library } = checker.input(text);
    return abbreviationsOf(text, recognizer.mentions(text, languageId), library);
  };
  const withList = (text: string, languageId: string, style: ListStyle, offset = text.length) => {
    const edit = abbreviationsEdit(text, used(text, languageId), { languageId, style, offset });
    return edit ? applyEdits(text, [edit]) : text;
  };

  it('has each acronym of the draft once, in order', () => {
    const text =
      'SFOR followed IFOR. KFOR and UNMIK came later, and KFOR is there still. UNSCR 1244 is no acronym of this kind.';
    assert.deepEqual(
      used(text, 'plaintext').map(({ acronym }) => acronym),
      ['IFOR', 'KFOR', 'SFOR', 'UNMIK'],
    );
  });

  it('is a table or a list of definitions in the language of the draft', () => {
    assert.match(withList('KFOR patrols.', 'markdown', 'table'), /\n\| KFOR \| Kosovo Force \|\n/);
    assert.match(withList('KFOR patrols.', 'quarto', 'definitions'), /\nKFOR\n: Kosovo Force\n/);
    assert.match(withList('KFOR patrols.', 'latex', 'definitions'), /\\item\[KFOR\] Kosovo Force\n/);
    assert.match(withList('KFOR patrols.', 'latex', 'table'), / {2}KFOR & Kosovo Force \\\\\n/);
    assert.match(withList('KFOR patrols.', 'asciidoc', 'definitions'), /\nKFOR:: Kosovo Force\n/);
    assert.match(withList('KFOR patrols.', 'restructuredtext', 'table'), / {3}\* - KFOR\n {5}- Kosovo Force\n/);
    assert.match(withList('KFOR patrols.', 'typst', 'definitions'), /\n\/ KFOR: Kosovo Force\n/);
    assert.match(withList('<p>KFOR patrols.</p>', 'html', 'definitions'), /<dt>KFOR<\/dt><dd>Kosovo Force<\/dd>/);
    assert.match(withList('KFOR patrols.', 'plaintext', 'table'), /\nKFOR {2}Kosovo Force\n/);
  });

  for (const languageId of ['markdown', 'latex', 'asciidoc', 'restructuredtext', 'typst', 'html', 'plaintext']) {
    it(`is brought up to date by a second run in ${languageId}`, () => {
      const first = withList('KFOR patrols.\n', languageId, 'table');
      assert.equal(withList(first, languageId, 'table'), first);
      const second = withList(`UNMIK governs. ${first}`, languageId, 'table');
      assert.equal(second.match(/Kosovo Force/g)?.length, 1);
      assert.match(second, /United Nations Interim Administration Mission in Kosovo/);
    });
  }

  it('expands acronyms for the checks', () => {
    const text = `${'The Implementation Force (IFOR) was there before. Some words more make this a draft that is long enough. '.repeat(3)}KFOR and IFOR differ.`;
    const codes = (draft: string) => checker.check(draft, 'markdown').map(({ code }) => code);
    assert.ok(codes(text).includes('unexpanded-acronym'));
    const listed = `${text}\n\n## Abbreviations\n\n| KFOR | Kosovo Force |\n|---|---|\n`;
    assert.ok(!codes(listed).includes('unexpanded-acronym'));
  });

  it('is not made for a draft without acronyms', () => {
    assert.equal(withList('Nothing here.', 'markdown', 'table'), 'Nothing here.');
  });
});
