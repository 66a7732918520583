import type { CivilDate } from '../../values/civil-date'
import { dayNumber } from '../../values/civil-date'
import type { SheetDecision } from '../decision'
import type { ExtractedRows } from '../extract-rows'
import type { AsOf } from './checked-table'
import { pastFields } from './implausible-dates'

/** A lonely late date this far after all others is a slip of the pen, not news. */
const lonelyGapDays = 366

/**
 * The date a file speaks from: the one the client agreed to for the engagement; else the latest trustworthy date in
 * the file (not after today, not alone more than a year after the others); else today. Shown beside the checks.
 */
export function asOfFile(
  sheets: readonly { readonly decision: SheetDecision; readonly extracted: ExtractedRows }[],
  given: { readonly engagement: CivilDate | null; readonly today: CivilDate }
): AsOf {
  if (given.engagement !== null) return { date: given.engagement, source: 'engagement' }
  let newest: CivilDate | null = null
  let next: CivilDate | null = null
  for (const { decision, extracted } of sheets) {
    for (const field of pastFields[decision.target]) {
      extracted.columns[field]?.forEach((value, index) => {
        if (typeof value !== 'string' || value > given.today) return
        if (field === 'closedOn' && extracted.columns['status']?.[index] === 'open') return
        if (newest === null || value > newest) {
          next = newest
          newest = value
        } else if (value < newest && (next === null || value > next)) next = value
      })
    }
  }
  const date = trusted(newest, next)
  return date === null ? { date: given.today, source: 'clock' } : { date, source: 'file' }
}

function trusted(newest: CivilDate | null, next: CivilDate | null): CivilDate | null {
  if (newest === null || next === null) return newest
  return dayNumber(newest) - dayNumber(next) > lonelyGapDays ? next : newest
}
