import { useMemo } from 'react'
import { documentId } from '@shared/domain/deliverables/document-record'
import { gapContext } from '@shared/domain/deliverables/gap-analysis/build-gap-analysis'
import type { Report } from '@shared/domain/deliverables/report'
import { buildVoiceFindings } from '@shared/domain/deliverables/voice-findings/build-voice-findings'
import type { VoiceInput } from '@shared/domain/deliverables/voice-findings/voice-input'
import { useRecords, useVoiceFacts } from '@renderer/data'
import { useDocumentEngagement } from './document-language'
import { useAsOf } from './use-as-of'
import { useGapInput } from './use-gap-analysis'

/** What the Voice of Partner report is made from; null without a survey, undefined while it is read or not wanted. */
export function useVoiceInput(
  isWanted: boolean,
  surveyId: string | null = null
): VoiceInput | null | undefined {
  const engagement = useDocumentEngagement()
  const asOf = useAsOf()
  const runs = useRecords('importRuns')
  const voice = useVoiceFacts(isWanted, surveyId)
  const gaps = useGapInput(isWanted)
  return useMemo(() => {
    if (!isWanted || voice === undefined || gaps === undefined || !runs) return undefined
    if (voice === null) return null
    const ground = gaps ? gapContext(gaps) : { results: [], items: [] }
    return { engagement, asOf, voice, runs, ground }
  }, [isWanted, engagement, asOf, runs, voice, gaps])
}

/** The Voice of Partner report of the wave chosen for it; null without a survey. */
export function useVoiceFindings(isWanted: boolean): Report | null | undefined {
  const documents = useRecords('documents')
  const id = documentId('voice-findings', null)
  const chosen = documents?.find((record) => record.id === id)?.surveyId
  const input = useVoiceInput(isWanted && documents !== undefined, chosen ?? null)
  return useMemo(() => input && buildVoiceFindings(input), [input])
}
