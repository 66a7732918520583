import type { CivilDate } from '../values/civil-date'

export const documentKinds = [
  'value-exchange-audit',
  'partner-scorecard',
  'partner-health-scorecard',
  'gap-analysis',
  'voice-findings',
  'joint-plan',
  'qbr-pack',
  'programme-design',
  'strategy-audit',
  'voice-instrument',
  'metrics-workbook',
  'exchange-ledger',
  'coded-data',
  'plan-tracker',
  'data-questions',
  'exchange-portfolio',
  'rating-sheet',
  'workshop-protocol',
  'health-scorecard-workbook'
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The consultant's own text for one block of a document, kept when the data change. */
export interface DocumentBlockEdit {
  readonly blockId: string
  readonly text: string | null
  readonly isHidden: boolean
  readonly at: string
}

export const ownBlockKinds = ['heading', 'subheading', 'paragraph', 'callout', 'page-break'] as const
export type OwnBlockKind = (typeof ownBlockKinds)[number]

/** A block the consultant added to a document. Its text follows the same rules as any edited text. */
export interface OwnBlock {
  readonly id: string
  readonly kind: OwnBlockKind
  readonly text: string
  readonly at: string
}

/** A note to self on a block. It is never exported. */
export interface DocumentComment {
  readonly id: string
  readonly blockId: string
  readonly text: string
  readonly at: string
  readonly isResolved: boolean
}

/** Languages of the fixed texts of a document. */
export const documentLanguages = ['en', 'de'] as const
export type DocumentLanguage = (typeof documentLanguages)[number]

/** One time the document left the house. */
export interface DocumentExport {
  readonly at: string
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  /** Commit sequence of the data it was made from. */
  readonly dataSequence: number
  readonly asOf: CivilDate
  /** What it was made of, where that was chosen: the survey wave, or the form that was filled. */
  readonly of?: string
}

export interface DocumentRecord {
  readonly id: string
  readonly kind: DocumentKind
  readonly title: string
  /** Null: the whole programme. */
  readonly partnerId: string | null
  readonly edits: readonly DocumentBlockEdit[]
  readonly exports: readonly DocumentExport[]
  /** Blocks the consultant added. */
  readonly ownBlocks?: readonly OwnBlock[]
  /** Ids of all blocks in the consultant's order; absent: as generated. */
  readonly order?: readonly string[]
  readonly comments?: readonly DocumentComment[]
  /** Absent: English. */
  readonly language?: DocumentLanguage
  /** The survey wave a Voice of Partner report is of; absent: the newest. */
  readonly surveyId?: string
}

/** A figure as an exported document printed it. */
export interface ExportedFigure {
  readonly key: string
  readonly label: string
  readonly metricId: string
  readonly partnerId: string | null
  /** What was printed, e.g. "€214k". */
  readonly text: string
}

/** A block as it was exported. */
export interface ExportedBlock {
  readonly id: string
  readonly kind: string
  /** Its words with the figures written in; of a table or chart the caption. */
  readonly text: string
  /** Digest of its words without what its figures say: equal when only figures moved. */
  readonly words: string
}

/** What an exported document said: kept so that two exports can be compared. Written once. */
export interface ExportedState {
  readonly id: string
  readonly documentId: string
  readonly at: string
  readonly edition: 'named' | 'anonymised'
  readonly figures: readonly ExportedFigure[]
  readonly blocks: readonly ExportedBlock[]
}
