/** The documents this screen makes. */
export const documentChoices = [
  'strategy-audit',
  'partner-health-scorecard',
  'gap-analysis',
  'voice-findings',
  'value-exchange-audit',
  'exchange-portfolio',
  'workshop-protocol',
  'health-scorecard-workbook',
  'partner-scorecard',
  'metrics-workbook',
  'exchange-ledger'
] as const
export type DocumentChoice = (typeof documentChoices)[number]

export interface DocumentWords {
  readonly title: string
  readonly format: 'docx' | 'xlsx'
  readonly program: 'Word' | 'Excel'
}

export const documentWords: Readonly<Record<DocumentChoice, DocumentWords>> = {
  'partner-health-scorecard': { title: 'Partner Health Scorecard', format: 'docx', program: 'Word' },
  'health-scorecard-workbook': { title: 'Health Scorecard, Live', format: 'xlsx', program: 'Excel' },
  'gap-analysis': { title: 'Gap Analysis and Recommendations', format: 'docx', program: 'Word' },
  'strategy-audit': { title: 'Partner Strategy Audit', format: 'docx', program: 'Word' },
  'voice-findings': { title: 'Voice of Partner Findings', format: 'docx', program: 'Word' },
  'value-exchange-audit': { title: 'Value-Exchange Audit', format: 'docx', program: 'Word' },
  'exchange-portfolio': { title: 'Tier 1 Exchange Portfolio', format: 'docx', program: 'Word' },
  'workshop-protocol': { title: 'Workshop Protocol', format: 'docx', program: 'Word' },
  'exchange-ledger': { title: 'Value-Exchange Ledger', format: 'xlsx', program: 'Excel' },
  'partner-scorecard': { title: 'Partner Scorecard', format: 'xlsx', program: 'Excel' },
  'metrics-workbook': { title: 'Metrics with Evidence', format: 'xlsx', program: 'Excel' }
}

/** Documents about one partner: the partner is chosen beside them. */
export const isAboutPartner = (choice: DocumentChoice): boolean =>
  choice === 'value-exchange-audit' || choice === 'workshop-protocol'

/** Documents about the whole programme or one partner, as chosen. */
export const hasScopes = (choice: DocumentChoice): boolean =>
  choice === 'partner-health-scorecard' || choice === 'health-scorecard-workbook'

/** The partner a document's record belongs to; null for the whole programme. */
export const aboutOf = (choice: DocumentChoice, partnerId: string | null): string | null =>
  isAboutPartner(choice) || hasScopes(choice) ? partnerId : null

/**
 * Workbooks of the client's own records and cells (without names nothing of them would be left), and the health
 * scorecard, which names no partner or is about one.
 */
const onlyNamed: readonly DocumentChoice[] = [
  'partner-scorecard',
  'metrics-workbook',
  'partner-health-scorecard',
  'health-scorecard-workbook'
]

/** Documents that also leave without the partners' names. */
export const hasEditions = (choice: DocumentChoice): boolean => !onlyNamed.includes(choice)

/** The document itself, the Word template it takes on, or the times it was exported. */
export type StudioView = 'pages' | 'template' | 'history'
