import type { FailureMode } from '../../voice/failure-mode'
import type { Dimension } from '../dimension'

/** Under which dimension a failure mode falls. */
export const dimensionOfMode: Readonly<Record<FailureMode, Dimension>> = {
  activation: 'activation',
  onboarding: 'onboarding',
  'volume-over-curation': 'recruitment',
  'co-sell': 'activation',
  'misaligned-incentives': 'commercial',
  'incentives-without-input': 'commercial',
  complexity: 'commercial',
  'operating-model': 'strategy',
  capacity: 'relationship',
  relationships: 'relationship',
  listening: 'voice-and-exchange',
  measurement: 'measurement',
  investment: 'commercial',
  concentration: 'types-and-tiers',
  strategy: 'strategy'
}

/** Words by which a rated area is recognised, the telling ones first. */
const areaSigns: readonly (readonly [RegExp, Dimension])[] = [
  [/onboard|getting started|first (?:90|ninety) days/i, 'onboarding'],
  [/train|enablement|certif|material|content|documentation|technical/i, 'enablement'],
  [
    /margin|discount|incentive|rebate|commission|pric|deal (?:reg|prot)|mdf|fund|payment|payout/i,
    'commercial'
  ],
  [/\btiers?\b|programme level|program level|benefits/i, 'types-and-tiers'],
  [/lead|co-?sell|joint (?:sell|pipeline)|demand|campaign/i, 'activation'],
  [/report|dashboard|portal|data/i, 'measurement'],
  [/manager|support|respon|communicat|relationship|contact|help/i, 'relationship'],
  [/strateg|roadmap|direction/i, 'strategy'],
  [/overall|listen|feedback|programme|program|partnership/i, 'voice-and-exchange']
]

/** The dimension a rated area speaks about, by its words; null when they do not tell. */
export const dimensionOfArea = (words: string): Dimension | null =>
  areaSigns.find(([sign]) => sign.test(words))?.[1] ?? null
