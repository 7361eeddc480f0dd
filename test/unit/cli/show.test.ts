import assert from 'node:assert/strict';
import { parseOutput, runCli } from './runCli';

interface Shown {
  readonly id: string;
  readonly facts: readonly {
    readonly text: string;
    readonly source: string;
    readonly references: readonly unknown[];
  }[];
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

describe('nato-osce show', function () {
  this.timeout(60_000); // starts programs

  it('prints the entry with all its facts and sources, at most 80 columns wide but for addresses', () => {
    const shown = parseOutput(runCli(['show', '--json', 'kfor'])) as Shown;
    const { stdout, code } = runCli(['show', 'kfor'], { env: { COLUMNS: '80' } });
    const flat = stdout.replace(/\s+/g, ' ');
    assert.equal(code, 0);
    assert.ok(shown.facts.length > 0);
    for (const { text } of shown.facts) assert.ok(flat.includes(text), text);
    for (const { title } of shown.sources) assert.ok(flat.includes(title), title);
    assert.deepEqual(
      stdout.split('\n').filter((line) => line.length > 80 && !/^ +https?:\S+$/.test(line)),
      [],
    );
  });

  it('wraps to the width of the terminal', () => {
    const widest = (columns: string) => {
      const lines = runCli(['show', 'kfor'], { env: { COLUMNS: columns } }).stdout.split('\n');
      return Math.max(...lines.filter((line) => !line.includes('http')).map((line) => line.length));
    };
    assert.ok(widest('60') <= 60);
    assert.ok(widest('200') > 120);
  });

  it('prints JSON whose facts name sources that are in it', () => {
    const { id, facts, sources } = parseOutput(runCli(['show', 'Kosovo', 'Force', '--json'])) as Shown;
    assert.equal(id, 'kfor');
    const known = new Set(sources.map((source) => source.id));
    assert.deepEqual(
      facts.filter(({ source, references }) => !known.has(source) || references.length === 0),
      [],
    );
  });

  it('answers an unknown entry with one line that may suggest another, and 2', () => {
    const { code, stdout, stderr } = runCli(['show', 'kosovo forse', '--json']);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(
      stderr,
      /^nato-osce: unknown entry "kosovo forse"; did you mean kfor \(Kosovo Force \(KFOR\)\)[^\n]*\n$/,
    );
    assert.equal(runCli(['show', 'zzzzzz']).stderr, 'nato-osce: unknown entry "zzzzzz"\n');
  });
});
