import type { FigureSummary } from '@shared/domain/evidence/figure-summary'
import { missingWords, unknownWords } from '@shared/domain/evidence/reasons'
import type { FigureChange } from '@shared/domain/snapshots/compare-snapshots'
import { figureText } from '@renderer/ui/figure-text'
import type { Format } from '@renderer/ui/format'

type Written = Pick<FigureSummary, 'metricId' | 'unit' | 'currency'>

/** Figures that are themselves a difference carry a sign. */
const isDifference = ({ metricId }: Written): boolean => metricId.endsWith('-difference')

/** "+11.6 points", "−€3,620": how far two figures lie apart. Shares differ by points, never by percent. */
export function differenceText(figure: Written, difference: number, format: Format): string {
  if (figure.unit === 'share') return `${format.signed(difference * 100, 1)} points`
  const size = figureText({ ...figure, value: Math.abs(difference) }, format)
  if (difference === 0) return size
  return `${difference > 0 ? '+' : '−'}${size}`
}

/** The value of a figure; differences with their sign. */
export function valueText(figure: Written & Pick<FigureSummary, 'value'>, format: Format): string {
  const { value } = figure
  if (value !== null && isDifference(figure)) return differenceText(figure, value, format)
  return figureText(figure, format)
}

/** A bound of an interval: both ends with the same decimals. */
function boundText(figure: Written, bound: number, format: Format): string {
  if (figure.unit === 'share' && !isDifference(figure)) return format.share(bound, 1)
  return valueText({ ...figure, value: bound }, format)
}

/** "13.1 % – 33.6 %", or nothing where there is no interval. */
export function intervalText(figure: FigureSummary, format: Format): string {
  const { interval } = figure
  if (!interval) return ''
  return `${boundText(figure, interval.low, format)} – ${boundText(figure, interval.high, format)}`
}

/** The n beside a figure: "13 of 60", "425", or nothing. */
export function extentText(figure: FigureSummary, format: Format): string {
  const { numerator, denominator, countedCount, unit } = figure
  // Who answered a survey is counted, but never listed.
  const isCounted = numerator === countedCount || figure.asked !== undefined
  if (unit === 'share' && numerator !== null && denominator !== null && isCounted) {
    return `${format.count(numerator)} of ${format.count(denominator)}`
  }
  if (figure.value === null && numerator !== null && denominator !== null) {
    return `${format.count(numerator)} of ${format.count(denominator)}`
  }
  if (countedCount > 0) return format.count(countedCount)
  return denominator === null ? '' : format.count(denominator)
}

/** Why a figure is unknown, and what to ask the client for. */
export function unknownSentence(figure: FigureSummary): string {
  if (!figure.unknown) return ''
  const { reason, missing } = figure.unknown
  return missing === null
    ? unknownWords(reason)
    : `${unknownWords(reason)} Ask for: ${missingWords(missing).toLowerCase()}.`
}

const verdictWords = {
  'beyond-chance': 'more than chance',
  'within-chance': 'could be chance',
  'no-interval': 'no interval, so chance cannot be ruled out',
  unknown: 'unknown at one of the two'
} as const

/** How a figure moved: the change, its interval, and whether it is more than chance. */
export function changeText(figure: Written, change: FigureChange, format: Format) {
  const verdict = verdictWords[change.verdict]
  if (change.difference === null) return { text: '—', range: 'unknown then or now', verdict }
  const write = (value: number): string => differenceText(figure, value, format).replace(' points', '')
  const hasRange = change.low !== null && change.high !== null
  const range = hasRange ? `${write(change.low)} to ${write(change.high)}` : 'no interval'
  return {
    text: change.difference === 0 ? 'no change' : differenceText(figure, change.difference, format),
    range,
    verdict
  }
}
