import type { AnswerValue } from '@shared/domain/entities/facts'
import type { CodedStudy } from '@shared/domain/voice/interchange/coded-study'
import type { MaskingNames } from '@shared/domain/voice/mask-quote'
import { maskText } from '@shared/domain/voice/mask-text'
import { maskedCode } from '@shared/domain/voice/masked-code'

/**
 * A study with names masked wherever codings do not stand on the words: in closed answers and their options, in
 * definitions and examples of codes, in memos. Open answers are masked where their positions are counted.
 */
export function maskStudy(study: CodedStudy, names: MaskingNames): CodedStudy {
  const mask = (text: string): string => maskText(text, names).text
  const open = new Set(
    study.surveys.flatMap(({ questions }) =>
      questions.filter(({ kind }) => kind === 'open').map(({ id }) => id)
    )
  )
  const masked = (value: AnswerValue): AnswerValue =>
    typeof value === 'string'
      ? mask(value)
      : value !== null && typeof value === 'object'
        ? value.map(mask)
        : value
  return {
    ...study,
    title: mask(study.title),
    surveys: study.surveys.map((survey) => ({
      ...survey,
      questions: survey.questions.map((question) => ({ ...question, options: question.options.map(mask) }))
    })),
    responses: study.responses.map((response) => ({
      ...response,
      answers: Object.fromEntries(
        Object.entries(response.answers).map(([id, value]) => [id, open.has(id) ? value : masked(value)])
      )
    })),
    codes: study.codes.map((code) => maskedCode(code, mask)),
    memos: study.memos.map((memo) => ({ ...memo, text: mask(memo.text) }))
  }
}
