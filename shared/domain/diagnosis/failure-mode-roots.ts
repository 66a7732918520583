import type { FailureMode } from '../voice/failure-mode'
import { sources } from './rules/sources'

/** A failure mode as a paper of the field names it, and which of ours it is. */
export interface RootMode {
  readonly source: string
  /** Its number in the paper's own list. */
  readonly number: number
  /** In our words. */
  readonly name: string
  readonly modes: readonly FailureMode[]
}

const { WPF, PRG, FCM } = sources

/**
 * The one place where the field's lists meet: four failure modes of WPF, five of PRG, five mistakes of FCM, and the
 * fifteen heads under which findings and partners' words stand here. The assignment is our judgement and shown.
 */
export const rootModes: readonly RootMode[] = [
  {
    source: WPF,
    number: 1,
    name: 'Many partners, no choice among them',
    modes: ['volume-over-curation', 'concentration']
  },
  { source: WPF, number: 2, name: 'Joint selling is left to chance', modes: ['co-sell'] },
  {
    source: WPF,
    number: 3,
    name: 'The exchange does not pay for one side',
    modes: ['misaligned-incentives', 'investment']
  },
  { source: WPF, number: 4, name: 'A strategy nobody operates', modes: ['operating-model'] },
  {
    source: PRG,
    number: 1,
    name: 'No structured first 90 days',
    modes: ['activation', 'onboarding']
  },
  {
    source: PRG,
    number: 2,
    name: 'Incentives designed without partners',
    modes: ['incentives-without-input', 'complexity']
  },
  { source: PRG, number: 3, name: 'Enablement partners cannot use', modes: ['activation', 'listening'] },
  {
    source: PRG,
    number: 4,
    name: 'The same care for every partner',
    modes: ['operating-model', 'relationships']
  },
  { source: PRG, number: 5, name: 'Sign-ups are counted, not results', modes: ['measurement'] },
  { source: FCM, number: 1, name: 'Too many partners for each manager', modes: ['capacity'] },
  { source: FCM, number: 2, name: 'Partners are slow to get active', modes: ['activation'] },
  { source: FCM, number: 3, name: 'Activity is measured, not impact', modes: ['measurement'] },
  { source: FCM, number: 4, name: 'The strategy questions are open', modes: ['strategy'] },
  { source: FCM, number: 5, name: 'Onboarding lacks parts', modes: ['onboarding'] }
]

/** What the field calls a failure mode of ours. */
export const rootsOf = (mode: FailureMode): readonly RootMode[] =>
  rootModes.filter(({ modes }) => modes.includes(mode))
