import { commentSyntaxOf } from './commentSyntax';
import { checkCodes, type CheckCode, type TextEdit } from './findings';

const keyword = 'natoosce-disable';
const codes = '[a-z]+(?:-[a-z]+)*';
const pattern = new RegExp(`natoosce-disable(?:[ \\t]+(${codes}(?:[ \\t]*,?[ \\t]+${codes})*))?`, 'g'); // natoosce-disable wrong-form, wrong-date

/** The checks that a comment of the draft switches off for the whole file; all of them where it names none. */
export function disabledCodes(text: string): ReadonlySet<CheckCode> {
  const codes = new Set<CheckCode>();
  if (!text.includes(keyword)) return codes;
  for (const match of text.matchAll(pattern)) {
    const named = (match[1] ?? '').split(/[\s,]+/).filter((name) => name !== '');
    const known = checkCodes.filter((code) => named.includes(code));
    for (const code of named.length === 0 ? checkCodes : known) codes.add(code);
  }
  return codes;
}

/**
 * The edit that switches a check off in a file: a comment of its own in the document's syntax, at the top but behind front
 * matter and what must be the first line; or the code added to the comment that is there.
 */
export function disableEdit(text: string, languageId: string, code: CheckCode): TextEdit {
  const present = new RegExp(pattern.source).exec(text);
  if (present && present[0] !== keyword) {
    const at = present.index + present[0].length;
    return { start: at, end: at, text: `, ${code}` };
  }
  const { open, close } = commentSyntaxOf(languageId);
  const at = topOf(text, languageId);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return { start: at, end: at, text: `${open}${keyword} ${code}${close}${newline}${newline}` };
}

/** Offset behind front matter, a document type, an AsciiDoc title. */
function topOf(text: string, languageId: string): number {
  const frontMatter = /^---\r?\n[\s\S]*?\r?\n(?:---|\.\.\.)\r?\n/.exec(text.slice(0, 20000));
  if (frontMatter && (languageId === 'markdown' || languageId === 'quarto')) return frontMatter[0].length;
  if (languageId === 'html') return /^\s*<!doctype[^>]*>\s*?\n?/i.exec(text)?.[0].length ?? 0;
  return 0;
}
