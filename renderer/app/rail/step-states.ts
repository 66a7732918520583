import type { Engagement } from '@shared/domain/entities/engagement'
import { daysBetween, type CivilDate } from '@shared/domain/values/civil-date'
import type { StepScreen } from './steps'

/** What the rail says about a step: its state, and what there is or what is missing. */
export interface StepState {
  readonly state: 'empty' | 'in-progress' | 'ready'
  readonly hint: string
}

/** How much of everything there is; counted from records and import runs. */
export interface WorkCounts {
  readonly runs: number
  readonly partners: number
  readonly tierOne: number
  readonly deals: number
  readonly answers: number
  readonly coded: number
  readonly audited: number
  readonly documents: number
  readonly exported: number
}

const many = (count: number, one: string, more = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`

const empty = (hint: string): StepState => ({ state: 'empty', hint })
const ready = (hint: string): StepState => ({ state: 'ready', hint })
const going = (hint: string): StepState => ({ state: 'in-progress', hint })

/** The engagement's own page is ready once it says who works on it and when it is over. */
export function engagementState(engagement: Engagement, today: CivilDate): StepState {
  if (engagement.coder.trim() === '') return going('No coder named')
  if (engagement.exitCriterion.trim() === '') return going('No exit criterion')
  const day = daysBetween(engagement.startedOn, today) + 1
  if (day < 1) return ready('Not started yet')
  return ready(engagement.plannedDays === null ? `Day ${day}` : `Day ${day} of ${engagement.plannedDays}`)
}

function shareState(done: number, all: number, hint: string): StepState {
  if (done === 0) return empty(hint)
  return done >= all ? ready(hint) : going(hint)
}

/** State and hint of every step after the first. */
export function workStates(counts: WorkCounts): Record<Exclude<StepScreen, 'engagement'>, StepState> {
  const needsDeals = counts.deals === 0 ? empty('Needs deals') : empty('Not started')
  return {
    import: counts.runs === 0 ? empty('No files yet') : ready(many(counts.runs, 'import')),
    partners: counts.partners === 0 ? empty('No partners yet') : ready(many(counts.partners, 'partner')),
    voice:
      counts.answers === 0
        ? empty('No answers yet')
        : shareState(counts.coded, counts.answers, `${counts.coded} of ${counts.answers} people`),
    exchange:
      counts.tierOne === 0
        ? empty('Needs Tier 1 partners')
        : shareState(counts.audited, counts.tierOne, `${counts.audited} of ${counts.tierOne} Tier 1 audited`),
    diagnosis: needsDeals,
    portfolio: needsDeals,
    plan: empty('Starts with a finding'),
    programme: empty('Not started'),
    deliverables:
      counts.exported > 0
        ? ready(many(counts.exported, 'document') + ' exported')
        : counts.partners > 0
          ? going('Nothing exported yet')
          : empty('Nothing to export')
  }
}
