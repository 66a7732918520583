import { z } from '../zod'
import { civilDateV1, idV1, instantV1 } from './values'

const importedFromV1 = z.strictObject({
  kind: z.literal('imported'),
  runId: idV1,
  fileId: idV1,
  sheet: z.string(),
  cell: z.string(),
  raw: z.string(),
  transformation: z.string().nullable()
})

const editedByHandV1 = z.strictObject({
  kind: z.literal('edited'),
  at: instantV1,
  by: z.string(),
  replaced: importedFromV1.nullable()
})

const provenanceV1 = z.discriminatedUnion('kind', [importedFromV1, editedByHandV1])

const contactV1 = z.strictObject({
  id: idV1,
  name: z.string(),
  role: z.string().nullable(),
  isEconomicBuyer: z.boolean(),
  lastSpokenOn: civilDateV1.nullable()
})

export const partnerTypeV1 = z.enum([
  'reseller',
  'msp',
  'si',
  'isv',
  'distributor',
  'agent',
  'referral',
  'alliance',
  'service',
  'technology',
  'marketplace',
  'affiliate'
])

const partnerStatusV1 = z.enum([
  'prospect',
  'recruited',
  'onboarding',
  'enabled',
  'active',
  'growing',
  'dormant',
  'passive',
  'ended'
])

const mergeRecordV1 = z.strictObject({
  at: instantV1,
  by: z.string(),
  taken: z.array(
    z.strictObject({
      field: z.string(),
      before: z.union([z.string(), z.number()]).nullable(),
      after: z.union([z.string(), z.number()]).nullable(),
      provenance: provenanceV1.nullable()
    })
  ),
  aliases: z.array(z.string()),
  externalIds: z.array(z.string()),
  verticals: z.array(z.string()),
  contactIds: z.array(idV1)
})

export const partnerV1 = z.strictObject({
  id: idV1,
  name: z.string(),
  aliases: z.array(z.string()),
  externalIds: z.array(z.string()),
  type: partnerTypeV1.nullable(),
  typeLabel: z.string().nullable(),
  tier: z.string().nullable(),
  status: partnerStatusV1.nullable(),
  signedOn: civilDateV1.nullable(),
  endedOn: civilDateV1.nullable(),
  endReason: z.string().nullable(),
  region: z.string().nullable(),
  country: z.string().nullable(),
  city: z.string().nullable(),
  verticals: z.array(z.string()),
  manager: z.string().nullable(),
  idealProfileOverlap: z.number().nullable(),
  agreementSignedOn: civilDateV1.nullable(),
  agreementRenewalOn: civilDateV1.nullable(),
  certifiedPeople: z.number().nullable(),
  contacts: z.array(contactV1),
  parentId: idV1.nullable(),
  mergedIntoId: idV1.nullable(),
  merge: z.exactOptional(mergeRecordV1),
  provenance: z.record(z.string(), provenanceV1)
})
