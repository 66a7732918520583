import { z } from '../zod'
import { answerValueV1, factKindV1, factValueV1, idV1, instantV1 } from './values'

const fieldCellsV1 = z.strictObject({
  addresses: z.array(z.string()),
  words: z.array(z.string()).exactOptional(),
  joined: z
    .strictObject({ fileId: idV1, fileName: z.string(), sheet: z.string(), sheetIndex: z.number() })
    .exactOptional()
})

export const factBlockV1 = z.strictObject({
  id: idV1,
  runId: idV1,
  kind: factKindV1,
  sequence: z.number(),
  fileId: idV1,
  sheet: z.string(),
  count: z.number(),
  retires: z.exactOptional(z.literal(true)),
  confirms: z.exactOptional(z.literal(true)),
  ids: z.array(z.string()),
  sheetRows: z.array(z.number()),
  columns: z.record(z.string(), z.array(factValueV1)),
  cells: z.record(z.string(), fieldCellsV1).exactOptional()
})

export const sourceBlockV1 = z.strictObject({
  id: idV1,
  fileId: idV1,
  sheet: z.string(),
  sheetIndex: z.number(),
  firstRow: z.number(),
  rowCount: z.number(),
  columns: z.array(z.array(z.string()))
})

export const sourceFileV1 = z.strictObject({
  id: idV1,
  name: z.string(),
  sizeBytes: z.number(),
  format: z.string(),
  bytes: z.instanceof(Uint8Array)
})

export const factOverlayV1 = z.strictObject({
  id: idV1,
  kind: factKindV1,
  recordId: idV1,
  fields: z.record(z.string(), z.union([factValueV1, z.record(z.string(), answerValueV1)])),
  isDeleted: z.boolean(),
  replaced: z.exactOptional(z.record(z.string(), answerValueV1)),
  reason: z.exactOptional(z.string()),
  by: z.string(),
  at: instantV1
})
