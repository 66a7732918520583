import type { Coding } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { answerKey } from '@shared/domain/voice/answer'
import type { CodingsByAnswer } from '@shared/domain/voice/answer-filter'
import { overlayRecords } from './overlay-records'

/** Codings by answer as they will be once the changes under way are on disk. */
export function codingsWith(stored: CodingsByAnswer, underWay: readonly RecordChange[]): CodingsByAnswer {
  const touched = new Map<string, RecordChange[]>()
  for (const one of underWay) {
    if (one.table !== 'codings') continue
    const { responseId, questionId } = (one.after ?? one.before) as Coding
    const key = answerKey(responseId, questionId)
    const group = touched.get(key)
    if (group) group.push(one)
    else touched.set(key, [one])
  }
  if (touched.size === 0) return stored
  const all = new Map(stored)
  for (const [key, changes] of touched) {
    const codings = overlayRecords('codings', stored.get(key) ?? [], changes)
    if (codings.length === 0) all.delete(key)
    else all.set(key, codings)
  }
  return all
}
