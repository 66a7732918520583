import type { AnswerValue } from '../../entities/facts'
import { answerKey, answerText } from '../answer'
import type { CodedStudy } from '../interchange/coded-study'
import type { MaskingNames } from '../mask-quote'
import { maskText, type MaskedText } from '../mask-text'
import { maskedCode } from '../masked-code'
import type { Attribution, Signing } from './quote-signings'

/**
 * What of a coded study may be handed on beyond the project team: the answers in words of everybody who may be quoted,
 * with the group they may be signed with and nothing else about them. Ratings, choices, roles and days of single people
 * are groups of one and stay behind; so does who wrote in a wave that is too small. Names are masked separately.
 */
export function publishableStudy(
  study: CodedStudy,
  /** Respondent key → how their words may be signed, see `quoteSignings`. */
  signings: ReadonlyMap<string, Signing>
): CodedStudy {
  const attributes = new Map<string, Readonly<Record<string, string>>>()
  const open = new Set(
    study.surveys.flatMap(({ questions }) =>
      questions.filter(({ kind }) => kind === 'open').map(({ id }) => id)
    )
  )
  const responses = study.responses.flatMap((response) => {
    const signing = signings.get(`${response.surveyId}:${response.respondentId}`)
    if (signing?.status !== 'signed') return []
    attributes.set(response.id, asAttributes(signing.attribution))
    const answers = Object.fromEntries(Object.entries(response.answers).filter(([id]) => open.has(id)))
    return [{ ...response, answers, partnerId: null, role: null, submittedOn: null }]
  })
  const kept = new Set(responses.map(({ id }) => id))
  return {
    ...study,
    responses,
    attributes,
    surveys: study.surveys.map((survey) => ({
      ...survey,
      questions: survey.questions.filter(({ id }) => open.has(id))
    })),
    codings: study.codings.filter(({ responseId }) => kept.has(responseId)),
    memos: study.memos.filter(
      ({ target }) => target.kind === 'code' || (target.kind === 'answer' && kept.has(target.responseId))
    )
  }
}

const asAttributes = (attribution: Attribution): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(attribution).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  )

/** A study with names masked in its answers, codings still on their words, and in what is said of its codes. */
export function withMaskedWords(study: CodedStudy, names: MaskingNames): CodedStudy {
  const masked = new Map<string, MaskedText>()
  const mask = (text: string): string => maskText(text, names).text
  const responses = study.responses.map((response) => ({
    ...response,
    answers: Object.fromEntries(
      Object.entries(response.answers).map(([id, value]): [string, AnswerValue] => {
        const text = answerText(value)
        if (text === null) return [id, value]
        const found = maskText(text, names)
        masked.set(answerKey(response.id, id), found)
        return [id, found.text]
      })
    )
  }))
  return {
    ...study,
    responses,
    codings: study.codings.map((coding) => {
      const place = masked.get(answerKey(coding.responseId, coding.questionId))?.place
      return coding.span && place ? { ...coding, span: place(coding.span) } : coding
    }),
    codes: study.codes.map((code) => maskedCode(code, mask))
  }
}
