import type { CodeColour } from '../entities/voice'
import type { CivilDate } from '../values/civil-date'

/** What a consultant would have added to the sample's files: codebook, codings and exchange audits. */
export interface SampleStory {
  readonly asOf: CivilDate
  /** File names in the order in which they are imported. */
  readonly files: readonly string[]
  readonly codebook: readonly SampleStoryCode[]
  readonly codings: readonly SampleStoryCoding[]
  readonly audits: readonly SampleStoryAudit[]
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
}
