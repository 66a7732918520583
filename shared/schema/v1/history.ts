import { z } from '../zod'
import { blockSchemasV1, recordSchemasV1 } from './tables'
import { idV1, instantV1 } from './values'

type RecordTableV1 = keyof typeof recordSchemasV1
type BlockTableV1 = keyof typeof blockSchemasV1

const recordTableV1 = z.enum(Object.keys(recordSchemasV1) as RecordTableV1[])
const blockTableV1 = z.enum(Object.keys(blockSchemasV1) as BlockTableV1[])

/** What the database says it contains. */
export const databaseStateV1 = z.strictObject({
  id: z.literal('state'),
  engagementId: idV1,
  schemaVersion: z.number(),
  sequence: z.number(),
  counts: z.record(z.string(), z.number()),
  createdAt: instantV1
})

/** One line of the history: a change set without its records. */
export const historyEntryV1 = z.strictObject({
  id: idV1,
  sequence: z.number(),
  at: instantV1,
  by: z.string(),
  label: z.strictObject({
    code: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number()]))
  }),
  blocks: z.array(z.strictObject({ table: blockTableV1, id: idV1 })),
  reverts: z.string().nullable(),
  kind: z.exactOptional(z.enum(['undo', 'redo'])),
  changeCount: z.number(),
  tables: z.array(recordTableV1)
})

/**
 * A stretch of the records a change set changed. The records themselves are checked by their table's own schema,
 * which is chosen by `table`.
 */
export const storedChangesV1 = z.strictObject({
  sequence: z.number(),
  part: z.number(),
  changes: z.array(
    z.strictObject({ table: recordTableV1, id: idV1, before: z.unknown(), after: z.unknown() })
  )
})

export const logSchemasV1 = {
  meta: databaseStateV1,
  history: historyEntryV1,
  historyChanges: storedChangesV1
} as const
