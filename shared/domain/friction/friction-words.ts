import type { FrictionItem } from '../entities/plan'

export type FrictionArea = FrictionItem['area']
export type FrictionSeverity = FrictionItem['severity']

export const frictionAreas = [
  'discount',
  'mdf-access',
  'conflict',
  'leads',
  'payment',
  'support',
  'other'
] as const satisfies readonly FrictionArea[]

export const frictionAreaWords: Readonly<Record<FrictionArea, string>> = {
  discount: 'Discount',
  'mdf-access': 'MDF access',
  conflict: 'Channel conflict',
  leads: 'Leads',
  payment: 'Payment',
  support: 'Support',
  other: 'Other'
}

export const frictionSeverities = [1, 2, 3, 4, 5] as const satisfies readonly FrictionSeverity[]

/** What a severity means, so that two people give the same one. */
export const severityWords: Readonly<Record<FrictionSeverity, string>> = {
  1: 'Nuisance',
  2: 'Slows work',
  3: 'Costs a deal',
  4: 'Costs several deals',
  5: 'Partner may leave'
}
