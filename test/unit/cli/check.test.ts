import assert from 'node:assert/strict';
import {
  mkdirSync,
  readFileSync,
  statSync,
  chmodSync,
  readdirSync,
  symlinkSync,
  lstatSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { parseOutput, runCli, withFiles, type CliResult } from './runCli';

const wrong = 'UNSCR 1244 (1998) is the basis.';
const right = 'UNSCR 1244 (1999) is the basis.';

/** Calls `use` with a folder that holds these files, whose names may have folders in them. */
function withTree<T>(files: Readonly<Record<string, string | Uint8Array>>, use: (cwd: string) => T): T {
  return withFiles({}, (cwd) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), content);
    }
    return use(cwd);
  });
}

interface Report {
  readonly file: string;
  readonly findings: readonly { code: string; severity: string; start: number; end: number }[];
}

/** Runs `check` on files and gives how it ended. */
const check = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]): CliResult =>
  withTree(files, (cwd) => runCli(['check', ...args], { cwd }));

const filesOf = (result: CliResult) => (parseOutput(result) as Report[]).map(({ file }) => file);

describe('nato-osce check', function () {
  this.timeout(120_000); // starts programs

  it('prints findings as JSON, with 0-based offsets and all members', () => {
    const result = check({ 'a.md': `\ufeff${wrong}` }, 'a.md', '--format', 'json');
    const [{ file, findings }] = parseOutput(result) as [{ file: string; findings: Record<string, unknown>[] }];
    const [finding] = findings;
    assert.deepEqual([file, findings.length, result.code], ['a.md', 1, 1]);
    const { message, fact, source, ...rest } = finding ?? {};
    assert.deepEqual(rest, {
      code: 'wrong-date',
      severity: 'warning',
      start: 12,
      end: 16,
      entry: 'unscr-1244',
      fixes: [{ title: 'Change to 1999', edits: [{ start: 12, end: 16, text: '1999' }] }],
    });
    assert.ok([message, fact, source].every((text) => typeof text === 'string' && text !== ''));
  });

  it('prints lines with places that count from 1, their source and a sum', () => {
    const { stdout } = check({ 'a.md': `One.\r\n\r\n${wrong}\r\n`, 'b.md': right }, 'b.md', 'a.md');
    const [first, source, sum] = stdout.split('\n');
    assert.match(first ?? '', /^a\.md:3:13: warning: .*1999.* \[wrong-date\]$/);
    assert.match(source ?? '', /^ {4}.*S\/RES\/1244/);
    assert.equal(sum, '1 finding (1 warning) in 1 of 2 drafts.');
  });

  it('prints workflow commands for GitHub, with what would end them escaped', () => {
    const { stdout } = check({ 'a,b.md': wrong }, 'a,b.md', '--format', 'github');
    assert.match(stdout, /^::warning file=a%2Cb\.md,line=1,endLine=1,col=13,endColumn=17,title=wrong-date::[^\n]+\n$/);
  });

  it('ends with 0 where all is well, 1 where the limit is passed, and does not count less than warnings', () => {
    const form = 'The Organisation for Security and Co-operation in Europe met.';
    const codes = [
      check({ 'a.md': right }, 'a.md').code,
      check({ 'a.md': form }, 'a.md').code,
      check({ 'a.md': form }, 'a.md', '--rule', 'wrong-form=error').code,
      check({ 'a.md': `${wrong} ${wrong}` }, 'a.md', '--max-warnings', '1').code,
      check({ 'a.md': `${wrong} ${wrong}` }, 'a.md', '--max-warnings', '2').code,
      check({ 'a.md': wrong }, 'a.md', '--rule', 'wrong-date=error', '--max-warnings', '9').code,
      check({ 'a.md': wrong }, 'a.md', '--rule', 'wrong-date=off').code,
    ];
    assert.deepEqual(codes, [0, 0, 1, 1, 0, 1, 0]);
  });

  it('says in one line why it cannot run, and ends with 2', () => {
    const cases: [string[], RegExp][] = [
      [[], /check: name a file/],
      [['none.md'], /none\.md: there is no such file or folder/],
      [['*.rst'], /\*\.rst: no draft matches this/],
      [['a.md', '--format', 'xml'], /unknown format "xml"/],
      [['a.md', '--rule', 'wrong-date=loud'], /--rule takes CODE=SEVERITY/],
      [['a.md', '--max-warnings', 'many'], /--max-warnings takes a number/],
      [['a.md', '--language', 'klingon'], /unknown language "klingon"/],
      [['-', '--fix'], /- goes neither/],
    ];
    for (const [args, message] of cases) {
      const { code, stdout, stderr } = check({ 'a.md': right }, ...args);
      assert.deepEqual([code, stdout, stderr.trim().split('\n').length], [2, '', 1], args.join(' '));
      assert.match(stderr, message);
    }
  });

  it('reads standard input for -', () => {
    const result = runCli(['check', '-', '--format', 'json'], { input: wrong });
    assert.deepEqual([filesOf(result), result.code], [['-'], 1]);
  });

  it('looks through folders for drafts, but not where a .gitignore or .git says otherwise', () => {
    const files = {
      'a.md': right,
      'image.png': 'x',
      'out/b.md': right,
      'notes/c.tex': right,
      'notes/private.md': right,
      'notes/deep/d.txt': right,
      'notes/deep/kept.tmp.md': right,
      'x.tmp.md': right,
      'node_modules/e.md': right,
      '.git/f.md': right,
      '.gitignore': 'out/\n*.tmp.md\n',
      'notes/.gitignore': 'private.md\n',
      'notes/deep/.gitignore': '!kept.tmp.md\n',
    };
    const wanted = ['a.md', 'notes/c.tex', 'notes/deep/d.txt', 'notes/deep/kept.tmp.md'];
    assert.deepEqual(filesOf(check(files, '.', '--format', 'json')), wanted);
    assert.deepEqual(filesOf(check(files, 'notes', '--format', 'json')), wanted.slice(1));
    assert.deepEqual(filesOf(check(files, 'notes/**/*.{txt,tex}', '--format', 'json')), wanted.slice(1, 3));
    assert.deepEqual(filesOf(check(files, 'out/b.md', './a.md', 'a.md', '--format', 'json')), ['./a.md', 'out/b.md']);
  });

  it('prints the same whether one thread checks or several', () => {
    const names = Array.from({ length: 60 }, (_, i) => `d${i % 7}/draft ${i}.md`);
    const files = Object.fromEntries(
      names.map((name, i) => [name, `${'Nothing. '.repeat(i * 7)}${i % 3 ? wrong : right}`]),
    );
    withTree(files, (cwd) => {
      const run = (jobs: string) => runCli(['check', '.', '--format', 'json', '--jobs', jobs], { cwd });
      const [one, many] = [run('1'), run('4')];
      assert.deepEqual(filesOf(one), [...names].sort());
      assert.equal(many.stdout, one.stdout);
      assert.deepEqual([one.code, many.code, many.stderr], [1, 1, '']);
    });
  });

  it('leaves out what .nato-osce/ignored.yaml above the file or a comment in it ignores', () => {
    withTree({ 'deep/a.md': wrong, 'b.md': `<!-- natoosce-disable wrong-date -->\n\n${wrong}` }, (cwd) => {
      const sarif = parseOutput(runCli(['check', '.', '--format', 'sarif'], { cwd })) as {
        runs: [{ results: { partialFingerprints: Record<string, string> }[] }];
      };
      const context = sarif.runs[0].results[0]?.partialFingerprints['natoOsceContext/v1'] ?? '';
      assert.equal(sarif.runs[0].results.length, 1);
      mkdirSync(join(cwd, '.nato-osce'));
      const ignore = (until: string) =>
        writeFileSync(
          join(cwd, '.nato-osce/ignored.yaml'),
          `- { rule: wrong-date, entry: unscr-1244, context: ${context}, until: "${until}" }\n- rule: "open\n`,
        );
      ignore('2999-12-31');
      const { code, stderr } = runCli(['check', '.'], { cwd });
      assert.equal(code, 0);
      assert.match(stderr, /ignored\.yaml:2: Not valid YAML/);
      ignore('2020-12-31');
      assert.equal(runCli(['check', '.'], { cwd }).code, 1);
    });
  });
});

