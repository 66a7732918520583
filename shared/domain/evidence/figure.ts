import type { CivilDate } from '../values/civil-date'

/** `points`: how far two shares lie apart, 0.116 for 11.6 percentage points. */
export type FigureUnit = 'share' | 'points' | 'money' | 'count' | 'days' | 'index' | 'score'

/** Which kind of record a figure counted. */
export type CountedKind = 'partner' | 'deal' | 'investment' | 'activity' | 'response' | 'coding'

/** Records of one kind, by id. */
export interface RecordSet {
  readonly kind: CountedKind
  readonly ids: readonly string[]
}

/** Records a figure left out, and the reason as a code the interface puts into words. */
export interface Exclusion {
  readonly reason: string
  readonly records: RecordSet
}

export interface Interval {
  readonly low: number
  readonly high: number
  /** e.g. 0.95 */
  readonly level: number
  readonly method:
    | 'wilson'
    | 'bootstrap'
    | 'adjusted-wald'
    | 'newcombe'
    | 'large-sample'
    | 'brookmeyer-crowley'
    | 'order-statistic'
}

/** A question of one wave. */
export interface AskedQuestion {
  readonly surveyId: string
  readonly questionId: string
}

/** Why a figure has no value. Unknown is a result of its own, never 0. */
export interface Unknown {
  readonly reason: string
  /** What to ask the client for, as a code. */
  readonly missing: string | null
}

/**
 * The result of a metric: the value together with everything needed to defend it.
 * Screens and documents only render figures; they never compute.
 */
export interface Figure {
  readonly metricId: string
  /** Partner the figure is about, or null for the programme. */
  readonly partnerId: string | null
  readonly unit: FigureUnit
  /** ISO code for money, else null. */
  readonly currency: string | null
  readonly value: number | null
  readonly unknown: Unknown | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly interval: Interval | null
  readonly counted: RecordSet
  readonly leftOut: readonly Exclusion[]
  /** Share of records that had the fields needed, 0–1; null when there were none to look at. */
  readonly coverage: number | null
  readonly asOf: CivilDate
  /** Names of the engagement definitions that shaped it, e.g. "activeWindowDays". */
  readonly definitionsUsed: readonly string[]
  /** The whole the counted records are a part of (a share's denominator), where that is a set of records. */
  readonly base?: RecordSet
  /** Records of another kind that prove the counted ones, e.g. the orders that make a partner active. */
  readonly proof?: RecordSet
  /** Questions of a survey it was read from, where who answered may not be listed. */
  readonly asked?: readonly AskedQuestion[]
  /** What a reader must be told beside the value, as codes of `caveats` in reasons.ts. Absent: nothing. */
  readonly caveats?: readonly string[]
}
