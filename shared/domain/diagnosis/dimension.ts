/** The ten dimensions of the Partner Health Scorecard, in reading order. Source: domain.md §4. */
export const dimensions = [
  'strategy',
  'commercial',
  'types-and-tiers',
  'recruitment',
  'onboarding',
  'enablement',
  'activation',
  'relationship',
  'measurement',
  'voice-and-exchange'
] as const

export type Dimension = (typeof dimensions)[number]

export const isDimension = (text: string): text is Dimension =>
  (dimensions as readonly string[]).includes(text)

/** Names as scorecard and documents print them. */
export const dimensionWords: Readonly<Record<Dimension, string>> = {
  strategy: 'Strategy and operating model',
  commercial: 'Commercial structure and incentives',
  'types-and-tiers': 'Partner types and tiers',
  recruitment: 'Recruitment and curation',
  onboarding: 'Onboarding',
  enablement: 'Enablement',
  activation: 'Activation and co-sell',
  relationship: 'Relationship and capacity',
  measurement: 'Measurement',
  'voice-and-exchange': 'Voice and value exchange'
}
