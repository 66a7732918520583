import { useMemo } from 'react'
import type { SuggestionDecision } from '@shared/domain/entities/suggestion-decision'
import type { Coding } from '@shared/domain/entities/voice'
import type { RecordChange } from '@shared/domain/history/change-set'
import { change, draft } from '@shared/domain/history/draft'
import { applyCode } from '@shared/domain/voice/apply-code'
import type { ReviewLine, Suggestion } from '@shared/domain/voice/suggest/suggest-protocol'
import { useLatest } from '@renderer/ui/use-latest'
import type { Desk } from '../code/use-desk'
import { newStamp } from '../data/stamp'
import { useVoice, type VoiceData } from '../data/voice-data'

/** What the consultant does with suggestions. Each act is one change set; none happens by itself. */
export interface SuggestionActs {
  /** Gives the suggested code to the open answer; its source says that it was suggested. */
  readonly accept: (suggestion: Suggestion) => void
  /** Turns it down: it is not offered for this answer again. */
  readonly reject: (suggestion: Suggestion) => void
  /** Gives all codes of a list that has been looked through. */
  readonly acceptAll: (lines: readonly ReviewLine[]) => Promise<boolean>
}

interface Hands {
  readonly desk: Desk
  readonly voice: VoiceData
}

function accept({ desk, voice }: Hands, { codeId }: Suggestion): void {
  const { answer, codings } = desk
  if (!answer) return
  const stamp = { ...newStamp(), coder: voice.engagement.coder, source: 'suggestion' } as const
  const applied = applyCode({ answer, span: null, codings }, voice.codesById, codeId, stamp)
  if (!applied.ok) return
  const params = { code: voice.codesById.get(codeId)?.name ?? '', answer: answer.respondentId }
  void voice.write(draft('voice.coded', params, applied.value.changes))
  desk.dispatch({ type: 'focus-coding', codingId: applied.value.coding?.id ?? null, codeId })
}

function reject({ desk, voice }: Hands, { codeId }: Suggestion): void {
  const { answer } = desk
  if (!answer) return
  const { responseId, questionId } = answer
  const decision: SuggestionDecision = {
    ...{ id: `${responseId} ${questionId} ${codeId}`, responseId, questionId, codeId },
    ...{ decision: 'rejected', by: voice.engagement.coder, at: newStamp().at }
  }
  const params = { code: voice.codesById.get(codeId)?.name ?? '', answer: answer.respondentId }
  void voice.write(
    draft('voice.suggestion-rejected', params, [change('suggestionDecisions', null, decision)])
  )
}

function acceptAll({ voice }: Hands, lines: readonly ReviewLine[]): Promise<boolean> {
  const changes: RecordChange[] = []
  const answers = new Set<string>()
  const given = new Map<string, Coding[]>()
  for (const { row, suggestion } of lines) {
    const answer = voice.list.answers[row]
    if (!answer) continue
    const codings = given.get(answer.key) ?? [...(voice.codingsByAnswer.get(answer.key) ?? [])]
    const stamp = { ...newStamp(), coder: voice.engagement.coder, source: 'suggestion' } as const
    const applied = applyCode({ answer, span: null, codings }, voice.codesById, suggestion.codeId, stamp)
    // A code that stands alone never pushes another one out here: the surer suggestion came first.
    if (!applied.ok || applied.value.replaced > 0 || !applied.value.coding) continue
    given.set(answer.key, [...codings, applied.value.coding])
    changes.push(...applied.value.changes)
    answers.add(answer.key)
  }
  const params = { count: changes.length, answers: answers.size }
  return voice.write(draft('voice.suggestions-accepted', params, changes))
}

/** The acts on suggestions, always on the latest state of the desk. */
export function useSuggestionActs(desk: Desk): SuggestionActs {
  const voice = useVoice()
  const latest = useLatest<Hands>({ desk, voice })
  return useMemo(
    () => ({
      accept: (suggestion) => accept(latest.current, suggestion),
      reject: (suggestion) => reject(latest.current, suggestion),
      acceptAll: (lines) => acceptAll(latest.current, lines)
    }),
    [latest]
  )
}
