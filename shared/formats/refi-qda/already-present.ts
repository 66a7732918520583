import type { AnswerPlace, Memo } from '@shared/domain/entities/voice'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { KnownStudy } from '@shared/domain/voice/interchange/known-study'
import { presentCodes } from '@shared/domain/voice/interchange/match-codes'
import { derivedGuid, guidOf } from './guid'
import { settledAnswers, withNewAnswersOnly, type SettledAnswers } from './settled-answers'
import { headingOf } from './write/respondent-text'

/** What of an imported study is new, and how much of it is here already. */
export interface NewParts {
  readonly study: CodedStudy
  /** Id in the file → id here. */
  readonly codesHere: ReadonlyMap<string, string>
  /** Codings on a question that is not here and does not come along. */
  readonly withoutPlace: number
  readonly settled: SettledAnswers
  readonly present: {
    readonly codes: number
    readonly responses: number
    readonly codings: number
    readonly memos: number
  }
}

/**
 * Takes out of an imported study what is here already, so that reading the same archive twice adds nothing: by GUID
 * (of the record itself, or the one our own export gives it), codes else by their path, answers that moved to
 * another GUID by respondent and words.
 */
export function withoutPresent(study: CodedStudy, known: KnownStudy): NewParts {
  const responses = presentResponses(study, known)
  const sameCode = presentIds('code', study.codes, known.codes)
  const codes = presentCodes(study.codes, known.codes, (id) => sameCode.get(id))
  const codings = presentIds('coding', study.codings, known.codings)
  const memos = presentIds('memo', study.memos, known.memos)
  const responseOf = (id: string): string => responses.get(id) ?? id
  const codeOf = (id: string): string => codes.get(id) ?? id
  const left = <T extends { readonly id: string }>(
    list: readonly T[],
    present: ReadonlyMap<string, string>
  ): T[] => list.filter(({ id }) => !present.has(id))
  const newResponses = left(study.responses, responses)
  const questionOf = questionFinder(study, known, responses)
  const surveyIds = new Set(newResponses.map(({ surveyId }) => surveyId))
  const knownSurveys = new Set(known.surveys.map(({ id }) => id))
  const freshCodings = left(study.codings, codings)
  const placed = freshCodings.flatMap((coding) => {
    const questionId = questionOf(coding)
    if (questionId === null) return []
    return [
      { ...coding, questionId, responseId: responseOf(coding.responseId), codeId: codeOf(coding.codeId) }
    ]
  })
  const settled = settledAnswers({ places: placesHere(study, responses, questionOf), codings: placed }, known)
  return {
    settled,
    present: { codes: codes.size, responses: responses.size, codings: codings.size, memos: memos.size },
    codesHere: codes,
    withoutPlace: freshCodings.length - placed.length,
    study: {
      ...study,
      surveys: study.surveys
        .filter(({ id }) => surveyIds.has(id) && !knownSurveys.has(id))
        .map((survey) => withNewAnswersOnly(survey, responses)),
      responses: newResponses,
      codes: left(study.codes, codes).map((code) => ({
        ...code,
        parentId: code.parentId === null ? null : codeOf(code.parentId)
      })),
      codings: settled.codings,
      memos: left(study.memos, memos).flatMap((memo) => memoHere(memo, { questionOf, responseOf, codeOf }))
    }
  }
}

/** Answers agreed to hold no code, as far as they are here already. */
function placesHere(
  { surveys }: CodedStudy,
  responses: ReadonlyMap<string, string>,
  questionOf: (place: AnswerPlace) => string | null
): AnswerPlace[] {
  return surveys.flatMap(({ agreedUncoded = [] }) =>
    agreedUncoded.flatMap((place) => {
      const responseId = responses.get(place.responseId)
      const questionId = questionOf(place)
      return responseId === undefined || questionId === null ? [] : [{ responseId, questionId }]
    })
  )
}

/** A memo on what it is about here; none where that is not here. */
function memoHere(
  memo: Memo,
  here: {
    readonly questionOf: (place: {
      readonly responseId: string
      readonly questionId: string
    }) => string | null
    readonly responseOf: (id: string) => string
    readonly codeOf: (id: string) => string
  }
): Memo[] {
  const { target } = memo
  if (target.kind === 'code') return [{ ...memo, target: { ...target, codeId: here.codeOf(target.codeId) } }]
  if (target.kind !== 'answer') return [memo]
  const questionId = here.questionOf(target)
  if (questionId === null) return []
  return [{ ...memo, target: { ...target, responseId: here.responseOf(target.responseId), questionId } }]
}

/** Imported id → id it has here. */
function presentIds(
  kind: string,
  imported: readonly { readonly id: string }[],
  known: readonly { readonly id: string }[]
): Map<string, string> {
  const here = new Map(
    known.flatMap(
      ({ id }) =>
        [
          [id, id],
          [guidOf(kind, id), id]
        ] as const
    )
  )
  return new Map(imported.flatMap(({ id }) => (here.has(id) ? [[id, here.get(id) ?? id] as const] : [])))
}

function presentResponses(study: CodedStudy, known: KnownStudy): Map<string, string> {
  const wordsOf = ({ respondentId, answers }: CodedStudy['responses'][number]): string =>
    JSON.stringify([
      respondentId,
      Object.values(answers)
        .filter((value) => typeof value === 'string')
        .sort()
    ])
  const byId = new Map(known.responses.map(({ id }) => [id, id]))
  const byGuid = new Map(
    known.responses.flatMap(({ id }) => [
      [derivedGuid('source', id), id],
      [derivedGuid('case', id), id]
    ])
  )
  const byWords = new Map(known.responses.map((response) => [wordsOf(response), response.id]))
  return new Map(
    study.responses.flatMap((response) => {
      const here = byId.get(response.id) ?? byGuid.get(response.id) ?? byWords.get(wordsOf(response))
      return here === undefined ? [] : [[response.id, here] as const]
    })
  )
}

/** The question of an imported coding as it is called here; null where the known survey has no such question. */
function questionFinder(
  study: CodedStudy,
  known: KnownStudy,
  responses: ReadonlyMap<string, string>
): (place: { readonly responseId: string; readonly questionId: string }) => string | null {
  const headings = new Map(
    study.surveys.flatMap(({ questions }) => questions.map((question) => [question.id, headingOf(question)]))
  )
  const surveys = new Map(known.surveys.map((survey) => [survey.id, survey]))
  const surveyOf = new Map(known.responses.map(({ id, surveyId }) => [id, surveys.get(surveyId)]))
  return ({ responseId, questionId }) => {
    const here = responses.get(responseId)
    if (here === undefined) return questionId
    const questions = surveyOf.get(here)?.questions ?? []
    const heading = headings.get(questionId)
    const found =
      questions.find(({ id }) => id === questionId) ??
      questions.find((question) => headingOf(question) === heading)
    return found?.id ?? null
  }
}
