import { z } from '../zod'

/** Steps done to a sheet before it is mapped; further kinds may be added. */
export const tableOperationV1 = z.union([
  z.strictObject({
    kind: z.literal('set-cell'),
    row: z.number(),
    column: z.number(),
    text: z.string(),
    reason: z.string().nullable()
  }),
  z.strictObject({ kind: z.literal('replace'), column: z.number(), from: z.string(), to: z.string() }),
  z.strictObject({ kind: z.literal('leave-out'), rows: z.array(z.number()), reason: z.string() })
])
