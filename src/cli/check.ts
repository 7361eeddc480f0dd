import { parseArgs } from 'node:util';
import { parseRuleOption, withDefaults, type CheckSettings } from '../core/checks/checkSettings';
import { checkCodes } from '../core/checks/findings';
import { DraftFileChecker, type CheckJob } from './checkDrafts';
import { findDrafts } from './checkFiles';
import { checkFormats, isChecked, printReports, type CheckFormat } from './checkFormats';
import { checkAll } from './checkPool';
import { CheckProgress } from './checkProgress';
import type { FileReport } from './checkReport';
import type { Command } from './command';
import { draftLanguages } from './draftLanguage';
import { readDraft } from './readDraft';
import type { Shell } from './shell';

const help = `Usage: nato-osce check [OPTION]… FILE|FOLDER|GLOB…

Compares drafts with the facts of the library: dates, numbers, names, acronyms.
Of a folder or glob the files with the ending of a draft are checked that no
.gitignore leaves out; a FILE of - is standard input. What
.nato-osce/ignored.yaml (in the file's folder or above) and comments such as
natoosce-disable wrong-date ignore is not reported.

  --format FORMAT       text (as without it), json, sarif (2.1.0) or github
                        (annotations). Offsets are 0-based UTF-16 units without
                        the byte order mark, the end is exclusive; lines and
                        columns count from 1.
  --rule CODE=SEVERITY  error, warning, information, hint or off; may stand
                        several times. The codes:
                        ${checkCodes.slice(0, 3).join(', ')},
                        ${checkCodes.slice(3, 6).join(', ')},
                        ${checkCodes.slice(6, 9).join(', ')},
                        ${checkCodes.slice(9).join(', ')}
  --fix                 write the preferred fixes of errors and warnings to the
                        files and report what is left; to fix more, raise its
                        severity with --rule
  --max-warnings N      how many warnings are no failure (0)
  --language ID         the drafts' language instead of the one that their
                        endings tell: ${draftLanguages.slice(0, 4).join(', ')},
                        ${draftLanguages.slice(4).join(', ')}
  --jobs N              files checked at once (as many as there are cores)
  --help                print this text

Exit codes: 0 no errors and no more warnings than allowed, 1 more, 2 could not
run: an option is wrong, a file cannot be read, or there is nothing to check.`;

const options = {
  format: { type: 'string', default: 'text' },
  rule: { type: 'string', multiple: true },
  fix: { type: 'boolean', default: false },
  'max-warnings': { type: 'string', default: '0' },
  language: { type: 'string' },
  jobs: { type: 'string' },
} as const;

interface CheckOptions {
  readonly files: readonly string[];
  readonly format: CheckFormat;
  readonly maxWarnings: number;
  readonly jobs?: number;
  readonly job: CheckJob;
}

export const checkCommand: Command = {
  name: 'check',
  summary: 'compare drafts with the facts of the library',
  help,
  async run(args, shell) {
    const wanted = parseOptions(args);
    if (typeof wanted === 'string') return shell.fail(`check: ${wanted}`);
    const reports = wanted.files.includes('-') ? await checkInput(wanted.job) : await checkNamed(wanted, shell);
    if (typeof reports === 'string') return shell.fail(reports);
    for (const line of new Set(reports.flatMap(({ remarks }) => remarks))) shell.fail(line);
    for (const { problem } of reports) if (problem) shell.fail(problem.line);
    printReports(reports, wanted.format, shell);
    return exitCode(reports, wanted.maxWarnings);
  },
};

/** What the arguments say, or what is wrong with them. */
function parseOptions(args: readonly string[]): CheckOptions | string {
  const { values, positionals: files } = parseArgs({ args: [...args], options, allowPositionals: true });
  const { format, fix, language, jobs, 'max-warnings': maxWarnings } = values;
  const isFormat = (name: string): name is CheckFormat => (checkFormats as readonly string[]).includes(name);
  if (files.length === 0) return 'name a file, a folder or a glob, or - for standard input';
  if (files.includes('-') && (files.length > 1 || fix)) return '- goes neither with other files nor with --fix';
  if (!isFormat(format)) return `unknown format "${format}"; use one of ${checkFormats.join(', ')}`;
  if (!/^\d+$/.test(maxWarnings)) return `--max-warnings takes a number from 0 on, not "${maxWarnings}"`;
  if (jobs !== undefined && !/^[1-9]\d*$/.test(jobs)) return `--jobs takes a number from 1 on, not "${jobs}"`;
  if (language !== undefined && !draftLanguages.includes(language))
    return `unknown language "${language}"; use one of ${draftLanguages.join(', ')}`;
  const settings = parseRules(values.rule ?? []);
  if (typeof settings === 'string') return settings;
  const job = { settings, today: today(), fix, ...(language !== undefined && { language }) };
  return { files, format, maxWarnings: Number(maxWarnings), job, ...(jobs !== undefined && { jobs: Number(jobs) }) };
}

function parseRules(rules: readonly string[]): CheckSettings | string {
  const parsed = rules.map((rule) => parseRuleOption(rule));
  const wrong = rules.find((_, i) => parsed[i] === undefined);
  if (wrong !== undefined) return `--rule takes CODE=SEVERITY, such as wrong-form=error, not "${wrong}"`;
  return withDefaults({ severities: Object.fromEntries(parsed.flatMap((rule) => (rule ? [rule] : []))) });
}

/** The day of the local clock, EDTF. */
function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month ?? ''}-${day ?? ''}`;
}

async function checkInput(job: CheckJob): Promise<FileReport[] | string> {
  const draft = await readDraft('-');
  return 'problem' in draft ? draft.problem : [new DraftFileChecker(job).checkText('-', draft.text)];
}

async function checkNamed(wanted: CheckOptions, shell: Shell): Promise<readonly FileReport[] | string> {
  const { files, problems } = await findDrafts(wanted.files);
  const [first, ...others] = problems;
  others.forEach((problem) => shell.fail(problem));
  if (first !== undefined) return first;
  const progress = new CheckProgress(files.length);
  const { job, jobs } = wanted;
  const reports = await checkAll(files, { job, onFile: progress.step, ...(jobs !== undefined && { jobs }) });
  progress.end();
  const isNoneChecked = !reports.some(isChecked);
  return isNoneChecked && reports.length === 1 ? (reports[0]?.problem?.line ?? '') : reports;
}

function exitCode(reports: readonly FileReport[], maxWarnings: number): number {
  if (reports.some(({ problem }) => problem?.isUnreadable) || !reports.some(isChecked)) return 2;
  const severities = reports.flatMap(({ findings }) => findings.map(({ finding }) => finding.severity));
  const count = (severity: string) => severities.filter((one) => one === severity).length;
  return count('error') > 0 || count('warning') > maxWarnings ? 1 : 0;
}
