import type { FactValue } from '../entities/fact-block'
import type { SurveyQuestion } from '../entities/voice'
import { cellKind, kindAt, numberAt, rawTextAt, type SheetCells } from './cells'
import type { CellProblem } from './cell-problem'
import { isMissing, isMissingText } from './missing-tokens'
import { readNumber } from './read-number'
import { isUnanswered } from './survey-answers'
import { optionSeparators, splitByOptions } from './survey-options'
import { answerField } from './survey-questions'

/** Reads one column of answers. Blank is null, never 0; what is not a point of the scale is listed. */
export function readAnswerColumn(
  sheet: SheetCells,
  rows: readonly number[],
  asked: { column: number; question: SurveyQuestion },
  problems: CellProblem[]
): FactValue[] {
  const { column, question } = asked
  const isNumber =
    question.kind === 'rating' ||
    question.kind === 'nps' ||
    (question.kind === 'ranking' && question.scale !== null)
  return rows.map((row) => {
    const kind = kindAt(sheet, row, column)
    if (kind === cellKind.empty) return null
    const text = rawTextAt(sheet, row, column).trim()
    const field = answerField(question.id)
    if (kind === cellKind.error || kind === cellKind.uncomputed) {
      problems.push({
        row,
        column,
        field,
        code: kind === cellKind.error ? 'error-value' : 'uncomputed',
        text
      })
      return null
    }
    if (!isNumber) return plainAnswer(text, question)
    if (isMissing(text)) return null
    const value = kind === cellKind.number ? numberAt(sheet, row, column) : (pointOf(text) ?? NaN)
    if (Number.isFinite(value)) return value
    problems.push({ row, column, field, code: 'not-a-number', text })
    return null
  })
}

/** "7", "7 - agree" and "10 (very likely)" name a point; other words do not. */
const pointOf = (text: string): number | null =>
  readNumber(text)?.value ?? (/^\d{1,2}(?=\s*[-–:(=])/.test(text) ? Number.parseInt(text, 10) : null)

function plainAnswer(text: string, question: SurveyQuestion): FactValue {
  const isNothing = question.kind === 'open' ? isMissingText(text) : isUnanswered(text)
  if (isNothing) return null
  return question.kind === 'multiple' || question.kind === 'ranking' ? ticked(text, question.options) : text
}

/** The separator under which most of the text is known options. */
function ticked(text: string, options: readonly string[]): readonly string[] {
  let best: string[] = [text]
  let bestKnown = options.includes(text) ? 1 : 0
  for (const separator of optionSeparators) {
    const parts = splitByOptions(text, separator, options)
    const knownParts = parts.filter((part) => options.includes(part)).length
    if (knownParts > bestKnown) [best, bestKnown] = [parts, knownParts]
  }
  return best
}
