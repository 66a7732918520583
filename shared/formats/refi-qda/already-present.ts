import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import { derivedGuid, guidOf } from './guid'
import { headingOf } from './write/respondent-text'

/** What of an imported study is new, and how much of it is here already. */
export interface NewParts {
  readonly study: CodedStudy
  readonly present: {
    readonly codes: number
    readonly responses: number
    readonly codings: number
    readonly memos: number
  }
}

/** What an engagement holds already. */
export type Known = Pick<CodedStudy, 'surveys' | 'responses' | 'codes' | 'codings' | 'memos'>

/**
 * Takes out of an imported study what is here already, so that reading the same archive twice adds nothing: by GUID
 * (of the record itself, or the one our own export gives it), and answers that moved to another GUID by respondent
 * and words.
 */
export function withoutPresent(study: CodedStudy, known: Known): NewParts {
  const responses = presentResponses(study, known)
  const codes = presentIds('code', study.codes, known.codes)
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
  return {
    present: { codes: codes.size, responses: responses.size, codings: codings.size, memos: memos.size },
    study: {
      ...study,
      surveys: study.surveys.filter(({ id }) => surveyIds.has(id) && !knownSurveys.has(id)),
      responses: newResponses,
      codes: left(study.codes, codes).map((code) => ({
        ...code,
        parentId: code.parentId === null ? null : codeOf(code.parentId)
      })),
      codings: left(study.codings, codings).flatMap((coding) => {
        const questionId = questionOf(coding)
        if (questionId === null) return []
        return [
          { ...coding, questionId, responseId: responseOf(coding.responseId), codeId: codeOf(coding.codeId) }
        ]
      }),
      memos: left(study.memos, memos)
    }
  }
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

function presentResponses(study: CodedStudy, known: Known): Map<string, string> {
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
  known: Known,
  responses: ReadonlyMap<string, string>
): (coding: CodedStudy['codings'][number]) => string | null {
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
