import type { AnswerReading, Tone } from '../../entities/answer-reading'
import type { RecordChange } from '../../history/change-set'
import { change } from '../../history/draft'
import type { Answer } from '../answer'
import type { Language } from '../language/languages'

/** An answer, or with a code what it says about that theme. */
export interface ReadingTarget {
  readonly answer: Answer
  readonly codeId: string | null
}

export const readingId = ({ answer, codeId }: ReadingTarget): string =>
  codeId === null ? answer.key : `${answer.key} ${codeId}`

/**
 * Notes what the consultant says about language or tone; null takes it back. What was said about the other stays, and
 * a reading that says nothing any more is removed.
 */
export function setReading(
  readings: readonly AnswerReading[],
  target: ReadingTarget,
  said: { readonly tone?: Tone | null; readonly language?: Language | null },
  stamp: { readonly by: string; readonly at: string }
): readonly RecordChange[] {
  const id = readingId(target)
  const before = readings.find((reading) => reading.id === id) ?? null
  const { responseId, questionId } = target.answer
  const after: AnswerReading = {
    ...{ id, responseId, questionId, codeId: target.codeId, ...stamp },
    language: said.language === undefined ? (before?.language ?? null) : said.language,
    tone: said.tone === undefined ? (before?.tone ?? null) : said.tone
  }
  if (after.language === before?.language && after.tone === before.tone) return []
  if (after.language === null && after.tone === null)
    return before ? [change('answerReadings', before, null)] : []
  return [change('answerReadings', before, after)]
}
