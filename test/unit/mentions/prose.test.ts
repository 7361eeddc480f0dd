import assert from 'node:assert/strict';
import { readProse } from '../../../src/core/mentions/prose';
import { sampleRecognizer } from './mentionSample';
import { readMarkedText, writeMarks } from './markedText';

const recognizer = sampleRecognizer();

/** Finds in a draft of a language just what the text marks. */
function finds(languageId: string, marked: string): void {
  const { text } = readMarkedText(marked);
  assert.equal(writeMarks(text, recognizer.mentions(text, languageId)), marked);
}

/** Texts of the zones of a kind. */
function zones(languageId: string, text: string, kind: string): string[] {
  return readProse(text, languageId)
    .zones.filter((zone) => zone.kind === kind)
    .map(({ start, end }) => text.slice(start, end).trim());
}

describe('Prose of Markdown', () => {
  it('leaves out code', () => {
    finds(
      'markdown',
      'Run `NATO` now.\n\n```sh\nNATO\n```\n\n    NATO indented\n\n~~~\nKFOR\n~~~\n\n[[NATO|nato]] stays, ``a ` NATO`` too.',
    );
  });
  it('leaves out addresses, link targets, reference definitions and footnote ids', () => {
    finds(
      'markdown',
      '[the [[OSCE|osce]]](https://osce.org/NATO "NATO") <https://NATO.int> NATO@nato.int www.NATO.int\n\n[NATO]: https://nato.int\n\n[^NATO]: On [[KFOR|kfor]].',
    );
  });
  it('leaves out tags, comments, formulas, citation keys and attributes', () => {
    finds(
      'markdown',
      '<span title="NATO">[[NATO|nato]]</span> <!-- NATO --> $NATO$ [@NATO, p. 3] {#NATO} costs $5 for [[OSCE|osce]]',
    );
  });
  it('reads titles in front matter, not keys and other values', () => {
    finds(
      'markdown',
      '---\ntitle: "On [[NATO|nato]]"\nNATO: x\ntags: [NATO]\nabstract: |\n  The [[OSCE|osce]] view\n---\n[[KFOR|kfor]]',
    );
  });
  it('finds names across emphasis, links and quote prefixes', () => {
    finds(
      'markdown',
      'The **[[Vienna** Document|vienna-document]], the _[[Kosovo Force|kfor]]_ and [the [[Vienna](x) Document|vienna-document]].',
    );
    finds('markdown', '> The [[Kosovo\n> Force|kfor]] is here.');
  });
  it('keeps blocks apart', () => {
    finds(
      'markdown',
      '# [[Kosovo|kosovo]]\nForce\n\n- [[Kosovo|kosovo]]\n- Force\n\n| [[Kosovo|kosovo]] | Force |\n|---|---|',
    );
  });
  it('knows headings, quotations, captions and lists of sources', () => {
    const text = '# Title\n\nSays “a word” and "more".\n\n> quoted\n\n![A map](m.png)\n\n## References\n\n- One';
    assert.deepEqual(zones('markdown', text, 'heading'), ['Title', 'References']);
    assert.deepEqual(zones('markdown', text, 'quotation'), ['a word', 'more', 'quoted']);
    assert.deepEqual(zones('markdown', text, 'caption'), ['A map']);
    assert.deepEqual(zones('markdown', text, 'references'), ['- One']);
  });
});

describe('Prose of plain text', () => {
  it('leaves out addresses and sees through quote and comment prefixes', () => {
    finds(
      'plaintext',
      'See https://nato.int/NATO, mail NATO@nato.int. [[NATO|nato]].\n> the [[Kosovo\n> Force|kfor]]\n// the [[Kosovo\n// Force|kfor]]',
    );
  });
  it('takes an unknown language for plain text', () => finds('no-such-language', 'The [[OSCE|osce]]'));
});

