import type { Format } from '@renderer/ui/format'
import type { CapacityPlan } from '@shared/domain/portfolio/capacity'

/** "320 h", or what is known of it where some partners' hours are open: never the part as if it were the whole. */
export function hoursText(
  { hours, hoursKnown }: Pick<CapacityPlan, 'hours' | 'hoursKnown'>,
  format: Format
): string {
  if (hours !== null) return `${format.count(hours)} h`
  return hoursKnown > 0 ? `at least ${format.count(hoursKnown)} h` : '—'
}
