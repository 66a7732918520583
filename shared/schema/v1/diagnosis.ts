import { z } from '../zod'
import { civilDateV1, idV1, instantV1 } from './values'

export const ruleSettingV1 = z.strictObject({
  id: idV1,
  threshold: z.number().nullable(),
  windowDays: z.number().nullable(),
  isSwitchedOff: z.boolean(),
  reason: z.string()
})

export const checklistAnswerV1 = z.strictObject({
  id: idV1,
  clientAnswer: z.enum(['yes', 'no', 'partly']).nullable(),
  note: z.string()
})

export const scorecardJudgementV1 = z.strictObject({
  id: idV1,
  partnerId: z.string().nullable(),
  dimension: z.string(),
  score: z.number().nullable(),
  weight: z.number().nullable(),
  target: z.number().nullable(),
  reason: z.string()
})

export const recommendationV1 = z.strictObject({
  id: idV1,
  libraryId: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  ruleIds: z.array(z.string()),
  impact: z.number().nullable(),
  effort: z.number().nullable(),
  confidence: z.number().nullable(),
  phase: z.enum(['fix', 'design', 'recruitment', 'activation', 'management']).nullable(),
  owner: z.string().nullable(),
  dueOn: civilDateV1.nullable(),
  state: z.enum(['proposed', 'accepted', 'dropped', 'done']),
  dimension: z.exactOptional(z.string()),
  dependsOn: z.exactOptional(z.array(z.string()))
})

export const potentialScoreV1 = z.strictObject({
  id: idV1,
  partnerId: idV1,
  dimension: z.enum([
    'market-focus',
    'offer-creation',
    'demand-generation',
    'sales-execution',
    'growth-intent'
  ]),
  score: z.number().nullable(),
  evidence: z.string()
})

export const partnerSegmentV1 = z.strictObject({
  id: idV1,
  segment: z.enum(['invest', 'activate', 'maintain', 'passive', 'exit']),
  isCore: z.boolean(),
  reason: z.string(),
  isProposal: z.exactOptional(z.boolean())
})

const snapshotMetricV1 = z.strictObject({
  metricId: z.string(),
  scope: z.string(),
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable()
})

export const metricSnapshotV1 = z.strictObject({
  id: idV1,
  name: z.string(),
  asOf: civilDateV1,
  takenAt: instantV1,
  metrics: z.array(snapshotMetricV1)
})
