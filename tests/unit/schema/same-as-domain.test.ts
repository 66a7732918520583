import { expect, expectTypeOf, it } from 'vitest'
import type { HistoryEntry } from '@shared/domain/history/history-entry'
import { blockTables, recordTables, type BlockTables, type RecordTables } from '@shared/domain/history/tables'
import { blockSchemas, currentStores, logSchemas, recordSchemas } from '@shared/schema/index'
import type { z } from '@shared/schema/zod'
import type { DatabaseState } from '@renderer/data/database/engagement-database'

type DeepReadonly<T> = T extends Uint8Array
  ? Uint8Array
  : T extends readonly (infer Item)[]
    ? readonly DeepReadonly<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
      : T

type Shapes<Schemas extends Record<string, z.ZodType>> = {
  readonly [Name in keyof Schemas]: DeepReadonly<z.infer<Schemas[Name]>>
}

it('says the same as the domain types, table by table', () => {
  expectTypeOf<Shapes<typeof recordSchemas>>().toEqualTypeOf<DeepReadonly<RecordTables>>()
  expectTypeOf<Shapes<typeof blockSchemas>>().toEqualTypeOf<DeepReadonly<BlockTables>>()
  expectTypeOf<Shapes<typeof logSchemas>['history']>().toEqualTypeOf<DeepReadonly<HistoryEntry>>()
  expectTypeOf<Shapes<typeof logSchemas>['meta']>().toEqualTypeOf<DeepReadonly<DatabaseState>>()
})

it('has a shape and a place on disk for every table', () => {
  expect(Object.keys(recordSchemas)).toEqual([...recordTables])
  expect(Object.keys(blockSchemas)).toEqual([...blockTables])
  const tables = [...Object.keys(logSchemas), ...recordTables, ...blockTables]
  expect(Object.keys(currentStores).sort()).toEqual(tables.sort())
})

it('refuses a field it does not know', () => {
  const setting = { id: 'ACT-1', threshold: 0.3, windowDays: null, isSwitchedOff: false, reason: '' }
  expect(recordSchemas.ruleSettings.safeParse(setting).success).toBe(true)
  expect(recordSchemas.ruleSettings.safeParse({ ...setting, extra: 1 }).success).toBe(false)
  expect(recordSchemas.ruleSettings.safeParse({ ...setting, threshold: Number.NaN }).success).toBe(false)
})
