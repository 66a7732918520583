import { z } from '../zod'
import { civilDateV1, currencyV1, idV1 } from './values'

const evidenceLinkV1 = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('metric'), metricId: z.string(), partnerId: z.string().nullable() }),
  z.strictObject({ kind: z.literal('coding'), codingId: z.string() }),
  z.strictObject({ kind: z.literal('quote'), quoteId: z.string() }),
  z.strictObject({ kind: z.literal('document'), title: z.string(), note: z.string() }),
  z.strictObject({ kind: z.literal('cell'), fileId: z.string(), sheet: z.string(), cell: z.string() })
])

const exchangeAmountV1 = z.discriminatedUnion('basis', [
  z.strictObject({
    basis: z.literal('derived'),
    metricId: z.string(),
    factor: z.number(),
    note: z.string()
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
  order: z.number()
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
  summary: z.string()
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
