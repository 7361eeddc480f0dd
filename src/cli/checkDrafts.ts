import { readFile } from 'node:fs/promises';
import { checkDraft } from '../core/checks/checkDraft';
import type { CheckSettings } from '../core/checks/checkSettings';
import type { Finding } from '../core/checks/findings';
import { fixDraft, type FixedDraft } from '../core/checks/fixDraft';
import { contextHash } from '../core/checks/suppression';
import type { Library } from '../core/library/library';
import { createRecognizer, type Recognizer } from '../core/mentions/recognizer';
import { formatSourceShort } from '../core/render/sourceText';
import { IgnoreFinder } from './checkIgnores';
import { PlaceTable, type FileReport, type ReportedFinding } from './checkReport';
import { decodeDraft, encodeDraft, type DraftFileText } from './checkText';
import { writeAtomically } from './checkWrite';
import { draftLanguageOf } from './draftLanguage';
import { loadLibrary } from './loadLibrary';

/** What to do with each file; plain data, so that it can cross to a worker. */
export interface CheckJob {
  readonly settings: CheckSettings;
  /** Day of the check, EDTF. */
  readonly today: string;
  readonly fix: boolean;
  /** Language of all drafts; `undefined`: the one that the ending of each tells. */
  readonly language?: string;
}

/** Checks drafts one after another with one library. */
export class DraftFileChecker {
  readonly #library: Library = loadLibrary();
  readonly #recognizer: Recognizer = createRecognizer(this.#library);
  readonly #ignores = new IgnoreFinder();

  constructor(private readonly job: CheckJob) {}

  /** Reads, checks and, where the job says so, fixes a file. */
  async checkFile(file: string): Promise<FileReport> {
    try {
      const bytes = await readFile(file);
      const draft = decodeDraft(bytes);
      if (!draft) return notChecked(`${file}: is no text in UTF-8: left alone`, file, false);
      return await this.#report(file, draft, bytes);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return notChecked(`${file}: cannot be ${code === 'ENOENT' ? 'found' : `read or written (${code})`}`, file, true);
    }
  }

  /** Checks a text that stands in no file. */
  checkText(file: string, text: string): FileReport {
    const findings = this.#check(file, text);
    return { file, findings: this.#describe(text, findings), fixed: 0, remarks: [] };
  }

  async #report(file: string, draft: DraftFileText, bytes: Uint8Array): Promise<FileReport> {
    const { list, problems } = await this.#ignores.ofFile(file);
    const { today, fix } = this.job;
    const check = (text: string) =>
      this.#check(file, text).filter((finding) => !list.ignores(contextHash(text, finding), today));
    const result: FixedDraft = fix
      ? fixDraft(draft.text, check)
      : { text: draft.text, findings: check(draft.text), fixed: 0 };
    if (result.text !== draft.text) await this.#write(file, encodeDraft({ ...draft, text: result.text }), bytes);
    const findings = this.#describe(result.text, result.findings);
    return { file, findings, fixed: result.fixed, remarks: problems };
  }

  /** Not over what another program has written meanwhile. */
  async #write(file: string, bytes: Uint8Array, before: Uint8Array): Promise<void> {
    if (!(await readFile(file)).equals(before)) throw Object.assign(new Error('changed meanwhile'), { code: 'EBUSY' });
    await writeAtomically(file, bytes);
  }

  #check(file: string, text: string): readonly Finding[] {
    const { settings, today, language } = this.job;
    const languageId = language ?? draftLanguageOf(file);
    return checkDraft({ text, languageId, settings, today, library: this.#library, recognizer: this.#recognizer });
  }

  #describe(text: string, findings: readonly Finding[]): ReportedFinding[] {
    const places = findings.length > 0 ? new PlaceTable(text) : undefined;
    return findings.flatMap((finding) => {
      const place = places?.of(finding);
      const reference = this.#referenceOf(finding);
      const fingerprint = contextHash(text, finding);
      return place ? [{ finding, place, fingerprint, ...(reference !== undefined && { reference }) }] : [];
    });
  }

  #referenceOf({ fact, source }: Finding): string | undefined {
    const known = source === undefined ? undefined : this.#library.source(source);
    if (!known) return undefined;
    const references = fact === undefined ? [] : (this.#library.fact(fact)?.references ?? []);
    const locator = references.find((reference) => reference.source === source)?.locator;
    return [formatSourceShort(known), locator].filter((part) => part !== undefined).join(', ');
  }
}

function notChecked(line: string, file: string, isUnreadable: boolean): FileReport {
  return { file, findings: [], fixed: 0, remarks: [], problem: { line, isUnreadable } };
}
