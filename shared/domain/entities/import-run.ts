import type { TableOperation } from '../importing/operations/operation'
import type { FactKind } from './facts'

export const importTargets = ['partner', 'deal', 'investment', 'activity', 'response', 'note'] as const
/** What the rows of a sheet become. */
export type ImportTarget = 'partner' | FactKind

/** How one column of a sheet was read. */
export interface ColumnMapping {
  /** 0-based column of the sheet. */
  readonly column: number
  readonly header: string
  /** Target field, a `answer:<questionId>` for survey answers, or null when left out. */
  readonly field: string | null
  /** Ways of reading that differ from the plain one. */
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd' | null
  readonly decimal: ',' | '.' | null
  readonly currency: string | null
  readonly factor: number | null
  /** Client's word → our value, for fields with a closed list. */
  readonly valueMap: Readonly<Record<string, string>>
  /** 0–1 and the reason given when the mapping was proposed. */
  readonly confidence: number
  readonly reason: string
}

export interface ImportCounts {
  readonly read: number
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly leftOut: number
  /** Records of earlier files of this layout that the file no longer had, and how many of them were retired. */
  readonly missing?: number
  readonly retired?: number
}

export interface LeftOutRow {
  readonly row: number
  readonly reason: string
}

/** Something the checks found and the consultant let stand. */
export interface IgnoredFinding {
  /** Of the finding within its sheet. */
  readonly id: string
  readonly code: string
  /** Cells or rows it was about. */
  readonly count: number
  readonly reason: string
}

export interface ImportedSheet {
  readonly fileId: string
  readonly fileName: string
  readonly sheet: string
  readonly target: ImportTarget
  /** 1-based; null for a sheet without one. */
  readonly headerRow: number | null
  /** Rows the header takes, the last being `headerRow`; one when absent. */
  readonly headerRows?: number
  readonly mapping: readonly ColumnMapping[]
  /** Values the consultant set for every row (e.g. status = won, currency = USD). */
  readonly constants: Readonly<Record<string, string>>
  readonly surveyId: string | null
  /** Partners the roster named and left as they were. */
  readonly confirmedPartners?: readonly string[]
  /** Normalised headers; equal signature = same layout, so that a newer file is known as one. */
  readonly headerSignature?: string
  readonly counts: ImportCounts
  readonly leftOut: readonly LeftOutRow[]
  /** What the checks found and the consultant let stand. */
  readonly ignored?: readonly IgnoredFinding[]
  /** What was done to the sheet before it was mapped, step by step. */
  readonly operations?: readonly TableOperation[]
}

/** One application of files to the engagement. Its state decides whether its blocks count. */
export interface ImportRun {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly state: 'applied' | 'undone'
  /** Number of the change set that first applied it; runs lie over each other in this order. Given by the store. */
  readonly sequence?: number
  readonly sheets: readonly ImportedSheet[]
}

/** A mapping remembered for sheets with the same headers. */
export interface MappingTemplate {
  readonly id: string
  /** Normalised headers joined; equal signature = same layout. */
  readonly headerSignature: string
  readonly target: ImportTarget
  readonly headerRow: number | null
  /** Rows the header takes, the last being `headerRow`; one when absent. */
  readonly headerRows?: number
  readonly mapping: readonly ColumnMapping[]
  readonly constants: Readonly<Record<string, string>>
  /** The client's headers by column, to find the columns again in a file with more months. */
  readonly headers?: readonly string[]
  /** Steps that hold for any file of this layout. */
  readonly operations?: readonly TableOperation[]
  readonly usedAt: string
}
