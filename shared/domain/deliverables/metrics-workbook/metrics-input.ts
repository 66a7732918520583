import type { Engagement } from '../../entities/engagement'
import type { ImportRun } from '../../entities/import-run'
import type { Evidence, EvidenceLimits } from '../../evidence/evidence'
import type { CivilDate } from '../../values/civil-date'

/** Everything the Metrics workbook is made from. */
export interface MetricsInput {
  readonly engagement: Engagement
  /** What defends each figure of the programme, in any order. */
  readonly evidence: readonly Evidence[]
  readonly runs: readonly ImportRun[]
  readonly asOf: CivilDate
}

/** Records listed for each figure, and for each reason of leaving out; the sheets say how many there are in all. */
export const workbookLimits: EvidenceLimits = {
  counted: 100,
  countedWithCells: 100,
  leftOut: 50,
  leftOutWithCells: 50
}
