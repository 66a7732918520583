import { useMemo } from 'react'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import type { Coding, Memo, Quote } from '@shared/domain/entities/voice'
import type { AnswerList } from '@shared/domain/voice/answer'
import { answersOfRound, blindReadings } from '@shared/domain/voice/agreement/round-view'
import { dutyOf } from '@shared/domain/voice/agreement/rounds'

/** What of an engagement the person at this computer may see while they are a second coder. */
export interface RoundView {
  /** The open round they code; null: they see everything. */
  readonly duty: CodingRound | null
  readonly list: AnswerList | undefined
  readonly codings: readonly Coding[] | undefined
  readonly memos: readonly Memo[] | undefined
  readonly quotes: readonly Quote[] | undefined
}

/** Everything, or for a second coder the answers of their round alone and, when it is blind, no readings of others. */
export function useRoundView(
  whole: Omit<RoundView, 'duty'>,
  rounds: readonly CodingRound[] | undefined,
  coder: string
): RoundView {
  const { list, codings, memos, quotes } = whole
  const duty = useMemo(() => (rounds ? dutyOf(rounds, coder) : null), [rounds, coder])
  const shownList = useMemo(() => (duty && list ? answersOfRound(list, duty) : list), [duty, list])
  const isBlind = duty?.isBlind === true
  const seen = useMemo(
    () =>
      isBlind
        ? blindReadings({ codings: codings ?? [], memos: memos ?? [], quotes: quotes ?? [] }, coder)
        : { codings, memos, quotes },
    [isBlind, codings, memos, quotes, coder]
  )
  return { duty, list: shownList, ...seen }
}
