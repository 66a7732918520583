import type { AnswerValue, SurveyResponse } from '@shared/domain/entities/facts'
import type { Survey, SurveyQuestion, TextSpan } from '@shared/domain/entities/voice'
import { codePointLength, indexCodePoints } from '@shared/domain/text/code-points'
import { answerText } from '@shared/domain/voice/answer'
import { maskText } from '@shared/domain/voice/mask-text'
import type { MaskingNames } from '@shared/domain/voice/mask-quote'
import { cleanText } from '../../spreadsheet/clean-text'

/** One answer inside a respondent's text, in code points. */
export interface PlacedAnswer {
  readonly questionId: string
  readonly start: number
  readonly end: number
  /** A stretch of the answer as imported → stretch of the respondent's text. */
  readonly place: (span: TextSpan) => TextSpan
}

export interface RespondentText {
  readonly text: string
  readonly answers: readonly PlacedAnswer[]
}

/** The line above an answer; programs show it, and by it our own import finds the answers again. */
export const headingOf = ({ code, text }: Pick<SurveyQuestion, 'code' | 'text'>): string =>
  `=== ${oneLine(code)} · ${oneLine(text)} ===`

const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ').trim()

/** A heading line read back: the question's code and wording. */
export const headingPattern = /^=== (\S.*?) · (.*) ===$/

/**
 * All open answers of a respondent as one text, each below a line with its question: one document per respondent
 * keeps other programs fast. Null when nothing was written. With `names`, names are masked first.
 */
export function respondentText(
  survey: Survey,
  { answers }: SurveyResponse,
  names: MaskingNames | null
): RespondentText | null {
  let text = ''
  let length = 0
  const add = (piece: string): void => {
    text += piece
    length += codePointLength(piece)
  }
  const placed: PlacedAnswer[] = []
  for (const question of survey.questions) {
    if (question.kind !== 'open') continue
    const prepared = prepare(answers[question.id], names)
    if (!prepared) continue
    add(`${text === '' ? '' : '\n\n'}${headingOf(question)}\n`)
    const start = length
    add(prepared.text)
    placed.push({
      questionId: question.id,
      start,
      end: length,
      place: (span) => {
        const own = prepared.place(span)
        return { start: start + own.start, end: start + own.end }
      }
    })
  }
  return placed.length === 0 ? null : { text, answers: placed }
}

interface Prepared {
  readonly text: string
  readonly place: (span: TextSpan) => TextSpan
}

/** The answer with LF for every line end, as the strictest readers want it, and masked where asked. */
function prepare(value: AnswerValue | undefined, names: MaskingNames | null): Prepared | null {
  const raw = answerText(value)
  if (raw === null) return null
  const settled = withLineFeeds(raw)
  if (!names) return settled
  const masked = maskText(settled.text, names)
  return { text: masked.text, place: (span) => masked.place(settled.place(span)) }
}

function withLineFeeds(raw: string): Prepared {
  if (!raw.includes('\r')) return { text: raw, place: (span) => span }
  const text = raw.replace(/\r\n?/g, '\n')
  const before = indexCodePoints(raw)
  const after = indexCodePoints(text)
  const moved = (codePoint: number): number => {
    const unit = before.toUtf16(codePoint)
    // The CR of a CR LF is gone; a position between the two stands before the line end.
    const dropped = raw.slice(0, unit + 1).match(/\r\n/g)?.length ?? 0
    return after.toCodePoint(unit - dropped)
  }
  return { text, place: ({ start, end }) => ({ start: moved(start), end: moved(end) }) }
}
