/** What a partner programme fails of: the heads under which rules, findings and partners' words meet. */
export const failureModes = [
  'activation',
  'onboarding',
  'volume-over-curation',
  'co-sell',
  'misaligned-incentives',
  'incentives-without-input',
  'complexity',
  'operating-model',
  'capacity',
  'relationships',
  'listening',
  'measurement',
  'investment',
  'concentration',
  'strategy'
] as const

export type FailureMode = (typeof failureModes)[number]