describe('nato-osce check --fix', function () {
  this.timeout(120_000); // starts programs

  /** Fixes files and gives how it ended, and the bytes of one. */
  function fix(files: Readonly<Record<string, string | Uint8Array>>, name: string, ...args: string[]) {
    return withTree(files, (cwd) => {
      const result = runCli(['check', '--fix', ...args, '.'], { cwd });
      return { ...result, bytes: readFileSync(join(cwd, name)), names: readdirSync(cwd) };
    });
  }

  it('writes the fixes of warnings and reports what is left', () => {
    const left = 'The Organisation for Security and Co-operation in Europe met.';
    const { bytes, code, stdout, names } = fix({ 'a.md': `${wrong}\n\n${left}\n` }, 'a.md');
    assert.equal(bytes.toString(), `${right}\n\n${left}\n`);
    assert.match(stdout, /wrong-form[\s\S]*1 finding \(1 information\) in 1 of 1 draft, 1 fixed\./);
    assert.deepEqual([code, names], [0, ['a.md']]);
  });

  it('fixes what is less than a warning where a rule raises it', () => {
    const text = 'The Organisation for Security and Co-operation in Europe met.';
    const { bytes } = fix({ 'a.md': text }, 'a.md', '--rule', 'wrong-form=warning');
    assert.equal(bytes.toString(), 'The Organization for Security and Co-operation in Europe met.');
  });

  it('keeps byte order mark, encoding and line ends', () => {
    const text = (line: string) => `\ufeff${line}\r\nŠibenik – 𝔸\r\n`;
    assert.equal(fix({ 'a.txt': text(wrong) }, 'a.txt').bytes.toString(), text(right));
    const wide = fix({ 'a.txt': Buffer.from(text(wrong), 'utf16le') }, 'a.txt').bytes;
    assert.equal(wide.toString('utf16le'), text(right));
    const swapped = fix({ 'a.txt': Buffer.from(text(wrong), 'utf16le').swap16() }, 'a.txt').bytes;
    assert.equal(swapped.swap16().toString('utf16le'), text(right));
  });

  it('leaves alone, and says, what is no text in UTF-8', () => {
    for (const bytes of [Buffer.from(`caf\xe9 ${wrong}`, 'latin1'), Buffer.from(`\0${wrong}`)]) {
      const result = fix({ 'a.txt': bytes, 'b.txt': right }, 'a.txt');
      assert.deepEqual(result.bytes, bytes);
      assert.match(result.stderr, /a\.txt: is no text in UTF-8: left alone/);
      assert.equal(result.code, 0);
    }
  });

  it('does not write a file that it does not change', () => {
    withTree({ 'a.md': right }, (cwd) => {
      const before = statSync(join(cwd, 'a.md'));
      runCli(['check', '--fix', 'a.md'], { cwd });
      const after = statSync(join(cwd, 'a.md'));
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
    });
  });

  it('puts a whole new file in place of the old one, with its mode, also behind a link', function () {
    if (process.platform === 'win32') return this.skip(); // no modes there
    withTree({ 'real/a.md': wrong }, (cwd) => {
      const file = join(cwd, 'real/a.md');
      chmodSync(file, 0o640);
      symlinkSync(file, join(cwd, 'link.md'));
      const { ino } = statSync(file);
      assert.equal(runCli(['check', '--fix', 'link.md'], { cwd }).code, 0);
      assert.ok(lstatSync(join(cwd, 'link.md')).isSymbolicLink());
      assert.equal(readFileSync(file, 'utf8'), right);
      assert.notEqual(statSync(file).ino, ino);
      assert.equal(statSync(file).mode & 0o777, 0o640);
    });
  });
});
