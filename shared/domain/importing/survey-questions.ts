import type { ColumnMapping } from '../entities/import-run'
import type { QuestionKind } from '../entities/voice'
import type { SheetCells } from './cells'
import type { ColumnProfile } from './column-profile'
import type { SheetLayout } from './sheet-layout'
import { countedAnswers, labelledScale, optionsByCount, scaleOf, type AnswerFacts } from './survey-answers'
import { isQuestionText, isToolColumn } from './survey-likeness'
import { tiedQuestions, type SurveyColumn } from './survey-groups'
import { findOptions } from './survey-options'
import { fingerprint, headerWords } from './words'

const answerPrefix = 'answer:'

export const answerField = (questionId: string): string => `${answerPrefix}${questionId}`

/** The question a field stands for, or null when it is a plain field. */
export const questionOfField = (field: string): string | null =>
  field.startsWith(answerPrefix) ? field.slice(answerPrefix.length) : null

/**
 * Derives questions from headers and answers. Two columns with the same header stay two questions: the client's
 * tool asked twice, and merging them would mix two groups of people.
 */
export function deriveQuestions(
  sheet: SheetCells,
  layout: SheetLayout,
  profiles: readonly ColumnProfile[],
  merged?: ReadonlyMap<number, readonly string[]>
): SurveyColumn[] {
  const seen = new Map<string, number>()
  const columns = profiles.map((profile, index): SurveyColumn => {
    const words = headerWords(profile.header)
    const occurrence = (seen.get(words) ?? 0) + 1
    seen.set(words, occurrence)
    const options = merged?.get(profile.column)
    const id = `q${fingerprint(`${words}#${occurrence}`)}`
    return {
      column: profile.column,
      question: {
        id,
        code: `Q${index + 1}`,
        text: profile.header,
        ...(options ? { kind: 'multiple', options, scale: null } : answersOf(sheet, layout, profile))
      }
    }
  })
  return tiedQuestions(sameScales(columns, profiles))
}

function answersOf(sheet: SheetCells, layout: SheetLayout, profile: ColumnProfile): AnswerFacts {
  const plain = (kind: QuestionKind, options: readonly string[] = []): AnswerFacts => ({
    kind,
    options,
    scale: null
  })
  if (profile.shape === 'number') return scaleOf(profile) ?? plain('attribute')
  if (
    profile.shape === 'empty' ||
    profile.shape === 'date' ||
    profile.shape === 'key' ||
    profile.shape === 'percent'
  )
    return plain('attribute')
  const values = countedAnswers(sheet, layout, profile.column)
  const labelled = labelledScale(profile.header, values)
  if (labelled) return labelled
  const several = findOptions(values)
  if (several) return plain('multiple', several.options.slice(0, 60))
  const isShort =
    (profile.averageLength <= 60 || isFewSentences(values)) &&
    (profile.shape === 'category' || profile.shape === 'boolean' || isRepeating(values))
  // Nobody wrote what another wrote: words of one's own, however short.
  const isAllOwn =
    values.size === profile.filled && profile.shape !== 'boolean' && isQuestionText(profile.header)
  if (isShort && !isAllOwn)
    return plain(
      isQuestionText(profile.header) || profile.shape === 'boolean' ? 'single' : 'attribute',
      optionsByCount(values)
    )
  return plain(isQuestionText(profile.header) || profile.averageLength > 30 ? 'open' : 'attribute')
}

/** Long options, each chosen by many. */
const isFewSentences = (values: ReadonlyMap<string, number>): boolean =>
  values.size >= 2 && values.size <= 8 && [...values.values()].every((count) => count >= 5)

const isRepeating = (values: ReadonlyMap<string, number>): boolean => {
  let answers = 0
  for (const count of values.values()) answers += count
  return values.size <= 12 && answers >= values.size * 2.5
}

/** One survey tool uses one scale: an item nobody answered with 0 still starts at 0 if its neighbours do. */
function sameScales(columns: SurveyColumn[], profiles: readonly ColumnProfile[]): SurveyColumn[] {
  const highest = new Set(
    profiles
      .filter((profile, index) => profile.low === 0 && columns[index]?.question.kind === 'rating')
      .map((profile) => profile.high)
  )
  return columns.map((one, index) => {
    const profile = profiles[index]
    const isNeighbour =
      one.question.kind === 'rating' && profile?.low !== 0 && profile?.high === 6 && highest.has(6)
    return isNeighbour ? { ...one, question: { ...one.question, scale: { low: 0, high: 6 } } } : one
  })
}

/** Adds the questions to a mapping: every column that is not a plain field and holds answers. */
export function withQuestions(
  mapping: readonly ColumnMapping[],
  questions: readonly SurveyColumn[],
  profiles: readonly ColumnProfile[]
): ColumnMapping[] {
  return mapping.map((one) => {
    const found = questions.find((question) => question.column === one.column)
    const profile = profiles.find((candidate) => candidate.column === one.column)
    if (one.field !== null || !found || !profile || profile.shape === 'empty' || profile.header === '')
      return one
    if (isToolColumn(profile.header)) return { ...one, reason: 'kept by the survey tool: left out' }
    if (identifiesPerson(profile)) return { ...one, reason: 'identifies a person: left out' }
    return {
      ...one,
      field: answerField(found.question.id),
      confidence: 0.9,
      reason: `read as ${found.question.kind} question`
    }
  })
}

const personal = /\b(ip address|latitude|longitude|phone|telephone|telefon|mobile|prolific|device id)\b/

const identifiesPerson = (profile: ColumnProfile): boolean => personal.test(headerWords(profile.header))
