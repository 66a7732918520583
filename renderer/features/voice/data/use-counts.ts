import { useDeferredValue, useMemo } from 'react'
import type { Code, Coding } from '@shared/domain/entities/voice'
import type { AnswerList } from '@shared/domain/voice/answer'
import { codingProgress, codingsByAnswer, countCodes } from '@shared/domain/voice/code-counts'
import type { VoiceData } from './voice-data'

type Counts = Pick<VoiceData, 'codingsByAnswer' | 'counts' | 'progress'>

/**
 * Codings by answer, counts per code and progress. They follow the codings a moment later: counting 10,000 answers
 * must not stand between a key press and its paint.
 */
export function useCounts(
  list: AnswerList | undefined,
  codes: readonly Code[] | undefined,
  codings: readonly Coding[] | undefined
): Counts | undefined {
  const settled = useDeferredValue(codings)
  const byAnswer = useMemo(() => settled && list && codingsByAnswer(settled, list), [settled, list])
  const counts = useMemo(
    () => codes && byAnswer && list && countCodes(codes, byAnswer, list.answers),
    [codes, byAnswer, list]
  )
  const progress = useMemo(() => byAnswer && list && codingProgress(list.answers, byAnswer), [byAnswer, list])
  return useMemo(
    () => (byAnswer && counts && progress ? { codingsByAnswer: byAnswer, counts, progress } : undefined),
    [byAnswer, counts, progress]
  )
}
