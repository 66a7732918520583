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
  'data-questions'
] as const
export type DocumentKind = (typeof documentKinds)[number]

/** The consultant's own text for one block of a document, kept when the data change. */
export interface DocumentBlockEdit {
  readonly blockId: string
  readonly text: string | null
  readonly isHidden: boolean
  readonly at: string
}

/** One time the document left the house. */
export interface DocumentExport {
  readonly at: string
  readonly fileName: string
  readonly sha256: string
  readonly sizeBytes: number
  /** Commit sequence of the data it was made from. */
  readonly dataSequence: number
  readonly asOf: CivilDate
}

export interface DocumentRecord {
  readonly id: string
  readonly kind: DocumentKind
  readonly title: string
  /** Null: the whole programme. */
  readonly partnerId: string | null
  readonly edits: readonly DocumentBlockEdit[]
  readonly exports: readonly DocumentExport[]
}
