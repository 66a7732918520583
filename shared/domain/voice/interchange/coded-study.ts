import type { SurveyResponse } from '../../entities/facts'
import type { Code, Coding, Memo, Survey } from '../../entities/voice'
import { segmentAttributes, type Segment } from '../segment'

/** What is known of a respondent besides the answers, by name of the attribute. */
export type RespondentAttributes = Readonly<Record<string, string>>

/** A coded study as it is exchanged with other programs: pseudonyms, answers, codes, codings and memos. */
export interface CodedStudy {
  readonly title: string
  /** When it was put together, with time zone. */
  readonly at: string
  /** Who did so. */
  readonly by: string
  readonly surveys: readonly Survey[]
  /** Without the company: who belongs to whom stays in the engagement. */
  readonly responses: readonly SurveyResponse[]
  /** Response id → segment. */
  readonly attributes: ReadonlyMap<string, RespondentAttributes>
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
}

/** The parts of an engagement a study is made of. */
export interface StudySource {
  readonly title: string
  readonly by: string
  readonly at: string
  readonly surveys: readonly Survey[]
  readonly responses: readonly SurveyResponse[]
  /** Response id → segment, e.g. from the list of answers. */
  readonly segments: ReadonlyMap<string, Segment>
  readonly codes: readonly Code[]
  readonly codings: readonly Coding[]
  readonly memos: readonly Memo[]
}

/**
 * Everything of a study that may leave the engagement: no company names or ids, no memos about companies, and only
 * what belongs to answers that are there.
 */
export function studyOf(source: StudySource): CodedStudy {
  const surveyIds = new Set(source.surveys.map(({ id }) => id))
  const responses = source.responses
    .filter(({ surveyId }) => surveyIds.has(surveyId))
    .map((response) => ({ ...response, partnerId: null }))
  const responseIds = new Set(responses.map(({ id }) => id))
  const codeIds = new Set(source.codes.map(({ id }) => id))
  const { title, by, at, surveys, codes } = source
  return {
    ...{ title, by, at, surveys, responses, codes },
    attributes: new Map(responses.map(({ id }) => [id, attributesOf(source.segments.get(id))])),
    codings: source.codings.filter(
      ({ responseId, codeId }) => responseIds.has(responseId) && codeIds.has(codeId)
    ),
    memos: source.memos.filter(({ target }) => target.kind !== 'partner')
  }
}

function attributesOf(segment: Segment | undefined): RespondentAttributes {
  if (!segment) return {}
  return Object.fromEntries(
    segmentAttributes.flatMap((name) => {
      const value = segment[name]
      return value === null ? [] : [[name, value]]
    })
  )
}
