import { z } from '../zod'
import { idV1, instantV1 } from '../v1/values'

export const nameAliasV2 = z.strictObject({
  id: idV1,
  kind: z.enum(['partner', 'account', 'person', 'manager']),
  alias: z.string(),
  normalised: z.string(),
  targetId: z.string().nullable(),
  canonical: z.string(),
  decision: z.enum(['same', 'different', 'none']),
  by: z.string(),
  at: instantV1
})
