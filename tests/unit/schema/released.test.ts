import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import {
  blockSchemas,
  currentSchemaVersion,
  currentStores,
  logSchemas,
  recordSchemas
} from '@shared/schema/index'
import { migrations } from '@shared/schema/migrations/index'
import { z } from '@shared/schema/zod'
import { breakingChanges, type JsonSchema } from './additive'

interface Released {
  readonly version: number
  readonly stores: Readonly<Record<string, string>>
  readonly tables: Readonly<Record<string, JsonSchema>>
}

const goldenOf = (version: number): string => resolve(__dirname, `golden/v${version}.json`)
const goldenPath = goldenOf(currentSchemaVersion)

function currentSchema(): Released {
  const schemas: Record<string, z.ZodType> = { ...logSchemas, ...recordSchemas, ...blockSchemas }
  const tables = Object.entries(schemas).map(([table, schema]) => [
    table,
    z.toJSONSchema(schema, { unrepresentable: 'any' })
  ])
  const all: unknown = {
    version: currentSchemaVersion,
    stores: currentStores,
    tables: Object.fromEntries(tables) as unknown
  }
  return JSON.parse(JSON.stringify(all)) as Released
}

function compare(released: Released, current: Released): string[] {
  const stores = Object.entries(released.stores)
    .filter(([table, keys]) => current.stores[table] !== keys)
    .map(([table]) => `${table}: stored differently`)
  const shapes = Object.entries(released.tables).flatMap(([table, schema]) =>
    breakingChanges(schema, current.tables[table] ?? {}, table)
  )
  return [...stores, ...shapes]
}

// Every step so far only adds tables; one that transforms a table will leave that table out of this comparison.
it.each(migrations.map(({ to }) => to))('still reads everything schema v%i could write', (version) => {
  if (!existsSync(goldenOf(version))) throw new Error('the golden file of the schema is missing')
  const released = JSON.parse(readFileSync(goldenOf(version), 'utf8')) as Released
  expect(compare(released, currentSchema())).toEqual([])
})

// An additive change is recorded with UPDATE_GOLDEN_SCHEMA=1; one that breaks is refused even then.
it('is written down in the golden file as it is now', () => {
  const current = currentSchema()
  const isFirst = !existsSync(goldenPath)
  const released = isFirst ? current : (JSON.parse(readFileSync(goldenPath, 'utf8')) as Released)
  if (process.env['UPDATE_GOLDEN_SCHEMA'] === '1' && compare(released, current).length === 0) {
    writeFileSync(goldenPath, `${JSON.stringify(current, null, 1)}\n`)
  }
  expect(JSON.parse(readFileSync(goldenPath, 'utf8'))).toEqual(current)
})

it.each<[string, JsonSchema, JsonSchema, string[]]>([
  ['a removed field', { properties: { a: { type: 'string' } } }, { properties: {} }, ['/a: removed']],
  [
    'a changed type',
    { properties: { a: { type: 'string' } } },
    { properties: { a: { type: 'number' } } },
    ['/a: no longer string']
  ],
  [
    'a new required field',
    { properties: {}, required: [] },
    { properties: { b: {} }, required: ['b'] },
    ['/b: now required']
  ],
  ['a word that is gone', { enum: ['x', 'y'] }, { enum: ['x'] }, [': no longer allows y']],
  ['a changed choice', { anyOf: [{ type: 'string' }] }, { anyOf: [{ type: 'null' }] }, [': choice 0 changed']]
])('notices %s', (_name, released, current, expected) => {
  expect(breakingChanges(released, current)).toEqual(expected)
})

it('allows an optional field and a further word', () => {
  const released: JsonSchema = { properties: { a: { enum: ['x'] } }, required: ['a'] }
  const current: JsonSchema = {
    properties: { a: { enum: ['x', 'y'] }, b: { type: 'string' } },
    required: ['a']
  }
  expect(breakingChanges(released, current)).toEqual([])
})
