import type { EngagementKind } from '@shared/domain/entities/engagement'

/** A kind of engagement: how long it usually takes, its stages, and what it must produce. */
export interface KindInWords {
  readonly title: string
  readonly length: string
  readonly plannedDays: number | null
  readonly stages: readonly string[]
  readonly produces: readonly string[]
}

/** Typical lengths and results: PRG, WPF, FCM (see shared/domain README on sources). */
export const kinds: Readonly<Record<EngagementKind, KindInWords>> = {
  'diagnostic-sprint': {
    title: 'Diagnostic Sprint',
    length: '2–4 weeks',
    plannedDays: 28,
    stages: ['Collect data', 'Hear partners', 'Diagnose', 'Recommend'],
    produces: ['Partner Health Scorecard', 'Gap analysis', 'What to build or fix first']
  },
  'strategy-audit': {
    title: 'Partnership Strategy Audit',
    length: '2–3 weeks',
    plannedDays: 21,
    stages: ['Collect data', 'Audit Tier 1 exchange', 'Find failure modes', 'Roadmap'],
    produces: [
      'Failure-mode findings with evidence',
      'Quick diagnosis',
      'Value-exchange audits of Tier 1',
      'Roadmap'
    ]
  },
  'programme-build': {
    title: 'Programme Build',
    length: '90–120 days',
    plannedDays: 120,
    stages: ['Design', 'Commercial framework', 'Onboarding and enablement', 'Recruit', 'Hand over'],
    produces: [
      'Commercial framework, types and tiers',
      'MDF policy and deal registration',
      'Onboarding and enablement plan',
      'Recruitment list'
    ]
  },
  activation: {
    title: 'Activation Engagement',
    length: '30–60 days to movement',
    plannedDays: 60,
    stages: ['Hear partners', 'Segment', 'Enable', 'Activate', 'Report'],
    produces: [
      'Voice of Partner findings',
      'Segment, enable and activate plan',
      'First 90 days per Tier 1 partner',
      'Pipeline report of formerly dormant partners'
    ]
  },
  'retained-leadership': {
    title: 'Retained Leadership',
    length: 'Ongoing',
    plannedDays: null,
    stages: ['Set cadence', 'Run reviews', 'Coach', 'Hand over'],
    produces: ['QBR packs', 'Cadence and pipeline health', 'Coaching log', 'Progress to the exit criterion']
  }
}
