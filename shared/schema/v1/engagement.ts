import { z } from '../zod'
import { exchangeSettingsV1 } from './exchange'
import { portfolioSettingsV1 } from './portfolio'
import { keptAnswerV1 } from './kept-answer'
import { civilDateV1, currencyV1, idV1 } from './values'

const sentLanguage = z.exactOptional(z.enum(['en', 'de']))

const definitionsV1 = z.strictObject({
  activeWindowDays: z.number(),
  activeEvents: z.array(z.enum(['qualifiedLead', 'registeredDeal', 'openPipeline', 'closedRevenue'])),
  meaningfulRevenue: z.number(),
  dormantAfterDays: z.number(),
  newPartnerMonths: z.number(),
  tierOne: z.array(z.string()),
  partnerShare: z.exactOptional(z.enum(['sourced', 'sourced-influenced', 'attached', 'registered'])),
  directSalesCost: z.exactOptional(z.number()),
  managerPosts: z.exactOptional(z.number())
})

const brandV1 = z.strictObject({
  primaryColour: z.string().nullable(),
  secondaryColour: z.string().nullable(),
  fontFamily: z.string().nullable(),
  headingFont: z.exactOptional(z.string()),
  logo: z.string().nullable(),
  logoSize: z.exactOptional(z.strictObject({ width: z.number(), height: z.number() })),
  logoAlt: z.exactOptional(z.string()),
  template: z.exactOptional(z.strictObject({ id: idV1, styles: z.record(z.string(), z.string()) }))
})

const partnerViewV1 = z.strictObject({
  id: idV1,
  name: z.string(),
  columns: z.array(z.strictObject({ id: z.string(), width: z.number().nullable(), isHidden: z.boolean() })),
  sort: z.array(z.strictObject({ columnId: z.string(), direction: z.enum(['asc', 'desc']) })),
  filter: z.strictObject({ text: z.string(), choices: z.record(z.string(), z.string().nullable()) }),
  groupBy: z.enum(['type', 'tier', 'status', 'manager', 'region', 'country']).nullable()
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
    minimumCommentGroup: z.number(),
    reason: z.exactOptional(z.string()),
    breakdowns: z.exactOptional(z.array(z.string())),
    handedOut: z.exactOptional(z.array(z.string()))
  }),
  brand: brandV1,
  definitions: definitionsV1,
  isSample: z.boolean(),
  exchange: z.exactOptional(exchangeSettingsV1),
  diagnosisAnswer: z.exactOptional(keptAnswerV1),
  copyOf: z.exactOptional(z.strictObject({ engagementId: idV1, roundId: idV1, copyId: idV1 })),
  partnerViews: z.exactOptional(z.array(partnerViewV1)),
  readsMeaning: z.exactOptional(z.boolean()),
  sentLanguages: z.exactOptional(
    z.strictObject({
      questions: sentLanguage,
      ratings: sentLanguage,
      forms: sentLanguage,
      coded: sentLanguage
    })
  ),
  portfolio: z.exactOptional(portfolioSettingsV1)
})
