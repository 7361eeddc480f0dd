import { checkCodes, defaultSeverities, type CheckCode, type Severity } from './findings';

/** Whose spelling of official names a draft follows; `document`: the one that the draft has most. */
export type SpellingProfile = 'osce' | 'nato' | 'un' | 'document';

/** What a user may set. All members are optional in `readSettings`. */
export interface CheckSettings {
  readonly severities: Readonly<Record<CheckCode, Severity | 'off'>>;
  readonly spellingProfile: SpellingProfile;
  /** True to report inside quotations too. */
  readonly checkQuotations: boolean;
  /** Acronyms that need no expansion. */
  readonly knownAcronyms: readonly string[];
}

export const defaultSettings: CheckSettings = {
  severities: defaultSeverities,
  spellingProfile: 'osce',
  checkQuotations: false,
  knownAcronyms: ['NATO', 'UN', 'EU', 'US', 'USA', 'UK', 'AIDS', 'UNESCO', 'UNICEF', 'CSCE/OSCE', 'NATO/EAPC'],
};

/** The defaults with what the user set in their place. */
export function withDefaults(
  settings: Partial<Omit<CheckSettings, 'severities'>> & { severities?: Partial<CheckSettings['severities']> },
): CheckSettings {
  return { ...defaultSettings, ...settings, severities: { ...defaultSeverities, ...settings.severities } };
}

/** Whether any check is on that needs more than the draft's acronyms. */
export const isOn = (settings: CheckSettings, code: CheckCode) => settings.severities[code] !== 'off';

/** `wrong-date=error` → code and severity; `undefined` where it is neither. */
export function parseRuleOption(option: string): readonly [code: CheckCode, severity: Severity | 'off'] | undefined {
  const [code, severity] = option.split('=');
  const isCode = checkCodes.some((known) => known === code);
  const isSeverity = ['error', 'warning', 'information', 'hint', 'off'].includes(severity ?? '');
  return isCode && isSeverity ? [code as CheckCode, severity as Severity | 'off'] : undefined;
}
