import type { Recommendation, ScorecardJudgement } from '@shared/domain/entities/diagnosis'
import type { FrictionItem } from '@shared/domain/entities/plan'
import type { Figure } from '@shared/domain/evidence/figure'
import type { Dimension } from '@shared/domain/diagnosis/dimension'
import type { RuleFinding } from '@shared/domain/diagnosis/finding'
import type { IndicatorScore, VoiceScore } from '@shared/domain/diagnosis/scorecard'
import type { ScorecardBasis } from '@shared/domain/diagnosis/scorecard/compose-scorecard'
import { judgementId } from '@shared/domain/diagnosis/scorecard/judge'

/** A share of the programme with nothing unusual about it. */
export const aFigure = (over: Partial<Figure> = {}): Figure => ({
  metricId: 'active-lead-rate',
  partnerId: null,
  unit: 'share',
  currency: null,
  value: 0.2,
  unknown: null,
  numerator: 10,
  denominator: 50,
  interval: null,
  counted: { kind: 'partner', ids: [] },
  leftOut: [],
  coverage: 1,
  asOf: '2026-09-30',
  definitionsUsed: [],
  ...over
})

export const aFinding = (ruleId: string, over: Partial<RuleFinding> = {}): RuleFinding => ({
  ruleId,
  outcome: 'fires',
  figures: [],
  threshold: null,
  windowDays: null,
  change: null,
  isSwitchedOff: false,
  partnerIds: [],
  missing: [],
  unanswered: [],
  sentence: `What ${ruleId} found; the rule fires below 30 %.`,
  ...over
})

export const anIndicator = (score: number | null, over: Partial<IndicatorScore> = {}): IndicatorScore => ({
  id: 'active-lead-rate',
  title: 'Active lead rate',
  figure: null,
  rules: [],
  score,
  scale: '0 at 0 %, 5 at 60 %',
  ...over
})

export const aVoice = (score: number | null): VoiceScore => ({
  id: 'nps',
  title: 'Would recommend the programme',
  score,
  sentence: 'NPS −10 among 40 people',
  scale: '0 at −100, 5 at +100'
})

export const aBasis = (
  indicators: Partial<Record<Dimension, readonly IndicatorScore[]>>,
  voices: Partial<Record<Dimension, readonly VoiceScore[]>> = {},
  partnerId: string | null = null
): ScorecardBasis => ({
  partnerId,
  indicators: new Map(Object.entries(indicators) as [Dimension, readonly IndicatorScore[]][]),
  voices: new Map(Object.entries(voices) as [Dimension, readonly VoiceScore[]][])
})

export const aJudgement = (
  dimension: Dimension,
  over: Partial<ScorecardJudgement> = {}
): ScorecardJudgement => ({
  id: judgementId(over.partnerId ?? null, dimension),
  partnerId: null,
  dimension,
  score: null,
  weight: null,
  target: null,
  reason: '',
  ...over
})

export const aFriction = (id: string, over: Partial<FrictionItem> = {}): FrictionItem => ({
  id,
  partnerId: null,
  area: 'payment',
  description: `Item ${id}`,
  severity: 4,
  owner: null,
  openedOn: '2026-09-01',
  resolvedOn: null,
  resolution: '',
  ...over
})

export const aRecommendation = (id: string, over: Partial<Recommendation> = {}): Recommendation => ({
  id,
  libraryId: null,
  title: `Do ${id}`,
  text: '',
  ruleIds: [],
  impact: 3,
  effort: 3,
  confidence: 3,
  phase: 'design',
  owner: null,
  dueOn: null,
  state: 'proposed',
  ...over
})
