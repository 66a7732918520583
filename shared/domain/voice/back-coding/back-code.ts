import type { FactOverlay } from '../../entities/fact-block'
import type { AnswerValue, SurveyResponse } from '../../entities/facts'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import { fail, ok, type Result } from '../../result'
import { foldText } from '../../text/fold'
import { answerText } from '../answer'
import { isOtherOption, writtenInto, type OtherTie } from './other-ties'

/** One answer written beside "Other", and the option it was given. */
export interface OtherAnswer {
  readonly response: SurveyResponse
  readonly text: string
  /** Null: not back-coded yet. */
  readonly option: string | null
}

const answerField = (questionId: string): string => `answer:${questionId}`

const overlayId = (responseId: string): string => `response:${responseId}`

/** The answers written beside "Other", with the option each was given so far. */
export function otherAnswers(
  { closed, other }: OtherTie,
  responses: readonly SurveyResponse[],
  overlays: ReadonlyMap<string, FactOverlay>
): OtherAnswer[] {
  return responses.flatMap((response) => {
    const overlay = overlays.get(overlayId(response.id))
    const text = other.id === closed.id ? inCell(response, overlay) : answerText(response.answers[other.id])
    if (text === null) return []
    return [{ response, text: text.trim(), option: givenOption(overlay, closed.id) }]
  })

  /** As the file said it, whatever was put in its place since. */
  function inCell(response: SurveyResponse, overlay: FactOverlay | undefined): string | null {
    const words = writtenInto(overlay?.replaced?.[closed.id] ?? response.answers[closed.id])
    return words.length === 0 ? null : words.join('; ')
  }
}

/** The option an edit put in the place of "Other". */
function givenOption(overlay: FactOverlay | undefined, questionId: string): string | null {
  const before = overlay?.replaced?.[questionId]
  const now = overlay?.fields[answerField(questionId)]
  if (!overlay || before === undefined || now === undefined) return null
  if (typeof now === 'string') return now
  if (!Array.isArray(now)) return null
  const kept = new Set(asList(before).filter((option) => !isOtherOption(option)))
  const options = now as readonly string[]
  return options.find((option) => !kept.has(option)) ?? options.at(-1) ?? null
}

const asList = (value: AnswerValue | undefined): readonly string[] =>
  value === undefined || value === null ? [] : typeof value === 'object' ? value : [String(value)]

/** Why an answer is not back-coded. */
export type BackCodingRefusal = 'option-empty' | 'option-taken' | 'nothing-chosen'

/**
 * Gives answers written beside "Other" an option of the closed question (null: takes it back). It is an edit laid over
 * the imported answer, which stays as it was: "Other" gives way to the option, everything else that was ticked stays,
 * and all results count it from then on.
 */
export function backCode(
  { closed }: OtherTie,
  answers: readonly OtherAnswer[],
  option: string | null,
  scope: { readonly overlays: ReadonlyMap<string, FactOverlay>; readonly by: string; readonly at: string }
): readonly RecordChange[] {
  return answers.flatMap((answer) => {
    if (answer.option === option) return []
    const before = scope.overlays.get(overlayId(answer.response.id)) ?? null
    const after = option === null ? without(before, closed.id) : withOption(before, answer, option)
    return [change('overlays', before, after)]
  })

  function withOption(before: FactOverlay | null, { response }: OtherAnswer, chosen: string): FactOverlay {
    const said = before?.replaced?.[closed.id] ?? response.answers[closed.id] ?? null
    const isMany = closed.kind === 'multiple'
    const rest = asList(said).filter((one) => !isOtherOption(one) && one !== chosen)
    return {
      id: overlayId(response.id),
      kind: 'response',
      recordId: response.id,
      fields: { ...before?.fields, [answerField(closed.id)]: isMany ? [...rest, chosen] : chosen },
      replaced: { ...before?.replaced, [closed.id]: said },
      isDeleted: before?.isDeleted ?? false,
      by: scope.by,
      at: scope.at
    }
  }
}

function without(before: FactOverlay | null, questionId: string): FactOverlay | null {
  if (before === null) return null
  const { [answerField(questionId)]: _given, ...fields } = before.fields
  const { [questionId]: _said, ...replaced } = before.replaced ?? {}
  const { replaced: _all, ...rest } = before
  if (Object.keys(fields).length === 0 && !before.isDeleted) return null
  return Object.keys(replaced).length === 0 ? { ...rest, fields } : { ...rest, fields, replaced }
}

/** Adds an option to the closed question, for answers that fit none it has. */
export function addOption(
  { survey, closed }: OtherTie,
  typed: string
): Result<{ readonly option: string; readonly changes: readonly RecordChange[] }, BackCodingRefusal> {
  const option = typed.trim()
  if (option === '') return fail('option-empty')
  if (closed.options.some((one) => foldText(one) === foldText(option))) return fail('option-taken')
  const questions = survey.questions.map((question) =>
    question.id === closed.id ? { ...question, options: [...question.options, option] } : question
  )
  return ok({ option, changes: [change('surveys', survey, { ...survey, questions })] })
}
