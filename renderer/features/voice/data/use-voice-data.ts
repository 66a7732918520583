import { useMemo } from 'react'
import { useEngagement, useRecords } from '@renderer/data'
import { listAnswers, type AnswerList } from '@shared/domain/voice/answer'
import { maskingNames, type MaskingNames } from '@shared/domain/voice/mask-quote'
import { useCounts } from './use-counts'
import { usePaintedRecords } from './use-painted-records'
import { useResponsesBySurvey } from './use-responses'
import { useWrite } from './use-write'
import type { VoiceData } from './voice-data'

function useAnswerList(): AnswerList | undefined {
  const surveys = useRecords('surveys')
  const partners = useRecords('partners')
  const responses = useResponsesBySurvey()
  return useMemo(
    () => surveys && responses && partners && listAnswers(surveys, responses, partners),
    [surveys, responses, partners]
  )
}

function useMaskingNames(): MaskingNames | undefined {
  const partners = useRecords('partners')
  const respondentKeys = useRecords('respondentKeys')
  return useMemo(
    () => partners && respondentKeys && maskingNames(partners, respondentKeys),
    [partners, respondentKeys]
  )
}

/** Loads and joins what the Voice screen needs; undefined while any of it is being read. */
export function useVoiceData(): VoiceData | undefined {
  const engagement = useEngagement()
  const { write, pending } = useWrite()
  const list = useAnswerList()
  const names = useMaskingNames()
  const codes = usePaintedRecords('codes', pending)
  const memos = usePaintedRecords('memos', pending)
  const quotes = usePaintedRecords('quotes', pending)
  const codings = useRecords('codings')
  const counts = useCounts(list, codes, codings)
  const codesById = useMemo(() => new Map(codes?.map((code) => [code.id, code])), [codes])
  return useMemo(() => {
    if (!list || !codes || !codings || !counts || !memos || !quotes || !names) return undefined
    const records = { codes, codesById, memos, quotes, codings }
    return { engagement, list, ...records, ...counts, maskingNames: names, write, pending }
  }, [engagement, list, codes, codesById, memos, quotes, codings, counts, names, write, pending])
}
