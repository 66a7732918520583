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
export interface MovementResult {
  readonly movement: Movement | null
  readonly because: string
}

const times = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What decides a partner's class. */
type Ground =
  | 'no-dates'
  | 'deal-events'
  | 'no-deal-dates'
  | 'engagements'
  | 'silent'
  | 'light-contacts'
  | 'no-log'
  | 'alive'

const movementBy: Readonly<Record<Ground, Movement | null>> = {
  'no-dates': null,
  'deal-events': 'executing',
  'no-deal-dates': null,
  engagements: 'engaged',
  silent: 'dormant',
  'light-contacts': 'participating',
  'no-log': null,
  alive: 'participating'
}

type Limits = Pick<Definitions, 'activeWindowDays' | 'dormantAfterDays'>

function groundOf(facts: PortfolioFacts, at: number, { dormantAfterDays }: Limits): Ground {
  const { has } = facts
  if (!has.dealDates && !has.activities && !has.investments) return 'no-dates'
  if ((facts.executions[at] ?? 0) > 0) return 'deal-events'
  if (!has.dealDates) return 'no-deal-dates'
  if ((facts.engagements[at] ?? 0) > 0) return 'engagements'
  if (!((facts.daysSilent[at] ?? Number.NaN) <= dormantAfterDays)) return 'silent'
  if ((facts.lightTouches[at] ?? 0) > 0) return 'light-contacts'
  return has.activities ? 'alive' : 'no-log'
}

/** The class of one partner without its reason, for going through all of them; null where it cannot be told. */
export const movementAt = (facts: PortfolioFacts, at: number, limits: Limits): Movement | null =>
  movementBy[groundOf(facts, at, limits)]

/**
 * Which of the four classes a partner is in. *Executing*: created, qualified, registered or won a deal in the active
 * window. *Engaged, not executing*: trainings, reviews, campaigns or paid funds in the window and no deal (R62).
 * *Participating*: any other sign of life since the dormant limit. *Dormant*: nothing since then. Without an activity
 * log a partner with a deal last year cannot be told from an engaged one and stays open.
 * Source: *partner ROI and Partner Potential*, rule R64.
 */
export function movementOf(facts: PortfolioFacts, at: number, limits: Limits): MovementResult {
  const ground = groundOf(facts, at, limits)
  return { movement: movementBy[ground], because: groundWords(ground, facts, at, limits) }
}

function groundWords(
  ground: Ground,
  facts: PortfolioFacts,
  at: number,
  { activeWindowDays }: Limits
): string {
  const window = `in ${activeWindowDays} days`
  const silent = facts.daysSilent[at] ?? Number.NaN
  switch (ground) {
    case 'no-dates':
      return 'No deal, activity or payment has a date.'
    case 'deal-events':
      return `${times(facts.executions[at] ?? 0, 'deal event', 'deal events')} ${window}`
    case 'no-deal-dates':
      return 'No deal has a date, so selling cannot be told.'
    case 'engagements': {
      const one = 'training, review, campaign or payment'
      const many = 'trainings, reviews, campaigns or payments'
      return `${times(facts.engagements[at] ?? 0, one, many)} ${window}, no deal`
    }
    case 'silent':
      return Number.isNaN(silent) ? 'Nothing on record, ever' : `Nothing on record for ${silent} days`
    case 'light-contacts':
      return `${times(facts.lightTouches[at] ?? 0, 'light contact', 'light contacts')} ${window}, no deal`
    case 'no-log':
      return `No deal ${window}; without an activity log the rest cannot be told.`
    case 'alive':
      return `Last sign of life ${silent} days ago`
  }
}
