import { createContext, useContext } from 'react'
import type { CodingRound } from '@shared/domain/entities/coding-round'
import type { Engagement } from '@shared/domain/entities/engagement'
import type { Code, Coding, Memo, Quote, Survey } from '@shared/domain/entities/voice'
import type { AnswerList, ResponsesBySurvey } from '@shared/domain/voice/answer'
import type { CodingsByAnswer } from '@shared/domain/voice/answer-filter'
import type { CodeCount, CodingProgress } from '@shared/domain/voice/code-counts'
import type { MaskingNames } from '@shared/domain/voice/mask-quote'
import type { PendingChanges } from './pending-changes'
import type { Write } from './use-write'

/** Everything the Voice screen works with; for a second coder what they may see. */
export interface VoiceData {
  readonly engagement: Engagement
  readonly list: AnswerList
  readonly surveys: readonly Survey[]
  /** Whole responses, closed questions too, by survey. */
  readonly responses: ResponsesBySurvey
  readonly codes: readonly Code[]
  readonly codesById: ReadonlyMap<string, Code>
  readonly memos: readonly Memo[]
  readonly quotes: readonly Quote[]
  /** All codings on disk. */
  readonly codings: readonly Coding[]
  /** Of what is on disk. */
  readonly codingsByAnswer: CodingsByAnswer
  readonly counts: ReadonlyMap<string, CodeCount>
  readonly progress: CodingProgress
  readonly rounds: readonly CodingRound[]
  /** The open round the person at this computer codes; what is not of it stays out of sight. */
  readonly duty: CodingRound | null
  /** Unlimited by a round: for measuring agreement and for handing on. */
  readonly everything: { readonly list: AnswerList; readonly codings: readonly Coding[] }
  readonly maskingNames: MaskingNames
  readonly write: Write
  /** Changes not yet on disk, to be painted already. */
  readonly pending: PendingChanges
}

const VoiceContext = createContext<VoiceData | null>(null)

export const VoiceDataProvider = VoiceContext.Provider

/** The data of the Voice screen. Throws outside of it: that is a bug. */
export function useVoice(): VoiceData {
  const data = useContext(VoiceContext)
  if (!data) throw new Error('useVoice belongs inside the Voice screen')
  return data
}
