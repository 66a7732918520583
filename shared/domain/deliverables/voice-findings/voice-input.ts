import type { Engagement } from '../../entities/engagement'
import type { ImportRun } from '../../entities/import-run'
import type { CivilDate } from '../../values/civil-date'
import type { BoundFigures } from '../bound-figure'
import type { GapContext } from '../gap-analysis/gap-input'
import type { VoiceFacts } from './voice-facts'

/** Everything the Voice of Partner report is made from. */
export interface VoiceInput {
  readonly engagement: Engagement
  readonly asOf: CivilDate
  readonly voice: VoiceFacts
  readonly runs: readonly ImportRun[]
  /** Rules that fire and recommendations, where a failure mode of the themes meets one. */
  readonly ground: Pick<GapContext, 'results' | 'items'>
}

/** What the sections of the document share. */
export interface VoiceContext extends VoiceInput {
  readonly figures: BoundFigures
  /** Ready to stand in block text. */
  readonly clientName: string
}
