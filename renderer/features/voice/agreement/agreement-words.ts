import type { Interval } from '@shared/domain/evidence/figure'
import type { CoderComparison } from '@shared/domain/voice/agreement/compare-coders'
import type { CoderRefusal } from '@shared/domain/voice/agreement/coders'
import type { MergeRefusal } from '@shared/domain/voice/agreement/copy/merge-copy'
import type { Reading } from '@shared/domain/voice/agreement/reading'
import type { RoundRefusal } from '@shared/domain/voice/agreement/rounds'
import type { Format } from '@renderer/ui/format'

export const coderRefusalWords: Readonly<Record<CoderRefusal, string>> = {
  'no-name': 'Give the coder a name.',
  reserved: '“Agreed” is the name of the adjudicated result.',
  taken: 'Somebody bears this name already.'
}

export const roundRefusalWords: Readonly<Record<RoundRefusal, string>> = {
  'no-answers': 'There is no answer to code in this choice.',
  'same-coder': 'The second coder must be somebody else.',
  'has-open-round': 'This coder has an open second coding. Finish that one first.'
}

export const mergeRefusalWords: Readonly<Record<MergeRefusal, string>> = {
  'no-copy': 'This file is no coder’s copy. A copy is saved for a second coder on this tab.',
  'other-engagement': 'This copy was made from another engagement.',
  'unknown-copy':
    'This copy is not among those handed out here: the second coding it belongs to was taken back or removed.'
}

/** Who coded, alone or first in a sentence: codings made before anybody was named are somebody's, too. */
export const coderTitle = (name: string): string => name || 'A coder without a name'

/** Who coded, within a sentence. */
export const coderWords = (name: string): string => name || 'a coder without a name'

/** What α allows, by Krippendorff's limits. */
export const readingWords: Readonly<Record<Reading, string>> = {
  reliable: 'reliable',
  tentative: 'good enough for tentative conclusions',
  unreliable: 'too low to rely on'
}

export const cutOffs =
  'Krippendorff’s limits: α from .800 is reliable, .667 to .799 allows tentative conclusions, below that none.'

/** ".83" and "n/a" as coefficients are printed. */
export const coefficient = (value: number | null, format: Format): string =>
  value === null ? 'n/a' : format.decimal(value, 2)

/** "0.71 to 0.92". */
export const intervalWords = (interval: Interval | null, format: Format): string =>
  interval === null ? '—' : `${format.decimal(interval.low, 2)} to ${format.decimal(interval.high, 2)}`

/** The one sentence over the table. */
export function findingOf(comparison: CoderComparison, format: Format): string {
  const [first, second] = comparison.coders
  const { masi, reading } = comparison.sets
  const pair = `${coderTitle(first)} and ${coderWords(second)}`
  if (masi === null || reading === null) return `${pair} never varied: agreement cannot be measured`
  return `${pair}: α ${format.decimal(masi, 2)} over whole answers, ${readingWords[reading]}`
}
