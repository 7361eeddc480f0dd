import assert from 'node:assert/strict';
import { exportHtml } from '../../../src/core/render/exportHtml';
import { exportMarkdown } from '../../../src/core/render/exportMarkdown';
import { panelPage } from './panelSample';

const hostile = {
  'areas/inner.yaml': `id: south/inner
name: Inner
order: 1
summary: '<img src=x onerror=alert(1)> [click](command:x) & "quoted"'
`,
};
const inner = () => panelPage('area', { view: 'area', id: 'south/inner' }, hostile);
const entry = () => panelPage('entry', { view: 'entry', id: 'force' });

describe('exportMarkdown', () => {
  it('writes title, facts with date and source, spellings, and where all comes from', () => {
    const text = exportMarkdown(entry(), '24 November 2026');
    assert.match(text, /^# Southern Force \\\(SFX\\\)\n/);
    assert.match(text, /- \*\*12 June 1999\*\* .*The Force was deployed.* — .*S\/RES\/1.*para\. 7/);
    assert.match(text, /- \*\*Southern Army\*\* → Southern Force/);
    assert.match(text, /24 November 2026\..*Not affiliated with or endorsed by NATO or the OSCE\.\n$/);
  });

  it('marks what differs, what changed and what is weakly sourced', () => {
    const text = exportMarkdown(entry());
    assert.match(text, /Better sourced/);
    assert.match(text, /Changed since 31 July 2023/);
    assert.match(text, /\\\(press or other\\\)/);
  });

  it('writes the chronology by year', () => {
    const text = exportMarkdown(panelPage('chronology', { view: 'chronology' }));
    assert.match(text, /## 1998\n\n- \*\*1998\*\* First signs.*\n\n## 1999\n/);
  });

  it('makes no markup of texts', () => {
    const text = exportMarkdown(inner());
    assert.doesNotMatch(text, /<img|\[click\]\(command/);
  });
});

describe('exportHtml', () => {
  it('is one file that needs no other and runs nothing', () => {
    const text = exportHtml(entry());
    assert.match(text, /^<!DOCTYPE html>\n<html lang="en">/);
    assert.doesNotMatch(text, /<script|<link|src=|@import/);
    assert.match(text, /default-src 'none'/);
    assert.match(text, /<li><strong>12 June 1999<\/strong>/);
  });

  it('makes no markup of texts', () => {
    assert.doesNotMatch(exportHtml(inner()), /<img/);
  });
});
