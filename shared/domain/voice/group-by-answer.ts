import type { Coding } from '../entities/voice'
import { answerKey } from './answer'

/** The codings of each answer, by the answer's key, in the order they come. */
export function groupByAnswer(codings: readonly Coding[]): Map<string, Coding[]> {
  const groups = new Map<string, Coding[]>()
  for (const coding of codings) {
    const key = answerKey(coding.responseId, coding.questionId)
    const group = groups.get(key)
    if (group) group.push(coding)
    else groups.set(key, [coding])
  }
  return groups
}
