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
  /** Of them, those not signed yet. */
  readonly prospects: number
  /** Of them, those that neither are prospects nor have left: the ones that get a segment. */
  readonly roster: number
  readonly tierOne: number
  readonly deals: number
  readonly answers: number
  readonly coded: number
  readonly audited: number
  /** Questions of the checklists the client answered. */
  readonly answered: number
  /** Recommendations accepted or done. */
  readonly accepted: number
  /** Partners whose segment is settled. */
  readonly settled: number
  readonly friction: { readonly open: number; readonly all: number }
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

function diagnosisState({ deals, partners, answers, answered, accepted }: WorkCounts): StepState {
  if (deals + partners + answers === 0) return empty('Needs deals')
  if (accepted > 0) return ready(many(accepted, 'recommendation') + ' accepted')
  return going(answered > 0 ? many(answered, 'question') + ' answered' : 'None accepted yet')
}

function planState({ open, all }: WorkCounts['friction']): StepState {
  if (all === 0) return empty('Nothing logged yet')
  return open > 0 ? going(`${open} open in the log`) : ready('Nothing open in the log')
}

/** Whom one would like to sign is no partner yet. */
function partnersState({ partners, prospects }: WorkCounts): StepState {
  if (partners === 0) return empty('No partners yet')
  const signed = partners - prospects
  if (prospects === 0) return ready(many(signed, 'partner'))
  // The rail is narrow: its heading says that the first number are partners.
  return ready(`${signed.toLocaleString('en')} + ${many(prospects, 'prospect')}`)
}

/** The rail is narrow: thousands leave no room for the noun. */
function codedPeople({ coded, answers }: WorkCounts): string {
  const share = `${coded.toLocaleString('en')} of ${answers.toLocaleString('en')}`
  return answers < 1000 ? `${share} people` : share
}

/** State and hint of every step after the first. */
export function workStates(counts: WorkCounts): Record<Exclude<StepScreen, 'engagement'>, StepState> {
  return {
    import: counts.runs === 0 ? empty('No files yet') : ready(many(counts.runs, 'import')),
    partners: partnersState(counts),
    voice:
      counts.answers === 0
        ? empty('No answers yet')
        : shareState(counts.coded, counts.answers, codedPeople(counts)),
    exchange:
      counts.tierOne === 0
        ? empty('No Tier 1 partner')
        : shareState(counts.audited, counts.tierOne, `${counts.audited} of ${counts.tierOne} Tier 1 audited`),
    diagnosis: diagnosisState(counts),
    portfolio:
      counts.roster === 0
        ? empty('Needs partners')
        : shareState(counts.settled, counts.roster, `${counts.settled} of ${counts.roster} segmented`),
    plan: planState(counts.friction),
    programme: empty('Not started'),
    deliverables:
      counts.exported > 0
        ? ready(many(counts.exported, 'document') + ' exported')
        : counts.partners > 0
          ? going('None exported yet')
          : empty('Nothing to export')
  }
}
