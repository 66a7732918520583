import type { EngagementKind } from '../entities/engagement'
import type { FigureUnit } from '../evidence/figure'
import type { FailureMode } from '../voice/failure-mode'
import type { Dimension } from './dimension'

/** How a rule decides. */
export type RuleKind =
  | 'threshold'
  | 'checklist'
  | 'data-test'
  | 'symptom'
  | 'duration'
  | 'design-target'
  | 'metric'
  | 'recommendation'

/** On which side of the threshold the rule fires. */
export type FiresWhen = 'below' | 'above'

/** The number a paper of the field gives, or the consultant's own. */
export interface Threshold {
  readonly value: number
  readonly unit: FigureUnit
  readonly firesWhen: FiresWhen
  /** The threshold itself already fires ("60 % or more"); absent: only beyond it. */
  readonly isInclusive?: boolean
}

/** A second limit that must be crossed, too, before the rule fires. */
export interface AlsoLimit {
  readonly metricId: string
  /** Which number of the figure. */
  readonly part: 'value' | 'numerator' | 'denominator'
  readonly limit: Threshold
  /** What the number is, e.g. "partners called active". */
  readonly words: string
}

/**
 * A second figure that makes the rule fire by itself. It speaks only when its value lies on the firing side; then its
 * interval decides between firing and inconclusive.
 */
export interface OrLimit {
  readonly metricId: string
  /** Absent: the rule's own threshold. */
  readonly limit?: Threshold
  /** The most it can say alone: a warning, not a verdict. */
  readonly atMost?: 'inconclusive'
  /** Its figures in a sentence, as `says`. */
  readonly says: string
}

/** Something kept in the workbench rather than read from the client's files. */
export const workFactIds = [
  'open-friction',
  'unowned-plans',
  'planned-days',
  'missed-checkpoints',
  'exit-criterion-missing',
  'core-size',
  'potential-scored',
  'engaged-not-executing',
  'tier-one-propositions',
  'partners-with-tier'
] as const
export type WorkFactId = (typeof workFactIds)[number]

/** What a rule holds against its threshold. */
export type RuleTest =
  /** The first figure it reads. */
  | { readonly by: 'figure'; readonly also?: AlsoLimit; readonly or?: readonly OrLimit[] }
  /** The figure; where it is unknown, the client's answers. `isEither`: whichever of the two is worse. */
  | { readonly by: 'figure-or-answers'; readonly or?: readonly OrLimit[]; readonly isEither?: true }
  /** How many of its questions got the bad answer. */
  | { readonly by: 'answers' }
  | { readonly by: 'work'; readonly fact: WorkFactId }
  /** Fires outside the band; `softBelowPartners`: with fewer partners than this the band does not fit. */
  | {
      readonly by: 'band'
      readonly fact: WorkFactId
      readonly low: number
      readonly high: number
      readonly softBelowPartners?: number
    }
  /** Follows another rule. */
  | { readonly by: 'rule'; readonly ruleId: string }

/**
 * One rule of the field as data. A paper that gives no number leaves `threshold` null: then the app asks for one, and
 * until it is given the rule says "cannot tell".
 */
export interface Rule {
  /** `R01` … as the reference numbers them. */
  readonly id: string
  /** Other names of the same rule, e.g. `ACT-1`. */
  readonly aliases?: readonly string[]
  /** What is wrong when it fires, as a claim. */
  readonly claim: string
  /** The condition in words a client understands. */
  readonly statement: string
  readonly kind: RuleKind
  readonly failureMode: FailureMode
  readonly dimension: Dimension
  readonly severity: 1 | 2 | 3
  readonly threshold: Threshold | null
  /** Already a warning from here on, though it does not fire yet. */
  readonly warnsFrom?: number
  /** The unit to ask a threshold in when the field gives none. */
  readonly askedUnit: FigureUnit | null
  /** On which side an asked threshold fires. */
  readonly askedFiresWhen?: FiresWhen
  readonly windowDays: number | null
  /** Absent: the first figure it reads. */
  readonly test?: RuleTest
  /** Metrics it reads; the first is the one compared with the threshold. */
  readonly reads: readonly string[]
  /** Checklist questions it reads, as `<checklist>:<question>`. */
  readonly questions: readonly string[]
  /**
   * The figures in a sentence, without the verdict: `{value}`, `{numerator}`, `{denominator}`, `{window}`. Absent for
   * rules that only read answers.
   */
  readonly says?: string
  /** What to ask the client for when nothing can be said, as a code of `missingData`. */
  readonly asks?: string
  /** About the consultant's own engagement: nothing is said of the client's programme by it, and nothing scored. */
  readonly isOwnWork?: true
  /** Only for these kinds of engagement; absent: for all. */
  readonly onlyFor?: readonly EngagementKind[]
  /** What the paper leaves open and how it is read here. */
  readonly note?: string
  /** What it means when it fires. */
  readonly meaning: string
  /** What to do first. */
  readonly action: string
  readonly source: string
}
