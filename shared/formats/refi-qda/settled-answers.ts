import type { AnswerPlace, Coding, Survey } from '@shared/domain/entities/voice'
import { agreedUncoded, finalCoder } from '@shared/domain/voice/agreement/final-codings'
import { answerKey } from '@shared/domain/voice/answer'
import type { KnownStudy } from '@shared/domain/voice/interchange/known-study'

/** Decisions of an imported study on answers that are here already. */
export interface SettledAnswers {
  /** Waves here that learn of answers agreed to hold no code. */
  readonly waves: readonly { readonly before: Survey; readonly after: Survey }[]
  readonly added: number
  /** Known here already. */
  readonly present: number
  /** Codings that join: not those agreed on an answer that was agreed here to hold no code. */
  readonly codings: readonly Coding[]
  /** Decisions left out, because the answer was decided otherwise here. */
  readonly keptHere: number
}

/** Holds imported decisions against those here. What was decided here stands; an open answer takes what the file says. */
export function settledAnswers(
  imported: { readonly places: readonly AnswerPlace[]; readonly codings: readonly Coding[] },
  known: KnownStudy
): SettledAnswers {
  const here = agreedUncoded(known.surveys)
  const coded = new Set(
    known.codings.flatMap((coding) =>
      coding.coder === finalCoder ? [answerKey(coding.responseId, coding.questionId)] : []
    )
  )
  const keyOf = ({ responseId, questionId }: AnswerPlace): string => answerKey(responseId, questionId)
  const open = imported.places.filter((place) => !here.has(keyOf(place)))
  const added = open.filter((place) => !coded.has(keyOf(place)))
  const codings = imported.codings.filter((one) => one.coder !== finalCoder || !here.has(keyOf(one)))
  const surveyOf = new Map(known.responses.map(({ id, surveyId }) => [id, surveyId]))
  const waves = known.surveys.flatMap((before) => {
    const own = added.filter(({ responseId }) => surveyOf.get(responseId) === before.id)
    if (own.length === 0) return []
    return [{ before, after: { ...before, agreedUncoded: [...(before.agreedUncoded ?? []), ...own] } }]
  })
  return {
    ...{ waves, codings, added: added.length, present: imported.places.length - open.length },
    keptHere: open.length - added.length + imported.codings.length - codings.length
  }
}

/** A wave that comes along, with the decisions on answers that come along with it. */
export function withNewAnswersOnly(survey: Survey, present: ReadonlyMap<string, string>): Survey {
  const { agreedUncoded: places = [], ...rest } = survey
  const left = places.filter(({ responseId }) => !present.has(responseId))
  return left.length === 0 ? rest : { ...rest, agreedUncoded: left }
}
