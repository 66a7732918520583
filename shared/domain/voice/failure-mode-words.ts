import type { FailureMode } from './failure-mode'

/** Failure modes in words. */
export const failureModeWords: Readonly<Record<FailureMode, string>> = {
  activation: 'Partners are signed, not activated',
  onboarding: 'Onboarding is slow or missing',
  'volume-over-curation': 'Volume over curation',
  'co-sell': 'Co-sell is not a motion',
  'misaligned-incentives': 'Misaligned incentives',
  'incentives-without-input': 'Terms set without partner input',
  complexity: 'Too complex to work with',
  'operating-model': 'Strategy without operating model',
  capacity: 'Too little capacity for partners',
  relationships: 'Relationships without the buyer',
  listening: 'Deciding without listening',
  measurement: 'Measuring activity, not impact',
  investment: 'Money without results',
  concentration: 'A narrow group carries the result',
  strategy: 'No clear partner strategy'
}
