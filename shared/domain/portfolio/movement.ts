import type { Definitions } from '../entities/engagement'
import type { PortfolioFacts } from './portfolio-facts'

/** What partners actually do (R64), the most first. */
export const movements = ['executing', 'engaged', 'participating', 'dormant'] as const
export type Movement = (typeof movements)[number]

export const movementWords: Readonly<Record<Movement, string>> = {
  executing: 'Executing',
  engaged: 'Engaged, not executing',
  participating: 'Participating',
  dormant: 'Dormant'
}

/** The class of one partner, or why it cannot be told. */
export type MovementResult =
  | { readonly movement: Movement; readonly because: string }
  | { readonly movement: null; readonly because: string }

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/**
 * Which of the four classes a partner is in. *Executing*: created, qualified, registered or won a deal in the active
 * window. *Engaged, not executing*: trainings, reviews, campaigns or paid funds in the window and no deal (R62).
 * *Participating*: any other sign of life since the dormant limit. *Dormant*: nothing since then. Without an activity
 * log a partner with a deal last year cannot be told from an engaged one and stays open.
 * Source: *partner ROI and Partner Potential*, rule R64.
 */
export function movementOf(
  facts: PortfolioFacts,
  at: number,
  { activeWindowDays, dormantAfterDays }: Pick<Definitions, 'activeWindowDays' | 'dormantAfterDays'>
): MovementResult {
  const { has } = facts
  if (!has.dealDates && !has.activities && !has.investments) {
    return { movement: null, because: 'No deal, activity or payment has a date.' }
  }
  const executions = facts.executions[at] ?? 0
  const engagements = facts.engagements[at] ?? 0
  const light = facts.lightTouches[at] ?? 0
  const silent = facts.daysSilent[at] ?? Number.NaN
  const window = `in ${activeWindowDays} days`
  if (executions > 0) {
    return { movement: 'executing', because: `${times(executions, 'deal event', 'deal events')} ${window}` }
  }
  if (!has.dealDates) return { movement: null, because: 'No deal has a date, so selling cannot be told.' }
  if (engagements > 0) {
    const what = times(
      engagements,
      'training, review, campaign or payment',
      'trainings, reviews, campaigns or payments'
    )
    return { movement: 'engaged', because: `${what} ${window}, no deal` }
  }
  if (!(silent <= dormantAfterDays)) {
    const since = Number.isNaN(silent) ? 'Nothing on record, ever' : `Nothing on record for ${silent} days`
    return { movement: 'dormant', because: since }
  }
  if (light > 0) {
    return {
      movement: 'participating',
      because: `${times(light, 'light contact', 'light contacts')} ${window}, no deal`
    }
  }
  if (!has.activities) {
    return { movement: null, because: `No deal ${window}; without an activity log the rest cannot be told.` }
  }
  return { movement: 'participating', because: `Last sign of life ${silent} days ago` }
}
