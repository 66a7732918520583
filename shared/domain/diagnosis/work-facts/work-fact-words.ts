import type { WorkFactId } from '../rule'

/** Where a fact is kept, and what to do when there is nothing to count yet. */
export interface WorkFactWords {
  readonly title: string
  /** The screen it is kept on. */
  readonly screen: 'plan' | 'engagement' | 'portfolio' | 'diagnosis' | 'exchange' | 'partners'
  readonly absent: string
}

export const workFactWords: Readonly<Record<WorkFactId, WorkFactWords>> = {
  'open-friction': {
    title: 'Open entries of the friction log',
    screen: 'plan',
    absent: 'The friction log is empty: write down what partners complain about, or nothing can be said.'
  },
  'unowned-plans': {
    title: 'Joint plans without the partner’s own steps or sign-off',
    screen: 'plan',
    absent: 'There is no 30/60/90 plan yet.'
  },
  'planned-days': {
    title: 'Planned days',
    screen: 'engagement',
    absent: 'The engagement does not say how many days are planned.'
  },
  'missed-checkpoints': {
    title: 'Checkpoints without a snapshot',
    screen: 'diagnosis',
    absent: 'The engagement has not begun at the as-of date.'
  },
  'exit-criterion-missing': {
    title: 'Exit criterion',
    screen: 'engagement',
    absent: 'The engagement has no exit criterion.'
  },
  'core-size': {
    title: 'Partners in the core',
    screen: 'portfolio',
    absent: 'No core is chosen yet: choose it in Portfolio.'
  },
  'potential-scored': {
    title: 'Partners with all five dimensions of potential scored',
    screen: 'portfolio',
    absent: 'No partner’s potential is scored yet: score it in Portfolio.'
  },
  'engaged-not-executing': {
    title: 'Partners engaged without executing',
    screen: 'portfolio',
    absent: 'Without dated deals and an activity log nobody can tell who takes part and who sells.'
  },
  'tier-one-propositions': {
    title: 'Tier 1 partners with a written value proposition',
    screen: 'exchange',
    absent: 'No partner is in a tier that counts as Tier 1.'
  },
  'partners-with-tier': {
    title: 'Partners with a tier',
    screen: 'partners',
    absent: 'No signed partner has a tier in the files: the client may keep tiers elsewhere.'
  }
}
