import type { AskedQuestion, Interval } from '../../evidence/figure'
import type { CapacityLimit, ManagerTime } from '../../entities/portfolio'
import type { CivilDate } from '../../values/civil-date'
import type { FailureMode } from '../../voice/failure-mode'

/** A survey result as it may be published, or why it may not. */
export type VoiceResult =
  | { readonly status: 'none' }
  | { readonly status: 'hidden' }
  | {
      readonly status: 'shown'
      readonly value: number
      readonly numerator: number | null
      readonly denominator: number
      readonly interval: Interval | null
      /** Where in the surveys it was read, question by question. */
      readonly asked?: readonly AskedQuestion[]
    }

/** What the surveys say of the whole programme, already through the confidentiality limits. */
export interface VoiceInputs {
  /** Waves and listening sessions there are. */
  readonly surveyIds: readonly string[]
  /** The latest day partners were heard on, up to the as-of date. */
  readonly lastHeardOn: CivilDate | null
  /** What was asked on that day, and in the latest wave: where in the client's files who was heard is to be read. */
  readonly lastHeardAt?: readonly AskedQuestion[]
  readonly latestWaveAt?: readonly AskedQuestion[]
  /** Net promoter score of the latest wave that asks for it, in points. */
  readonly nps: VoiceResult
  /** Share of ratings in the top two points, latest wave. */
  readonly psat: VoiceResult
  /** Companies on the roster that answered the latest wave; null where answers are not tied to companies. */
  readonly partnersHeard: number | null
  /** Of the Tier 1 partners those of whom somebody answered the latest wave; null as above. */
  readonly tierOneHeard?: { readonly heard: number; readonly of: number } | null
  /** Net promoter score of the latest wave that asks less that of the one before, in points. */
  readonly npsChange?: VoiceResult
  /** Share of ratings of enablement in the top two points, latest wave that has any. */
  readonly enablement?: VoiceResult
  /** Who raised a failure mode in open answers of the latest wave; absent: codings are not read here. */
  readonly raised?: (mode: FailureMode) => RaisedBy
  /** Who raised a code, or one below it, in the same wave; absent: codings are not read here. */
  readonly raisedCode?: (codeId: string) => RaisedBy
}

/** A failure mode in partners' own words, one voice per person and one per company. */
export interface RaisedBy {
  readonly respondents: VoiceResult
  readonly partners: VoiceResult
}

/** A value-exchange audit as far as figures need it. */
export interface AuditInput {
  readonly partnerId: string
  readonly date: CivilDate
}

/** What a manager can look after, as the engagement's portfolio has it. */
export interface CapacityInputs {
  readonly limits: readonly CapacityLimit[]
  readonly managers: readonly ManagerTime[]
}

/** What figures need beyond the facts. A part that is absent was not read: its figures are unknown. */
export interface ProgrammeInputs {
  /** 1–12; absent: the fiscal year is the calendar year. */
  readonly fiscalYearStartMonth?: number
  readonly voice?: VoiceInputs
  /** Partners a manager can look after, by type; absent: the limits that are shipped. */
  readonly capacity?: CapacityInputs
  readonly audits?: readonly AuditInput[]
}
