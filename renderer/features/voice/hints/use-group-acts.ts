import { useCallback } from 'react'
import { draft } from '@shared/domain/history/draft'
import type { Answer } from '@shared/domain/voice/answer'
import { codeAlike } from '@shared/domain/voice/near-duplicates/code-group'
import { codeHits } from '@shared/domain/voice/search/code-hits'
import { useToast } from '@renderer/ui/use-toast'
import { codingsWith } from '../data/codings-with'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'
import { counted } from '../words/count-words'

/** Answers in the same words, the one whose codes may be passed on, and what is passed on (null: its codes). */
export interface GroupPlan {
  readonly lead: Answer
  readonly others: readonly Answer[]
  readonly codeId: string | null
}

/** Gives codes to a group of answers in the same words, as one change set; says how many got something. */
export function useGiveToGroup(): (plan: GroupPlan) => Promise<boolean> {
  const voice = useVoice()
  const toast = useToast()
  return useCallback(
    async ({ lead, others, codeId }) => {
      const codings = codingsWith(voice.codingsByAnswer, voice.pending.of('codings'))
      const coded = { codes: voice.codesById, given: (answer: Answer) => codings.get(answer.key) ?? [] }
      const stamp = {
        ...{ coder: voice.engagement.coder, at: newStamp().at, source: 'search' as const },
        newId: () => newStamp().id
      }
      const given =
        codeId === null
          ? codeAlike(coded.given(lead), others, coded, stamp)
          : hitsOf(
              codeHits(
                [lead, ...others].map((answer) => ({ answer, spans: [] })),
                { codeId, extent: 'answer' },
                coded,
                stamp
              )
            )
      if (!given || given.changes.length === 0) {
        toast.show('All of them have it already')
        return true
      }
      const params = { count: given.answers, answer: lead.respondentId }
      const isWritten = await voice.write(draft('voice.same-words-coded', params, given.changes))
      if (isWritten) toast.show(`Coded ${counted(given.answers, 'answer')} in the same words`)
      return isWritten
    },
    [voice, toast]
  )
}

const hitsOf = (coded: ReturnType<typeof codeHits>) => (coded.ok ? coded.value : null)
