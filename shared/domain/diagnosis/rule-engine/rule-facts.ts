import type { EngagementKind } from '../../entities/engagement'
import type { RuleSetting } from '../../entities/diagnosis'
import type { Figure } from '../../evidence/figure'
import type { ClientAnswer } from '../checklist'
import type { WorkFact } from '../finding'
import type { WorkFactId } from '../rule'

/** Everything rules are held against. */
export interface RuleFacts {
  readonly engagementKind: EngagementKind
  readonly locale: string
  /** Partners signed at the as-of date. */
  readonly rosterSize: number
  /** A figure of the whole programme, with another window where one is given; null: there is no such metric. */
  readonly figure: (metricId: string, windowDays: number | null) => Figure | null
  readonly work: (id: WorkFactId) => WorkFact
  /** The client's answer, or where it is blank what the data say; null: neither. */
  readonly answer: (questionId: string) => ClientAnswer | null
  /** Who gave the answer that counts. */
  readonly answeredBy: (questionId: string) => 'client' | 'data' | null
  readonly setting: (ruleId: string) => RuleSetting | null
}
