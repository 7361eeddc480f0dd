import assert from 'node:assert/strict';
import { parseOutput, runCli, withFiles } from './runCli';

const mention = (start: number, end: number, text: string, ...entries: string[]) => ({ start, end, text, entries });

/** Runs `mentions --json` on one file. */
function mentionsIn(name: string, content: string | Uint8Array, ...options: string[]): unknown {
  return withFiles({ [name]: content }, (cwd) =>
    parseOutput(runCli(['mentions', '--json', ...options, name], { cwd })),
  );
}

describe('nato-osce mentions', function () {
  this.timeout(60_000); // starts programs

  it('prints an array for one file', () => {
    assert.deepEqual(mentionsIn('a.md', 'So KFOR came.\r\n\r\nKFOR stayed.\n'), [
      mention(3, 7, 'KFOR', 'kfor'),
      mention(17, 21, 'KFOR', 'kfor'),
    ]);
  });

  it('prints a list with the files for several, in their order', () => {
    withFiles({ 'b.txt': 'KFOR', 'a.txt': 'Nothing.' }, (cwd) => {
      assert.deepEqual(parseOutput(runCli(['mentions', 'b.txt', '--json', 'a.txt'], { cwd })), [
        { file: 'b.txt', mentions: [mention(0, 4, 'KFOR', 'kfor')] },
        { file: 'a.txt', mentions: [] },
      ]);
    });
  });

  it('reads standard input for -', () => {
    assert.deepEqual(parseOutput(runCli(['mentions', '--json', '-'], { input: '🇽🇰 KFOR' })), [
      mention(5, 9, 'KFOR', 'kfor'),
    ]);
  });

  it('tells the language by the file, unless --language says it', () => {
    const files = { 'a.md': 'See `KFOR`.', 'b.QMD': 'See `KFOR`.', 'c.txt': 'See `KFOR`.', 'd.tex': '\\label{KFOR}' };
    const filesWithMentions = (...options: string[]) =>
      withFiles(files, (cwd) => {
        const list = parseOutput(runCli(['mentions', '--json', ...options, ...Object.keys(files)], { cwd }));
        return (list as { file: string; mentions: unknown[] }[]).filter(({ mentions }) => mentions.length > 0);
      }).map(({ file }) => file);
    assert.deepEqual(filesWithMentions(), ['c.txt']);
    assert.deepEqual(filesWithMentions('--language', 'plaintext'), Object.keys(files));
  });

  it('does not count a byte order mark', () => {
    assert.deepEqual(mentionsIn('a.txt', '\ufeffKFOR'), [mention(0, 4, 'KFOR', 'kfor')]);
    assert.deepEqual(mentionsIn('a.txt', Buffer.from('\ufeffKFOR', 'utf16le')), [mention(0, 4, 'KFOR', 'kfor')]);
  });

  it('prints lines with places that count from 1', () => {
    withFiles({ 'a.md': 'One.\r\n\r\nSo KFOR came.' }, (cwd) => {
      const { stdout, code } = runCli(['mentions', 'a.md'], { cwd });
      assert.deepEqual([stdout, code], ['a.md:3:4: KFOR → kfor (Kosovo Force (KFOR))\n', 0]);
    });
  });

  it('says which files it cannot read, prints nothing else, and ends with 2', () => {
    withFiles({ 'a.md': 'KFOR' }, (cwd) => {
      const { code, stdout, stderr } = runCli(['mentions', 'a.md', 'none.md', '.'], { cwd });
      assert.deepEqual([code, stdout], [2, '']);
      assert.equal(
        stderr,
        'nato-osce: none.md: there is no such file\nnato-osce: .: is a folder; name the files in it\n',
      );
    });
  });
});
