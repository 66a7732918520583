import { z } from '../zod'
import { civilDateV1, idV1 } from './values'

export const frictionItemV1 = z.strictObject({
  id: idV1,
  partnerId: z.string().nullable(),
  area: z.enum(['discount', 'mdf-access', 'conflict', 'leads', 'payment', 'support', 'other']),
  description: z.string(),
  severity: z.literal([1, 2, 3, 4, 5]),
  owner: z.string().nullable(),
  openedOn: civilDateV1.nullable(),
  resolvedOn: civilDateV1.nullable(),
  resolution: z.string()
})

const milestoneV1 = z.strictObject({
  id: idV1,
  title: z.string(),
  owner: z.enum(['vendor', 'partner', 'both']),
  person: z.string().nullable(),
  dueOn: civilDateV1.nullable(),
  phase: z.literal([30, 60, 90]),
  metricId: z.string().nullable(),
  target: z.number().nullable(),
  state: z.enum(['open', 'done', 'dropped'])
})

export const jointPlanV1 = z.strictObject({
  id: idV1,
  partnerId: idV1,
  situation: z.enum(['new', 'dormant', 'declining', 'other']),
  startsOn: civilDateV1.nullable(),
  milestones: z.array(milestoneV1),
  isSignedOff: z.boolean()
})
