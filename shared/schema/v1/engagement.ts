import { z } from '../zod'
import { civilDateV1, currencyV1, idV1 } from './values'

const definitionsV1 = z.strictObject({
  activeWindowDays: z.number(),
  activeEvents: z.array(z.enum(['qualifiedLead', 'registeredDeal', 'openPipeline', 'closedRevenue'])),
  meaningfulRevenue: z.number(),
  dormantAfterDays: z.number(),
  newPartnerMonths: z.number(),
  tierOne: z.array(z.string())
})

const brandV1 = z.strictObject({
  primaryColour: z.string().nullable(),
  secondaryColour: z.string().nullable(),
  fontFamily: z.string().nullable(),
  logo: z.string().nullable()
})

export const engagementV1 = z.strictObject({
  id: idV1,
  clientName: z.string(),
  title: z.string(),
  kind: z.enum([
    'diagnostic-sprint',
    'strategy-audit',
    'programme-build',
    'activation',
    'retained-leadership'
  ]),
  scenario: z.enum(['building', 'fixing']),
  reportingCurrency: currencyV1,
  exchangeRates: z.array(z.strictObject({ currency: currencyV1, rate: z.number() })),
  fiscalYearStartMonth: z.number(),
  asOf: civilDateV1.nullable(),
  locale: z.string(),
  startedOn: civilDateV1,
  plannedDays: z.number().nullable(),
  stage: z.string(),
  exitCriterion: z.string(),
  team: z.array(z.strictObject({ name: z.string(), role: z.string() })),
  coder: z.string(),
  confidentiality: z.strictObject({
    minimumScoreGroup: z.number(),
    minimumCommentGroup: z.number()
  }),
  brand: brandV1,
  definitions: definitionsV1,
  isSample: z.boolean()
})
