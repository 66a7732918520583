import type { Screen } from '@renderer/ui/route'

/** The way through an engagement, in the order of the rail. */
export const steps = [
  { screen: 'engagement', title: 'Engagement' },
  { screen: 'import', title: 'Import' },
  { screen: 'partners', title: 'Partners' },
  { screen: 'voice', title: 'Voice' },
  { screen: 'exchange', title: 'Exchange' },
  { screen: 'diagnosis', title: 'Diagnosis' },
  { screen: 'portfolio', title: 'Portfolio' },
  { screen: 'plan', title: 'Plan' },
  { screen: 'programme', title: 'Programme' },
  { screen: 'deliverables', title: 'Deliverables' }
] as const satisfies readonly { screen: Screen; title: string }[]

export type StepScreen = (typeof steps)[number]['screen']
