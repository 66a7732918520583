import type { Engagement } from '../../entities/engagement'
import type { Deal } from '../../entities/facts'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import type { Figure } from '../../evidence/figure'
import type { CivilDate } from '../../values/civil-date'

/** Everything the Partner Scorecard workbook is made from. */
export interface ScorecardInput {
  readonly engagement: Engagement
  readonly partners: readonly Partner[]
  readonly deals: readonly Deal[]
  /** Figures of the whole programme, see `programmeMetricIds`. */
  readonly figures: readonly Figure[]
  readonly runs: readonly ImportRun[]
  readonly asOf: CivilDate
}
