import type { CivilDate } from '../values/civil-date'

export interface FrictionItem {
  readonly id: string
  readonly partnerId: string | null
  readonly area: 'discount' | 'mdf-access' | 'conflict' | 'leads' | 'payment' | 'support' | 'other'
  readonly description: string
  readonly severity: 1 | 2 | 3 | 4 | 5
  readonly owner: string | null
  readonly openedOn: CivilDate | null
  readonly resolvedOn: CivilDate | null
  readonly resolution: string
}

export interface Milestone {
  readonly id: string
  readonly title: string
  readonly owner: 'vendor' | 'partner' | 'both'
  readonly person: string | null
  readonly dueOn: CivilDate | null
  readonly phase: 30 | 60 | 90
  readonly metricId: string | null
  readonly target: number | null
  readonly state: 'open' | 'done' | 'dropped'
}

/** A 30/60/90-day plan agreed with one partner. */
export interface JointPlan {
  readonly id: string
  readonly partnerId: string
  readonly situation: 'new' | 'dormant' | 'declining' | 'other'
  readonly startsOn: CivilDate | null
  readonly milestones: readonly Milestone[]
  readonly isSignedOff: boolean
}
