import type { WorkspaceConfiguration } from 'vscode';
import { defaultSettings, withDefaults, type CheckSettings, type SpellingProfile } from '../core/checks/checkSettings';
import { checkCodes, type CheckCode, type Severity } from '../core/checks/findings';
import { settings } from './ids';

/** The setting that holds each check's severity. */
export const severitySettings: Readonly<Record<CheckCode, string>> = {
  'wrong-date': settings.wrongDate,
  'wrong-number': settings.wrongNumber,
  'wrong-expansion': settings.wrongExpansion,
  'outdated-name': settings.outdatedName,
  'wrong-form': settings.wrongForm,
  'unexpanded-acronym': settings.unexpandedAcronym,
  'expanded-twice': settings.expandedTwice,
  'acronym-unused': settings.acronymUnused,
  'changed-since': settings.changedSince,
  'typical-mistake': settings.typicalMistake,
};

const severities: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];
const profiles: readonly unknown[] = ['osce', 'nato', 'un', 'document'];

/** The checks' settings as a user set them; a value that is none counts as not set. */
export function readCheckSettings(configuration: WorkspaceConfiguration): CheckSettings {
  const set = checkCodes.flatMap((code) => {
    const value = configuration.get<unknown>(severitySettings[code]);
    return severities.includes(value) ? [[code, value as Severity | 'off'] as const] : [];
  });
  const profile = configuration.get<unknown>(settings.checksSpellingProfile);
  const acronyms = configuration.get<unknown>(settings.checksKnownAcronyms);
  return withDefaults({
    severities: Object.fromEntries(set),
    ...(profiles.includes(profile) && { spellingProfile: profile as SpellingProfile }),
    checkQuotations: configuration.get<unknown>(settings.checksInQuotations) === true,
    knownAcronyms: Array.isArray(acronyms) ? acronyms.map(String) : defaultSettings.knownAcronyms,
  });
}
