import type { Format } from '@renderer/ui/format'
import type { TierMeasure } from '@shared/domain/entities/portfolio'
import type { TierBorder, TierMove, TierOutcome } from '@shared/domain/portfolio/tier-simulator'

export const tierMeasureWords: Readonly<Record<TierMeasure, string>> = {
  revenue: 'Revenue',
  'won-deals': 'Won deals',
  'certified-people': 'Certified people',
  activity: 'Events in window',
  overlap: 'ICP overlap',
  potential: 'Potential'
}

export const moveWords: Readonly<Record<TierMove, string>> = {
  up: '▲ Up',
  down: '▼ Down',
  same: 'Stays',
  unclear: 'Cannot tell'
}

const valueText = (measure: TierMeasure, value: number, format: Format): string => {
  if (measure === 'revenue') return format.shortMoney(value)
  return measure === 'potential' ? format.decimal(value) : format.count(value)
}

/** "just below Gold: revenue 96k of 100k". */
function borderText({ tier, side, measure, value, minimum }: TierBorder, format: Format): string {
  const figures = `${tierMeasureWords[measure].toLowerCase()} ${valueText(measure, value, format)} against ${valueText(measure, minimum, format)}`
  return side === 'just-below' ? `Just short of ${tier}: ${figures}` : `Only just ${tier}: ${figures}`
}

/** What to know about a move: what is missing, or how near the border is. */
export function outcomeText({ missing, border }: TierOutcome, format: Format): string {
  if (missing.length > 0) {
    return `Not known: ${missing.map((measure) => tierMeasureWords[measure].toLowerCase()).join(', ')}`
  }
  return border ? borderText(border, format) : ''
}
