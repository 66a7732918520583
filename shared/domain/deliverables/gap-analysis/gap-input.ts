import type { Diagnosis } from '../../diagnosis/diagnosis'
import type { Dimension } from '../../diagnosis/dimension'
import type { RuleFinding } from '../../diagnosis/finding'
import type { Gap } from '../../diagnosis/gaps/gap-table'
import type { GapCost } from '../../diagnosis/gaps/cost-of-doing-nothing'
import type { PlacedItem } from '../../diagnosis/recommendations/sequence'
import type { Rule } from '../../diagnosis/rule'
import type { Scorecard } from '../../diagnosis/scorecard'
import type { PartnerSegment, PotentialScore, Recommendation } from '../../entities/diagnosis'
import type { Engagement } from '../../entities/engagement'
import type { ImportRun } from '../../entities/import-run'
import type { Partner } from '../../entities/partner'
import type { FrictionItem } from '../../entities/plan'
import type { PortfolioFacts } from '../../portfolio/portfolio-facts'
import type { CivilDate } from '../../values/civil-date'
import type { BoundFigures } from '../bound-figure'

/** Everything the Gap Analysis is made from. */
export interface GapInput {
  readonly engagement: Engagement
  readonly asOf: CivilDate
  readonly diagnosis: Diagnosis
  readonly scorecard: Scorecard
  readonly costs: Readonly<Record<Dimension, GapCost>>
  readonly recommendations: readonly Recommendation[]
  readonly friction: readonly FrictionItem[]
  readonly partners: readonly Partner[]
  readonly runs: readonly ImportRun[]
  /** Absent: the document is made without the charts of the portfolio. */
  readonly portfolio?: PortfolioGround
}

/** What the charts of the portfolio are drawn from. */
export interface PortfolioGround {
  readonly facts: PortfolioFacts
  readonly scores: readonly PotentialScore[]
  readonly segments: readonly PartnerSegment[]
}

/** A rule of the field with what it says about this client. */
export interface RuleResult {
  readonly rule: Rule
  readonly finding: RuleFinding
}

/** What the sections of the document share. */
export interface GapContext extends GapInput {
  /** Rules in use, in the order of the reference. */
  readonly results: readonly RuleResult[]
  readonly gaps: readonly Gap[]
  /** Not dropped, in the order of work. */
  readonly items: readonly PlacedItem[]
  readonly figures: BoundFigures
  /** Ready to stand in block text. */
  readonly clientName: string
}
