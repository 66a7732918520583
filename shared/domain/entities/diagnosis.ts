import type { CivilDate } from '../values/civil-date'

/** A change to a shipped rule, with the reason that makes it defensible. */
export interface RuleSetting {
  readonly id: string
  readonly threshold: number | null
  readonly windowDays: number | null
  readonly isSwitchedOff: boolean
  readonly reason: string
}

export interface ChecklistAnswer {
  /** `<checklist>:<question>`. */
  readonly id: string
  readonly clientAnswer: 'yes' | 'no' | 'partly' | null
  readonly note: string
}

/** The consultant's own score of a scorecard dimension, for the programme or one partner. */
export interface ScorecardJudgement {
  /** `<partnerId or "programme">:<dimension>`. */
  readonly id: string
  readonly partnerId: string | null
  readonly dimension: string
  readonly score: number | null
  readonly weight: number | null
  readonly target: number | null
  readonly reason: string
}

export interface Recommendation {
  readonly id: string
  readonly libraryId: string | null
  readonly title: string
  readonly text: string
  readonly ruleIds: readonly string[]
  readonly impact: number | null
  readonly effort: number | null
  readonly confidence: number | null
  readonly phase: 'fix' | 'design' | 'recruitment' | 'activation' | 'management' | null
  readonly owner: string | null
  readonly dueOn: CivilDate | null
  readonly state: 'proposed' | 'accepted' | 'dropped' | 'done'
  /** Scorecard dimension it serves; absent for entries of the library, which say so themselves. */
  readonly dimension?: string
  /** Recommendations that must be done first, by id; absent: as the library says. */
  readonly dependsOn?: readonly string[]
}

/** Partner Potential: five dimensions, 1–5 each with its evidence. */
export interface PotentialScore {
  /** `<partnerId>:<dimension>`. */
  readonly id: string
  readonly partnerId: string
  readonly dimension:
    'market-focus' | 'offer-creation' | 'demand-generation' | 'sales-execution' | 'growth-intent'
  readonly score: number | null
  readonly evidence: string
}

export interface PartnerSegment {
  /** Equals the partner's id. */
  readonly id: string
  readonly segment: 'invest' | 'activate' | 'maintain' | 'passive' | 'exit'
  readonly isCore: boolean
  readonly reason: string
  /** True: the core was chosen, the segment is still what the data propose. */
  readonly isProposal?: boolean
}

/** A metric frozen with its date, so that later states can be compared. */
export interface SnapshotMetric {
  readonly metricId: string
  readonly scope: string
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

export interface MetricSnapshot {
  readonly id: string
  readonly name: string
  readonly asOf: CivilDate
  readonly takenAt: string
  readonly metrics: readonly SnapshotMetric[]
}
