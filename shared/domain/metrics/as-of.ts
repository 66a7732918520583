import { fromDayNumber, type CivilDate } from '../values/civil-date'
import { noDay } from './facts/columns'
import { lostDeal, wonDeal } from './facts/deal-columns'
import type { FactBase } from './facts/fact-sources'

/** A lonely late date this far after all others is a slip of the pen, not news. */
const lonelyGapDays = 366
const lonelyShare = 0.005

/** Days on which something provably happened: plans (expected closings, future trainings) are not among them. */
function pastDays(facts: FactBase): number[] {
  const deals = facts.deals()
  const days: number[] = []
  const take = (day: number | undefined): void => {
    if (day !== undefined && day !== noDay) days.push(day)
  }
  for (let position = 0; position < deals.count; position++) {
    take(deals.createdOn[position])
    take(deals.qualifiedOn[position])
    take(deals.registeredOn[position])
    const status = deals.status[position]
    if (status === wonDeal || status === lostDeal) take(deals.closedOn[position])
  }
  if (days.length === 0) facts.activities().date.forEach(take)
  if (days.length === 0) facts.investments().date.forEach(take)
  return days.sort((a, b) => a - b)
}

/**
 * The as-of date when the client stated none: the latest date in the data that can be trusted. Dates after `today`
 * are plans or errors and do not count (unless all are); nor does a handful of dates more than a year after the
 * rest. Null when the data have no dates.
 */
export function latestTrustworthyDate(facts: FactBase, todayDay: number | null): CivilDate | null {
  const all = pastDays(facts)
  const past = todayDay === null ? all : all.filter((day) => day <= todayDay)
  const days = past.length > 0 ? past : all
  let last = days.length - 1
  const lonely = Math.floor(days.length * lonelyShare)
  for (let index = days.length - 1; index > 0 && index >= days.length - 1 - lonely; index--) {
    const gap = (days[index] ?? 0) - (days[index - 1] ?? 0)
    if (gap > lonelyGapDays && days.length - index <= lonely) last = index - 1
  }
  const day = days[last]
  return day === undefined ? null : fromDayNumber(day)
}
