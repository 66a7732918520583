import type { MemoTarget } from '@shared/domain/entities/voice'
import type { VoiceData } from '../data/voice-data'
import type { MemoKind } from './desk-state'
import type { Desk } from './use-desk'

/** What a memo written at the desk now would be about; null when nothing of the kind is open. */
export function memoTarget(kind: MemoKind, { answer, state }: Desk): MemoTarget | null {
  if (kind === 'code') return state.codeId === null ? null : { kind, codeId: state.codeId }
  if (answer === null) return null
  if (kind === 'respondent') return { kind, respondentId: answer.respondentKey }
  return { kind, responseId: answer.responseId, questionId: answer.questionId }
}

/** The pseudonym of a respondent behind the key it counts under. */
export const pseudonym = (respondentKey: string): string =>
  respondentKey.slice(respondentKey.indexOf(':') + 1)

/** What a memo is about, as history and lists say it. */
export function memoSubject(
  target: MemoTarget,
  { list, codesById }: Pick<VoiceData, 'list' | 'codesById'>
): string {
  switch (target.kind) {
    case 'answer': {
      const answer = list.byKey.get(`${target.responseId} ${target.questionId}`)
      return answer?.respondentId ?? 'an answer no longer here'
    }
    case 'respondent':
      return pseudonym(target.respondentId)
    case 'code':
      return `code “${codesById.get(target.codeId)?.name ?? 'no longer here'}”`
    case 'partner':
      return 'a partner'
  }
}
