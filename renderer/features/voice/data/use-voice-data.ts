import { useDeferredValue, useMemo } from 'react'
import { useEngagement, useRecords } from '@renderer/data'
import { listAnswers } from '@shared/domain/voice/answer'
import { codingsByAnswer, countCodes } from '@shared/domain/voice/code-counts'
import { maskingNames } from '@shared/domain/voice/mask-quote'
import { overlayRecords } from './overlay-records'
import { useResponsesBySurvey } from './use-responses'
import { useWrite } from './use-write'
import type { VoiceData } from './voice-data'

/** Loads and joins what the Voice screen needs; undefined while any of it is being read. */
export function useVoiceData(): VoiceData | undefined {
  const engagement = useEngagement()
  const surveys = useRecords('surveys')
  const partners = useRecords('partners')
  const respondentKeys = useRecords('respondentKeys')
  const storedCodes = useRecords('codes')
  const codings = useRecords('codings')
  const storedMemos = useRecords('memos')
  const storedQuotes = useRecords('quotes')
  const responses = useResponsesBySurvey()
  const { write, underWay } = useWrite()

  const list = useMemo(
    () => surveys && responses && partners && listAnswers(surveys, responses, partners),
    [surveys, responses, partners]
  )
  const names = useMemo(
    () => partners && respondentKeys && maskingNames(partners, respondentKeys),
    [partners, respondentKeys]
  )
  const codes = useMemo(
    () => storedCodes && overlayRecords('codes', storedCodes, underWay),
    [storedCodes, underWay]
  )
  const memos = useMemo(
    () => storedMemos && overlayRecords('memos', storedMemos, underWay),
    [storedMemos, underWay]
  )
  const quotes = useMemo(
    () => storedQuotes && overlayRecords('quotes', storedQuotes, underWay),
    [storedQuotes, underWay]
  )
  // Counting 10,000 answers must not stand between a key press and its paint.
  const settled = useDeferredValue(codings)
  const byAnswer = useMemo(() => settled && list && codingsByAnswer(settled, list), [settled, list])
  const counts = useMemo(
    () => codes && byAnswer && list && countCodes(codes, byAnswer, list.answers),
    [codes, byAnswer, list]
  )
  const codesById = useMemo(() => new Map(codes?.map((code) => [code.id, code])), [codes])

  return useMemo(() => {
    if (!list || !codes || !codings || !byAnswer || !counts || !memos || !quotes || !names) return undefined
    return {
      engagement,
      list,
      codes,
      codesById,
      memos,
      quotes,
      codings,
      codingsByAnswer: byAnswer,
      counts,
      maskingNames: names,
      write,
      underWay
    }
  }, [engagement, list, codes, codesById, memos, quotes, codings, byAnswer, counts, names, write, underWay])
}
