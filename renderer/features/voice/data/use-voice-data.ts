import { useMemo } from 'react'
import { useEngagement, useRecords } from '@renderer/data'
import { listAnswers } from '@shared/domain/voice/answer'
import { maskingNames, type MaskingNames } from '@shared/domain/voice/mask-quote'
import { useCounts } from './use-counts'
import { usePaintedRecords } from './use-painted-records'
import { useResponsesBySurvey } from './use-responses'
import { useRoundView } from './use-round-view'
import { useWrite } from './use-write'
import type { VoiceData } from './voice-data'

/** The answers, and the surveys and responses they were taken from. */
function useAnswers(): Pick<VoiceData, 'list' | 'surveys' | 'responses'> | undefined {
  const surveys = useRecords('surveys')
  const partners = useRecords('partners')
  const responses = useResponsesBySurvey()
  return useMemo(
    () =>
      surveys && responses && partners
        ? { list: listAnswers(surveys, responses, partners), surveys, responses }
        : undefined,
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
  const answers = useAnswers()
  const names = useMaskingNames()
  const codes = usePaintedRecords('codes', pending)
  const rounds = usePaintedRecords('codingRounds', pending)
  const allCodings = useRecords('codings')
  const whole = {
    list: answers?.list,
    codings: allCodings,
    memos: usePaintedRecords('memos', pending),
    quotes: usePaintedRecords('quotes', pending)
  }
  const { duty, list, codings, memos, quotes } = useRoundView(whole, rounds, engagement.coder)
  const counts = useCounts(list, codes, codings)
  const codesById = useMemo(() => new Map(codes?.map((code) => [code.id, code])), [codes])
  return useMemo(() => {
    if (!answers || !list || !codes || !codings || !counts || !memos || !quotes || !names) return undefined
    if (!allCodings || !rounds) return undefined
    const records = { codes, codesById, memos, quotes, codings, rounds, duty }
    const everything = { list: answers.list, codings: allCodings }
    const work = { maskingNames: names, write, pending }
    return { engagement, ...answers, list, ...records, ...counts, everything, ...work }
  }, [
    engagement,
    answers,
    list,
    codes,
    codesById,
    memos,
    quotes,
    codings,
    counts,
    names,
    write,
    pending,
    rounds,
    duty,
    allCodings
  ])
}
