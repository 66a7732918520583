import { z } from '../zod'

const columns = z.array(z.number())

const rowTestV1 = z.union([
  z.strictObject({ by: z.literal('total') }),
  z.strictObject({ by: z.enum(['blank', 'filled']), column: z.number() }),
  z.strictObject({ by: z.enum(['is', 'starts', 'contains']), column: z.number(), texts: z.array(z.string()) })
])

const splitWayV1 = z.union([
  z.strictObject({ by: z.literal('separator'), separator: z.string() }),
  z.strictObject({ by: z.literal('words'), words: z.array(z.string()) })
])

const joinedSheetV1 = z.strictObject({
  fileId: z.string(),
  fileName: z.string(),
  sheet: z.string(),
  sheetIndex: z.number()
})

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
  z.strictObject({ kind: z.literal('leave-out'), rows: z.array(z.number()), reason: z.string() }),
  z.strictObject({ kind: z.literal('fill-down'), columns }),
  z.strictObject({ kind: z.literal('drop-rows'), where: rowTestV1 }),
  z.strictObject({ kind: z.literal('keep-rows'), where: rowTestV1 }),
  z.strictObject({
    kind: z.literal('label-rows'),
    column: z.number(),
    labels: z.array(z.string()),
    into: z.string()
  }),
  z.strictObject({
    kind: z.literal('unpivot'),
    columns,
    name: z.string(),
    value: z.string(),
    period: z
      .strictObject({
        year: z.number().nullable(),
        yearColumn: z.number().nullable(),
        fiscalStartMonth: z.number()
      })
      .nullable()
  }),
  z.strictObject({ kind: z.literal('spread'), names: z.number(), values: columns, keys: columns }),
  z.strictObject({
    kind: z.literal('split'),
    column: z.number(),
    way: splitWayV1,
    into: z.array(z.string())
  }),
  z.strictObject({
    kind: z.literal('merge-columns'),
    columns,
    into: z.string(),
    separator: z.string(),
    options: z.array(z.string()).nullable(),
    kept: z.exactOptional(columns)
  }),
  z.strictObject({
    kind: z.literal('join'),
    with: joinedSheetV1,
    on: z.array(z.strictObject({ column: z.number(), other: z.number() })),
    take: z.array(z.strictObject({ column: z.number(), header: z.string() }))
  })
])
