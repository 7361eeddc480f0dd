import { RecordFlag } from './records';
import { unitCount } from './unitTables';

/**
 * Whether the letters of a term are those of a text under the case rule of the term: unit by unit after canonical
 * decomposition, so that composed and decomposed letters are equal. @param flags those of the term's record
 */
export function wordsAgree(fold: Uint16Array, { term, text }: { term: string; text: string }, flags: number): boolean {
  const wanted = term.normalize('NFD');
  const found = text.normalize('NFD');
  if (wanted.length !== found.length) return false;
  for (let i = 0; i < wanted.length; i++) {
    const [one, other] = [wanted.codePointAt(i)!, found.codePointAt(i)!];
    if (one === other) continue;
    const agree = one < unitCount ? unitsAgree(fold, one, other, flags) : pointsAgree(one, other, flags);
    if (!agree) return false;
    if (one >= unitCount) i++;
  }
  return true;
}

/** Whether two units that differ are the same letter under a case rule. */
export function unitsAgree(fold: Uint16Array, wanted: number, found: number, flags: number): boolean {
  if ((flags & RecordFlag.exact) !== 0 || fold[wanted] !== fold[found]) return false;
  return (flags & RecordFlag.capital) === 0 || fold[wanted] === wanted || fold[found] !== found;
}

function pointsAgree(wanted: number, found: number, flags: number): boolean {
  if (wanted === found) return true;
  const [one, other] = [lower(wanted), lower(found)];
  if ((flags & RecordFlag.exact) !== 0 || one !== other) return false;
  return (flags & RecordFlag.capital) === 0 || one === wanted || other !== found;
}

const lower = (point: number) => String.fromCodePoint(point).toLowerCase().codePointAt(0);
