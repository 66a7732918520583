import type { MetricDefinition } from '../metrics/metric'
import type { CountedKind, Figure } from './figure'

/** A value where it stands in the client's file. */
export interface SourceCell {
  readonly field: string
  readonly fileId: string
  readonly fileName: string
  readonly sheet: string
  readonly cell: string
  /** Header of the column, or null when the sheet has none. */
  readonly header: string | null
  /** The text as it stands in the file; null when the file's text is no longer kept. */
  readonly raw: string | null
  /** What was done to the text, or null. */
  readonly transformation: string | null
  /** True when somebody has changed the value by hand since: the cell shows what it replaced. */
  readonly isEdited: boolean
}

/** A record behind a figure, by name and with its cells. */
export interface EvidenceRecord {
  readonly kind: CountedKind
  readonly id: string
  readonly name: string
  readonly cells: readonly SourceCell[]
}

/** Some records of a larger set: `count` is the whole, `records` the first of them. */
export interface EvidenceRecords {
  readonly kind: CountedKind
  readonly count: number
  readonly records: readonly EvidenceRecord[]
}

export interface EvidenceLeftOut extends EvidenceRecords {
  /** Code and words of the reason. */
  readonly reason: string
  readonly words: string
}

/** Everything needed to defend a figure before the client, down to the cell of the client's file. */
export interface Evidence {
  readonly figure: Figure
  readonly definition: MetricDefinition
  /** The agreed definitions that shaped it, with their values, in words. */
  readonly definitionsInWords: readonly string[]
  readonly counted: EvidenceRecords
  readonly base: EvidenceRecords | null
  readonly proof: EvidenceRecords | null
  readonly leftOut: readonly EvidenceLeftOut[]
  /** Headers of the survey's columns it was read from: who answered is not listed. */
  readonly asked?: readonly SourceCell[]
}

/** How many records of each set are named, and of how many the cells are looked up. */
export interface EvidenceLimits {
  readonly counted: number
  readonly countedWithCells: number
  readonly leftOut: number
  readonly leftOutWithCells: number
}
