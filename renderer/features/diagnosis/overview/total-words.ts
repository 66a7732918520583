import type { Scorecard } from '@shared/domain/diagnosis/scorecard'
import type { Format } from '@renderer/ui/format'

/** "Weighted 2.3 of 5 · 90 % known · trend since Month 0": known is the share of the weight. */
export function totalWords({ total, knownWeight, against }: Scorecard, format: Format): string {
  const known = `${format.share(knownWeight, 0)} known`
  const value = total === null ? 'Too little known for a total' : `Weighted ${format.decimal(total)} of 5`
  return [value, known, ...(against ? [`trend since ${against.name}`] : [])].join(' · ')
}
