import { z } from '../zod'
import { answerValueV1, factKindV1, factValueV1, idV1, instantV1 } from './values'

export const factBlockV1 = z.strictObject({
  id: idV1,
  runId: idV1,
  kind: factKindV1,
  sequence: z.number(),
  fileId: idV1,
  sheet: z.string(),
  count: z.number(),
  ids: z.array(z.string()),
  sheetRows: z.array(z.number()),
  columns: z.record(z.string(), z.array(factValueV1))
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
  by: z.string(),
  at: instantV1
})
