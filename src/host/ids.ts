/** Every id that the manifest declares, once. A test holds this list against package.json. */

export const commands = {
  openEntry: 'natoOsce.openEntry',
  openArea: 'natoOsce.openArea',
  openSource: 'natoOsce.openSource',
  showChronology: 'natoOsce.showChronology',
  showRelations: 'natoOsce.showRelations',
  panelBack: 'natoOsce.panelBack',
  panelForward: 'natoOsce.panelForward',
  copyLink: 'natoOsce.copyLink',
  exportPage: 'natoOsce.exportPage',
  search: 'natoOsce.search',
  insertName: 'natoOsce.insertName',
  insertFullName: 'natoOsce.insertFullName',
  insertFact: 'natoOsce.insertFact',
  explainSelection: 'natoOsce.explainSelection',
  openSample: 'natoOsce.openSample',
  copyFact: 'natoOsce.copyFact',
  copyFactText: 'natoOsce.copyFactText',
  findMentions: 'natoOsce.findMentions',
  nextMention: 'natoOsce.nextMention',
  chronologyNewestFirst: 'natoOsce.chronologyNewestFirst',
  chronologyOldestFirst: 'natoOsce.chronologyOldestFirst',
  sortDraftByMention: 'natoOsce.sortDraftByMention',
  sortDraftByNumber: 'natoOsce.sortDraftByNumber',
  checkDraft: 'natoOsce.checkDraft',
  checkWorkspace: 'natoOsce.checkWorkspace',
  nextFinding: 'natoOsce.nextFinding',
  ignoreFinding: 'natoOsce.ignoreFinding',
  insertAbbreviations: 'natoOsce.insertAbbreviations',
} as const;

export const views = {
  areas: 'natoOsce.areas',
  chronology: 'natoOsce.chronology',
  draft: 'natoOsce.draft',
} as const;

export const contextKeys = {
  chronologyOrder: 'natoOsce.chronologyOrder',
  draftOrder: 'natoOsce.draftOrder',
  panelCanGoBack: 'natoOsce.panelCanGoBack',
  panelCanGoForward: 'natoOsce.panelCanGoForward',
} as const;

/** Type of the panel's webview, in `activationEvents` and `activeWebviewPanelId`. */
export const panelViewType = 'natoOsce.panel';

/** Scheme of the read-only documents that show an entry. */
export const entryScheme = 'nato-osce-entry';

export const settingsSection = 'natoOsce';

export const settings = {
  hoverEnabled: 'hover.enabled',
  completionEnabled: 'completion.enabled',
  marks: 'marks.show',
  languages: 'languages',
  checksEnabled: 'checks.enabled',
  checksDelay: 'checks.delay',
  checksMaxFileSize: 'checks.maxFileSize',
  checksSpellingProfile: 'checks.spellingProfile',
  checksInQuotations: 'checks.inQuotations',
  checksKnownAcronyms: 'checks.knownAcronyms',
  wrongDate: 'checks.severity.wrongDate',
  wrongNumber: 'checks.severity.wrongNumber',
  wrongExpansion: 'checks.severity.wrongExpansion',
  outdatedName: 'checks.severity.outdatedName',
  wrongForm: 'checks.severity.wrongForm',
  unexpandedAcronym: 'checks.severity.unexpandedAcronym',
  expandedTwice: 'checks.severity.expandedTwice',
  acronymUnused: 'checks.severity.acronymUnused',
  changedSince: 'checks.severity.changedSince',
  typicalMistake: 'checks.severity.typicalMistake',
} as const;
