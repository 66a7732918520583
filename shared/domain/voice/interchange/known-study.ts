import type { SurveyResponse } from '../../entities/facts'
import type { Code, Coding, Memo, Survey } from '../../entities/voice'

/** What an engagement holds already, against which a file is held. */
export interface KnownStudy {
  readonly surveys: readonly Survey[]
  readonly responses: readonly SurveyResponse[]
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
}
