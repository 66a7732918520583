import { useMemo } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { draft } from '@shared/domain/history/draft'
import { codeHits, type AnswerHit, type CodingPlan } from '@shared/domain/voice/search/code-hits'
import { useUndoRedo } from '@renderer/data'
import { useFormat } from '@renderer/ui/format'
import { toastWhile } from '@renderer/ui/toast-while'
import { useLatest } from '@renderer/ui/use-latest'
import { useTellFailure } from '@renderer/ui/use-tell-failure'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { codingsWith } from '../data/codings-with'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'
import { codingRefusalWords } from '../words/refusal-words'

/** What the consultant does with what was found. Each act is one change set. */
export interface SearchActs {
  /** Gives the code to all hits that do not have it. */
  readonly giveAll: (hits: readonly AnswerHit[], plan: CodingPlan) => void
  /** Gives it to one. */
  readonly giveOne: (hit: AnswerHit, plan: CodingPlan) => void
  readonly undo: () => void
}

/** The acts of search and code. `typed` is what was searched for: the history names it. */
export function useSearchActs(typed: string): SearchActs {
  const voice = useVoice()
  const toast = useToast()
  const tellFailure = useTellFailure()
  const { undo } = useUndoRedo()
  const { count } = useFormat()
  const latest = useLatest({ voice, typed })
  return useMemo(() => {
    const takeBack = (): void => {
      void toastWhile('Undoing…', undo()).then(tellFailure)
    }
    const give = (hits: readonly AnswerHit[], plan: CodingPlan, isAll: boolean): void => {
      const { voice: now, typed: query } = latest.current
      const codings = codingsWith(now.codingsByAnswer, now.pending.of('codings'))
      const given = (answer: Answer) => codings.get(answer.key) ?? []
      const stamp = {
        ...{ coder: now.engagement.coder, at: newStamp().at, source: 'search' as const },
        newId: () => newStamp().id
      }
      const coded = codeHits(hits, plan, { codes: now.codesById, given }, stamp)
      if (!coded.ok) return toast.show(codingRefusalWords[coded.error], { tone: 'problem' })
      const { changes, answers } = coded.value
      const code = now.codesById.get(plan.codeId)?.name ?? ''
      const [first] = hits
      const label = isAll
        ? { code: 'voice.search-coded', params: { code, count: answers, query } }
        : { code: 'voice.coded', params: { code, answer: first?.answer.respondentId ?? '' } }
      void now.write(draft(label.code, label.params, changes)).then((isWritten) => {
        if (isWritten && isAll)
          toast.show(`Gave “${code}” to ${counted(answers, 'answer', count)}`, { undo: takeBack })
      })
    }
    return {
      giveAll: (hits, plan) => give(hits, plan, true),
      giveOne: (hit, plan) => give([hit], plan, false),
      undo: takeBack
    }
  }, [toast, tellFailure, undo, count, latest])
}
