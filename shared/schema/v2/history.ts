import { logSchemasV1 } from '../v1/history'
import { z } from '../zod'
import { idV1 } from '../v1/values'
import { recordSchemasV2 } from './tables'

const recordTableV2 = z.enum(Object.keys(recordSchemasV2) as (keyof typeof recordSchemasV2)[])

/** The history of v1, which may name the tables of v2 as well. */
export const logSchemasV2 = {
  meta: logSchemasV1.meta,
  history: logSchemasV1.history.extend({ tables: z.array(recordTableV2) }),
  historyChanges: logSchemasV1.historyChanges.extend({
    changes: z.array(
      z.strictObject({ table: recordTableV2, id: idV1, before: z.unknown(), after: z.unknown() })
    )
  })
} as const
