import { logSchemasV2 } from '../v2/history'
import { idV1 } from '../v1/values'
import { z } from '../zod'
import { recordSchemasV3 } from './tables'

const recordTableV3 = z.enum(Object.keys(recordSchemasV3) as (keyof typeof recordSchemasV3)[])

/** The history of v2, which may name the tables of v3 as well. */
export const logSchemasV3 = {
  meta: logSchemasV2.meta,
  history: logSchemasV2.history.extend({ tables: z.array(recordTableV3) }),
  historyChanges: logSchemasV2.historyChanges.extend({
    changes: z.array(
      z.strictObject({ table: recordTableV3, id: idV1, before: z.unknown(), after: z.unknown() })
    )
  })
} as const
