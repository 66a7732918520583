import type { DimensionScore, Rag, Trend } from '@shared/domain/diagnosis/scorecard'
import type { Status } from '@renderer/ui/status-mark'

/** How a state of the scorecard looks: shape and word, never colour alone. */
export const ragStatus: Readonly<Record<Rag, Status>> = {
  red: 'at-risk',
  amber: 'watch',
  green: 'on-track',
  unknown: 'unknown'
}

export const trendWords: Readonly<Record<Trend, string>> = { up: 'up', flat: 'flat', down: 'down' }

const muchKnown = 0.75
const someKnown = 0.4

/** How much of what should be looked at could be, as one word. */
export function confidenceWord({ confidence }: Pick<DimensionScore, 'confidence'>): string {
  if (confidence >= muchKnown) return 'High'
  if (confidence >= someKnown) return 'Medium'
  return confidence > 0 ? 'Low' : 'None'
}
