/** The documents this screen makes. */
export const documentChoices = ['value-exchange-audit', 'partner-scorecard'] as const
export type DocumentChoice = (typeof documentChoices)[number]

export interface DocumentWords {
  readonly title: string
  readonly format: 'docx' | 'xlsx'
  readonly program: 'Word' | 'Excel'
}

export const documentWords: Readonly<Record<DocumentChoice, DocumentWords>> = {
  'value-exchange-audit': { title: 'Value-Exchange Audit', format: 'docx', program: 'Word' },
  'partner-scorecard': { title: 'Partner Scorecard', format: 'xlsx', program: 'Excel' }
}

/** The document itself, or the times it was exported. */
export type StudioView = 'pages' | 'history'