describe('Prose of LaTeX', () => {
  it('leaves out commands, keys, comments, formulas and verbatim text', () => {
    finds(
      'latex',
      '\\usepackage{NATO}\\label{sec:NATO} \\cite[NATO]{NATO} $NATO$ % NATO\n\\begin{verbatim}\nNATO\n\\end{verbatim}\n\\verb|NATO| \\(NATO\\) \\href{NATO}{[[OSCE|osce]]}',
    );
  });
  it('reads printed arguments and finds names across marks', () => {
    finds(
      'latex',
      '\\section{The [[OSCE|osce]]}\n\\emph{[[Vienna} Document|vienna-document]], [[Kosovo~Force|kfor]], [[Vienna\\-Document|vienna-document]]\\footnote{By [[KFOR|kfor]].} 5\\% of [[NATO|nato]]',
    );
  });
  it('knows headings, captions, quotations and the bibliography', () => {
    const text =
      '\\section{One}\\caption{Two}\\enquote{Three}\\begin{quote}Four\\end{quote}\\begin{thebibliography}{9}Five\\end{thebibliography}';
    assert.deepEqual(zones('latex', text, 'heading'), ['One']);
    assert.deepEqual(zones('latex', text, 'caption'), ['Two']);
    assert.deepEqual(zones('latex', text, 'quotation'), ['Three', 'Four']);
    assert.deepEqual(zones('latex', text, 'references'), ['{9}Five']);
  });
});

describe('Prose of HTML', () => {
  it('reads text, not tags, attributes, scripts, styles and comments', () => {
    finds(
      'html',
      '<p title="NATO">[[NATO|nato]]</p><script>NATO</script><style>.NATO{}</style><!-- NATO --><code>NATO</code>',
    );
  });
  it('finds names across inline tags and entities, not across blocks', () => {
    finds(
      'html',
      '<b>[[Vienna</b> Document|vienna-document]], [[Kosovo&nbsp;Force|kfor]]<p>[[Kosovo|kosovo]]</p>\n<p>Force</p>',
    );
  });
});

describe('Prose of AsciiDoc', () => {
  it('leaves out code, attributes, comments and link targets', () => {
    finds(
      'asciidoc',
      ':NATO: x\n// NATO\n----\nNATO\n----\n`NATO` {NATO} link:NATO[The [[OSCE|osce]]] <<NATO,[[KFOR|kfor]]>>\n\nThe *[[Kosovo Force|kfor]]* and [[NATO|nato]].',
    );
  });
  it('knows headings and quotations', () => {
    assert.deepEqual(zones('asciidoc', '== One\n\n____\ntwo\n____', 'heading'), ['One']);
    assert.deepEqual(zones('asciidoc', '== One\n\n____\ntwo\n____', 'quotation'), ['two']);
  });
});

describe('Prose of reStructuredText', () => {
  it('leaves out literals, directives, roles and targets', () => {
    finds(
      'restructuredtext',
      '.. _NATO: https://x\n\n.. code:: sh\n\n   NATO\n\n``NATO`` :ref:`NATO` `The [[OSCE|osce]] <NATO>`_\n\nSo::\n\n  NATO\n\n.. note:: The [[KFOR|kfor]] view\n\nThe *[[Kosovo Force|kfor]]*.',
    );
  });
  it('knows headings', () => assert.deepEqual(zones('restructuredtext', 'One\n===\n\ntext', 'heading'), ['One']));
});

describe('Prose of Typst', () => {
  it('leaves out code, formulas, labels and comments', () => {
    finds(
      'typst',
      '#import "NATO": x\n#let NATO = 1\n// NATO\n/* NATO */ `NATO` $NATO$ @NATO <NATO>\n= The [[OSCE|osce]]\n#figure(image("NATO"), caption: [The [[Kosovo Force|kfor]]])\nThe *[[Kosovo* Force|kfor]], [[Kosovo~Force|kfor]].',
    );
  });
  it('knows headings', () => assert.deepEqual(zones('typst', '= One\ntext', 'heading'), ['One']));
});

describe('Prose of any language', () => {
  const hostile = [
    '[](',
    '$',
    '`',
    '<a "',
    '\\(',
    '\\begin{x}',
    '“',
    '*_',
    '](',
    '{#',
    '@',
    'a://',
    '.. ',
    '#let x(',
    '<<',
    '::',
  ];
  const languages = ['markdown', 'plaintext', 'latex', 'html', 'asciidoc', 'restructuredtext', 'typst'];
  it('keeps the length of the text, whatever it is', () => {
    for (const languageId of languages) {
      for (const part of hostile) {
        const text = `${part.repeat(300)}\n${part} x`;
        assert.equal(readProse(text, languageId).text.length, text.length);
      }
    }
  });
});
