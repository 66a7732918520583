import { idV1, instantV1 } from '../v1/values'
import { z } from '../zod'

export const exportedStateV3 = z.strictObject({
  id: idV1,
  documentId: idV1,
  at: instantV1,
  edition: z.enum(['named', 'anonymised']),
  figures: z.array(
    z.strictObject({
      key: z.string(),
      label: z.string(),
      metricId: z.string(),
      partnerId: z.string().nullable(),
      text: z.string()
    })
  ),
  blocks: z.array(z.strictObject({ id: z.string(), kind: z.string(), text: z.string(), words: z.string() }))
})
