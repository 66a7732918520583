import type { QuestionKind, SurveyQuestion } from '../entities/voice'
import type { SheetCells } from './cells'
import type { ColumnProfile } from './column-profile'
import type { SheetLayout } from './sheet-layout'
import { countedAnswers, optionsByCount, scaleOf } from './survey-answers'
import { findOptions, splitOptions } from './survey-options'

/** The question as the consultant says it was asked: its options or its scale are read from the answers anew. */
export function withKind(
  question: SurveyQuestion,
  kind: QuestionKind,
  column: { sheet: SheetCells; layout: SheetLayout; profile: ColumnProfile }
): SurveyQuestion {
  const { sheet, layout, profile } = column
  const answers = (): Map<string, number> => countedAnswers(sheet, layout, profile.column)
  switch (kind) {
    case 'rating':
      return { ...question, kind, options: [], scale: scaleOf(profile)?.scale ?? widestScale(profile) }
    case 'nps':
      return { ...question, kind, options: [], scale: { low: 0, high: 10 } }
    case 'single':
      return { ...question, kind, options: optionsByCount(answers()), scale: null }
    case 'multiple':
    case 'ranking':
      return { ...question, kind, options: listedOptions(answers()), scale: null }
    case 'open':
    case 'attribute':
      return { ...question, kind, options: [], scale: null }
  }
}

const widestScale = ({ low, high }: ColumnProfile): { low: number; high: number } => ({
  low: low === 0 ? 0 : 1,
  high: Math.max(5, Math.ceil(high ?? 5))
})

/** Options of lists: by the separator that is found, else by comma or semicolon. */
function listedOptions(answers: ReadonlyMap<string, number>): string[] {
  const found = findOptions(answers)
  if (found) return found.options.slice(0, 60)
  const separator = [...answers.keys()].some((text) => text.includes(';')) ? ';' : ','
  const tally = new Map<string, number>()
  for (const [text, count] of answers)
    for (const part of splitOptions(text, separator)) tally.set(part, (tally.get(part) ?? 0) + count)
  return optionsByCount(tally)
}
