import { useMemo } from 'react'
import { draft } from '@shared/domain/history/draft'
import {
  adjudicate,
  reopened,
  settleUncoded,
  type Adjudicated
} from '@shared/domain/voice/agreement/adjudicate'
import type { Disagreement } from '@shared/domain/voice/agreement/disagreements'
import { useToast } from '@renderer/ui/use-toast'
import { newStamp } from '../data/stamp'
import { useVoice } from '../data/voice-data'

/** Settling an answer two coders read differently. Each act is one change set. */
export interface Adjudication {
  /** These codes hold from now on; the coders' own codings stay beside them. */
  readonly settle: (one: Disagreement, codeIds: readonly string[]) => void
  /** The coders agree that no code holds. */
  readonly settleUncoded: (one: Disagreement) => void
  /** Takes the decision away: the answer is open again. */
  readonly reopen: (one: Disagreement) => void
}

export function useAdjudication(): Adjudication {
  const { everything, surveys, write } = useVoice()
  const toast = useToast()
  return useMemo(() => {
    const answerOf = ({ key, responseId, questionId }: Disagreement): Adjudicated => {
      const surveyId = everything.list.byKey.get(key)?.surveyId
      return {
        ...{ responseId, questionId },
        codings: everything.codings.filter(
          (coding) => coding.responseId === responseId && coding.questionId === questionId
        ),
        survey: surveys.find(({ id }) => id === surveyId) ?? null
      }
    }
    const nameOf = ({ key }: Disagreement): string => everything.list.byKey.get(key)?.respondentId ?? ''
    return {
      settle: (one, codeIds) => {
        const stamp = { at: newStamp().at, newId: () => newStamp().id }
        const settled = adjudicate(answerOf(one), codeIds, stamp)
        if (!settled.ok) {
          toast.show('Choose at least one code, or settle it with “No code”.', { tone: 'problem' })
          return
        }
        void write(draft('voice.adjudicated', { answer: nameOf(one) }, settled.value))
      },
      settleUncoded: (one) => {
        const changes = settleUncoded(answerOf(one))
        if (changes.length > 0) void write(draft('voice.adjudicated', { answer: nameOf(one) }, changes))
      },
      reopen: (one) => {
        const changes = reopened(answerOf(one))
        void write(draft('voice.adjudication-removed', { answer: nameOf(one) }, changes))
      }
    }
  }, [everything, surveys, write, toast])
}
