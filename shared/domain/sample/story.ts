import type { EarnInputs, StatedRange } from '../entities/exchange'
import type { PortfolioSettings, PotentialDimension, SegmentName } from '../entities/portfolio'
import type { CodeColour } from '../entities/voice'
import type { CivilDate } from '../values/civil-date'
import type { FailureMode } from '../voice/failure-mode'

/** What a consultant would have added to the sample's files: codebook, codings, exchange audits and the portfolio. */
export interface SampleStory {
  readonly asOf: CivilDate
  /** File names in the order in which they are imported. */
  readonly files: readonly string[]
  readonly codebook: readonly SampleStoryCode[]
  readonly codings: readonly SampleStoryCoding[]
  readonly audits: readonly SampleStoryAudit[]
  readonly potential: readonly SampleStoryPotential[]
  readonly segments: readonly SampleStorySegment[]
  /** What was agreed for the portfolio; the rest stays as shipped. */
  readonly portfolio: Partial<PortfolioSettings>
}

/** One dimension of a partner's potential, with what it stands on. */
export interface SampleStoryPotential {
  /** The client's own id of the partner. */
  readonly partnerId: string
  readonly dimension: PotentialDimension
  readonly score: number
  readonly evidence: string
}

/** A segment that was settled. */
export interface SampleStorySegment {
  /** The client's own id of the partner. */
  readonly partnerId: string
  readonly segment: SegmentName
  readonly isCore: boolean
  readonly reason: string
}

export interface SampleStoryCode {
  readonly key: string
  readonly parent: string | null
  readonly name: string
  readonly colour: CodeColour
  readonly definition: string
  readonly include: string
  readonly exclude: string
  readonly shortcut: string | null
  readonly failureMode?: FailureMode
}

/** A stretch of one answer, found by the row it stands in and the question's text. */
export interface SampleStoryCoding {
  readonly file: string
  readonly row: number
  readonly question: string
  readonly code: string
  readonly start: number
  readonly end: number
}

export interface SampleStoryLine {
  readonly objectId: string
  readonly importance: number | null
  readonly vendor: number | null
  readonly partner: number | null
  readonly judged: {
    readonly value: number
    readonly low: number
    readonly high: number
    readonly reason: string
  } | null
  readonly isPart: boolean
  /** How hard it is for the giver, 1–5. */
  readonly effort?: number | null
  /** What one of the things counted costs a year. */
  readonly price?: StatedRange
}

export interface SampleStoryAudit {
  /** The client's own id of the partner. */
  readonly partnerId: string
  readonly date: CivilDate
  readonly summary: string
  readonly lines: readonly SampleStoryLine[]
  readonly actions: readonly {
    readonly objectId: string
    readonly text: string
    readonly vendorOwner: string
    readonly dueOn: CivilDate
  }[]
  /** What the partner told about its time and needs. */
  readonly earn?: EarnInputs
}
