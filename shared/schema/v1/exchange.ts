import { z } from '../zod'
import { civilDateV1, currencyV1, idV1 } from './values'

const evidenceLinkV1 = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('metric'), metricId: z.string(), partnerId: z.string().nullable() }),
  z.strictObject({ kind: z.literal('coding'), codingId: z.string() }),
  z.strictObject({ kind: z.literal('quote'), quoteId: z.string() }),
  z.strictObject({ kind: z.literal('document'), title: z.string(), note: z.string() }),
  z.strictObject({ kind: z.literal('cell'), fileId: z.string(), sheet: z.string(), cell: z.string() })
])

const statedRangeV1 = z.strictObject({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  reason: z.string()
})

const exchangeAmountV1 = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('derived'),
    metricId: z.string(),
    factor: z.number(),
    note: z.string(),
    price: z.exactOptional(statedRangeV1.nullable())
  }),
  z.strictObject({
    basis: z.literal('judged'),
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    currency: currencyV1,
    reason: z.string()
  }),
  z.strictObject({ basis: z.literal('none') })
])

export const exchangeLineV1 = z.strictObject({
  id: idV1,
  auditId: idV1,
  direction: z.enum(['gives', 'gets']),
  objectId: z.string().nullable(),
  name: z.string(),
  amount: exchangeAmountV1,
  importance: z.number().nullable(),
  deliveredVendor: z.number().nullable(),
  deliveredPartner: z.number().nullable(),
  trend: z.enum(['up', 'flat', 'down']).nullable(),
  owner: z.string().nullable(),
  evidence: z.array(evidenceLinkV1),
  isPartOfRelationship: z.boolean(),
  order: z.number(),
  effort: z.exactOptional(z.number().nullable()),
  isOutlay: z.exactOptional(z.boolean()),
  closed: z.exactOptional(
    z.strictObject({
      value: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      on: civilDateV1
    })
  )
})

const earnInputsV1 = z.strictObject({
  dealsPerYear: statedRangeV1.nullable(),
  servicesPerDeal: statedRangeV1.nullable(),
  hoursPerDeal: statedRangeV1.nullable(),
  otherHours: statedRangeV1.nullable(),
  partnerHourCost: statedRangeV1.nullable(),
  vendorHours: statedRangeV1.nullable(),
  vendorHourCost: statedRangeV1.nullable(),
  neededPerHour: statedRangeV1.nullable(),
  alternativePerHour: statedRangeV1.nullable(),
  alternativeName: z.string()
})

const ratingOriginV1 = z.strictObject({
  side: z.enum(['vendor', 'partner']),
  source: z.enum(['desk', 'survey', 'sheet', 'workshop']),
  on: civilDateV1,
  by: z.string(),
  raters: z.number(),
  lines: z.number()
})

const propositionV1 = z.strictObject({ text: z.string(), drafted: z.string() })

const workshopStateV1 = z.strictObject({
  step: z.enum(['vendor-rates', 'partner-rates', 'reveal', 'agree', 'close']),
  revealed: z.array(z.string()),
  parked: z.array(z.strictObject({ id: idV1, text: z.string() })),
  notes: z.string(),
  vendorPeople: z.string(),
  partnerPeople: z.string(),
  minutes: z.number(),
  endedOn: civilDateV1.nullable()
})

/** How an engagement audits; part of the engagement's own record. */
export const exchangeSettingsV1 = z.strictObject({
  objects: z.array(
    z.strictObject({
      id: idV1,
      direction: z.enum(['gives', 'gets']),
      name: z.string(),
      meaning: z.string()
    })
  ),
  presets: z.record(z.string(), z.array(z.string())),
  crosshair: z.enum(['middle', 'mean']),
  surveyRatings: z.array(
    z.strictObject({
      surveyId: idV1,
      questionId: z.string(),
      objectId: z.string(),
      reads: z.enum(['importance', 'delivered'])
    })
  ),
  namedSurveys: z.array(idV1),
  propositions: z.record(z.string(), propositionV1)
})

export const exchangeAuditV1 = z.strictObject({
  id: idV1,
  partnerId: idV1,
  version: z.number(),
  date: civilDateV1,
  title: z.string(),
  setting: z.enum(['desk', 'workshop']),
  state: z.enum(['draft', 'final']),
  partnerHours: z.number().nullable(),
  nextReviewOn: civilDateV1.nullable(),
  summary: z.string(),
  earn: z.exactOptional(earnInputsV1),
  ratedBy: z.exactOptional(z.array(ratingOriginV1)),
  proposition: z.exactOptional(propositionV1),
  workshop: z.exactOptional(workshopStateV1)
})

export const exchangeActionV1 = z.strictObject({
  id: idV1,
  auditId: idV1,
  lineId: z.string().nullable(),
  text: z.string(),
  vendorOwner: z.string().nullable(),
  partnerOwner: z.string().nullable(),
  dueOn: civilDateV1.nullable(),
  state: z.enum(['open', 'done', 'dropped'])
})
