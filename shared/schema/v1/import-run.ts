import { z } from '../zod'
import { tableOperationV1 } from './table-operation'
import { idV1, importTargetV1, instantV1 } from './values'

const columnMappingV1 = z.strictObject({
  column: z.number(),
  header: z.string(),
  field: z.string().nullable(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).nullable(),
  decimal: z.enum([',', '.']).nullable(),
  currency: z.string().nullable(),
  factor: z.number().nullable(),
  valueMap: z.record(z.string(), z.string()),
  confidence: z.number(),
  reason: z.string()
})

const importedSheetV1 = z.strictObject({
  fileId: idV1,
  fileName: z.string(),
  sheet: z.string(),
  target: importTargetV1,
  headerRow: z.number().nullable(),
  headerRows: z.exactOptional(z.number()),
  mapping: z.array(columnMappingV1),
  constants: z.record(z.string(), z.string()),
  surveyId: z.string().nullable(),
  confirmedPartners: z.exactOptional(z.array(z.string())),
  headerSignature: z.exactOptional(z.string()),
  counts: z.strictObject({
    read: z.number(),
    added: z.number(),
    changed: z.number(),
    unchanged: z.number(),
    leftOut: z.number(),
    missing: z.exactOptional(z.number()),
    retired: z.exactOptional(z.number())
  }),
  leftOut: z.array(z.strictObject({ row: z.number(), reason: z.string() })),
  ignored: z
    .array(z.strictObject({ id: z.string(), code: z.string(), count: z.number(), reason: z.string() }))
    .exactOptional(),
  operations: z.array(tableOperationV1).exactOptional()
})

export const importRunV1 = z.strictObject({
  id: idV1,
  at: instantV1,
  by: z.string(),
  state: z.enum(['applied', 'undone']),
  sequence: z.exactOptional(z.number()),
  sheets: z.array(importedSheetV1)
})

export const mappingTemplateV1 = z.strictObject({
  id: idV1,
  headerSignature: z.string(),
  target: importTargetV1,
  headerRow: z.number().nullable(),
  headerRows: z.exactOptional(z.number()),
  mapping: z.array(columnMappingV1),
  constants: z.record(z.string(), z.string()),
  headers: z.array(z.string()).exactOptional(),
  operations: z.array(tableOperationV1).exactOptional(),
  usedAt: instantV1
})
