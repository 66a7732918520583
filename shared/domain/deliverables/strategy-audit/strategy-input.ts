import type { PartnerSegment, PotentialScore } from '../../entities/diagnosis'
import type { JointPlan } from '../../entities/plan'
import type { PortfolioFacts } from '../../portfolio/portfolio-facts'
import type { PortfolioPartner } from '../exchange-portfolio/portfolio-input'
import type { GapInput } from '../gap-analysis/gap-input'
import type { VoiceInput } from '../voice-findings/voice-input'

/** Everything the Strategy Audit is made from: what its parts are made from, read once. */
export interface StrategyInput {
  readonly gaps: GapInput
  /** Null without a survey. */
  readonly voice: VoiceInput | null
  /** Tier 1 partners with their audits, by name. */
  readonly exchange: readonly PortfolioPartner[]
  readonly portfolio: {
    readonly facts: PortfolioFacts
    readonly scores: readonly PotentialScore[]
    readonly segments: readonly PartnerSegment[]
  }
  readonly plans: readonly JointPlan[]
}
