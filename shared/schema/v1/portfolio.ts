import { z } from '../zod'
import { partnerTypeV1 } from './partner'

const segmentV1 = z.enum(['invest', 'activate', 'maintain', 'passive', 'exit'])

const tierRuleV1 = z.strictObject({
  name: z.string(),
  criteria: z.array(
    z.strictObject({
      measure: z.enum(['revenue', 'won-deals', 'certified-people', 'activity', 'overlap', 'potential']),
      minimum: z.number()
    })
  ),
  yearlyBenefit: z.number().nullable(),
  revenueShare: z.number().nullable()
})

export const portfolioSettingsV1 = z.strictObject({
  revenueMonths: z.number().nullable(),
  auditWeights: z.strictObject({ revenue: z.number(), overlap: z.number(), activity: z.number() }),
  normalisation: z.enum(['rank', 'largest']),
  potentialWeights: z.strictObject({
    'market-focus': z.number(),
    'offer-creation': z.number(),
    'demand-generation': z.number(),
    'sales-execution': z.number(),
    'growth-intent': z.number()
  }),
  potentialCut: z.number(),
  tiers: z.array(tierRuleV1),
  borderShare: z.number(),
  capacityLimits: z.array(
    z.strictObject({ type: partnerTypeV1, watch: z.number(), limit: z.number(), source: z.string() })
  ),
  managers: z.array(z.strictObject({ manager: z.string(), fte: z.number() })),
  segmentHours: z.array(z.strictObject({ segment: segmentV1, hours: z.number().nullable() })),
  managerHours: z.number().nullable(),
  idealProfile: z.strictObject({
    types: z.array(partnerTypeV1),
    regions: z.array(z.string()),
    verticals: z.array(z.string()),
    minimumOverlap: z.number().nullable()
  })
})
