import type { Evidence, SourceCell } from '@shared/domain/evidence/evidence'
import type { CountedKind } from '@shared/domain/evidence/figure'

/** A record behind a figure. */
export interface RecordOfFigure {
  readonly kind: CountedKind
  readonly id: string
}

/** Looks up what defends a figure. The design system knows no store, so the two questions are handed in. */
export interface EvidenceReader {
  /** Null when there is no such metric. `windowDays`: another trailing window than the metric's own. */
  readonly evidence: (
    metricId: string,
    partnerId: string | null,
    windowDays?: number
  ) => Promise<Evidence | null>
  readonly cells: (record: RecordOfFigure) => Promise<readonly SourceCell[]>
}
