import type { AnswerReading } from '@shared/domain/entities/answer-reading'
import type { Coding } from '@shared/domain/entities/voice'
import { sliceCodePoints } from '@shared/domain/text/code-points'
import type { Answer } from '@shared/domain/voice/answer'
import type { CodingsByAnswer } from '@shared/domain/voice/answer-filter'
import type { JudgedSubject, ReadText, ToneSubject } from '@shared/domain/voice/sentiment/reading-protocol'
import { readingId } from '@shared/domain/voice/sentiment/set-reading'

/** An answer with what may tell its tone besides its words: the question, and how the respondent would recommend. */
export function readTextOf({ text, surveyId, questionId, segment }: Answer): ReadText {
  const question = `${surveyId} ${questionId}`
  const facts = [`question:${question}`]
  if (segment.npsGroup !== null) facts.push(`recommends:${segment.npsGroup}`)
  return { text, question, facts }
}

/** The words a theme was coded on; null where it was given to the whole answer. */
function coded(answer: Answer, codings: readonly Coding[]): string | null {
  if (codings.length === 0 || codings.some(({ span }) => span === null)) return null
  return codings
    .map(({ span }) => (span ? sliceCodePoints(answer.text, span.start, span.end) : ''))
    .join(' … ')
}

/** Every answer, and every theme in every answer, with the id under which its tone is kept. */
export function toneSubjects(
  answers: readonly Answer[],
  codingsByAnswer: CodingsByAnswer
): { readonly ids: readonly string[]; readonly subjects: readonly ToneSubject[] } {
  const ids: string[] = []
  const subjects: ToneSubject[] = []
  answers.forEach((answer, row) => {
    ids.push(answer.key)
    subjects.push({ row, codeId: null, text: null })
    const codings = codingsByAnswer.get(answer.key) ?? []
    for (const codeId of new Set(codings.map((coding) => coding.codeId))) {
      const own = codings.filter((coding) => coding.codeId === codeId)
      ids.push(readingId({ answer, codeId }))
      subjects.push({ row, codeId, text: coded(answer, own) })
    }
  })
  return { ids, subjects }
}

/** What persons have said about tone, to learn from; in the order in which they said it. */
export function judgedSubjects(
  readings: readonly AnswerReading[],
  rowOf: ReadonlyMap<string, number>,
  answers: readonly Answer[],
  codingsByAnswer: CodingsByAnswer
): JudgedSubject[] {
  const said = readings.filter(({ tone }) => tone !== null)
  said.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1))
  return said.flatMap(({ responseId, questionId, codeId, tone }) => {
    const key = `${responseId} ${questionId}`
    const row = rowOf.get(key)
    const answer = row === undefined ? undefined : answers[row]
    if (row === undefined || !answer || tone === null) return []
    const own = (codingsByAnswer.get(key) ?? []).filter((coding) => coding.codeId === codeId)
    return [{ row, codeId, text: codeId === null ? null : coded(answer, own), tone }]
  })
}
