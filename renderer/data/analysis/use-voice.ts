import type { VoiceFacts } from '@shared/domain/deliverables/voice-findings/voice-facts'
import type { Signing } from '@shared/domain/voice/confidentiality/quote-signings'
import type { ResultsAsk, ResultsView } from '@shared/domain/voice/results/ask'
import type { PartnerVoice } from '@shared/domain/voice/results/partner-voice'
import type { PublishedResults } from '@shared/domain/voice/results/publish-results'
import { useAnswer } from './use-analysis'

const all: Record<never, never> = {}

/**
 * One view of the survey results, kept current; undefined while it is worked out. Nothing under the engagement's
 * limits leaves the worker. `null` asks nothing.
 */
export function useVoiceResults<V extends ResultsView>(
  ask: ResultsAsk<V> | null
): PublishedResults<V> | null | undefined {
  // The worker answers with the view asked for.
  return useAnswer('voiceResults', ask) as PublishedResults<V> | null | undefined
}

/** What may be said beside a partner's name; undefined while it is worked out or for null. */
export function usePartnerVoice(partnerId: string | null): PartnerVoice | undefined {
  return useAnswer('partnerVoice', partnerId === null ? null : { partnerId })
}

/**
 * What the Voice of Partner report says of a wave, the newest unless one is asked for; undefined while it is worked out
 * or not wanted, null without a survey.
 */
export function useVoiceFacts(
  isWanted: boolean,
  surveyId: string | null = null
): VoiceFacts | null | undefined {
  return useAnswer('voiceFacts', isWanted ? { surveyId } : null)
}

/** Quote id → how it may be signed; undefined while it is worked out or not wanted. */
export function useQuoteSignings(isWanted = true): Readonly<Record<string, Signing>> | undefined {
  return useAnswer('quoteSignings', isWanted ? all : null)
}
