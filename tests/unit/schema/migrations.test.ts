import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { change, draft } from '@shared/domain/history/draft'
import { currentSchemaVersion, currentStores } from '@shared/schema/index'
import { migrations } from '@shared/schema/migrations/index'
import type { Migration, OldRecord } from '@shared/schema/migrations/migration'
import { EngagementDatabase } from '@renderer/data/database/engagement-database'
import { openEngagement } from '@renderer/data/engagements/open-engagement'
import { newStore, partner } from '../data/builders'

/** A made-up next version: partners get a `health` field and tiers are written in capitals. */
const fakeNext: Migration = {
  to: currentSchemaVersion + 1,
  name: '9999-shout-tiers',
  stores: { ...currentStores, extras: 'id' },
  transforms: {
    partners: (record: OldRecord) => ({ ...record, tier: shout(record['tier']), health: null })
  }
}

const shout = (tier: unknown): unknown => (typeof tier === 'string' ? tier.toUpperCase() : tier)

const readAll = async (db: EngagementDatabase): Promise<Record<string, unknown[]>> => {
  const contents = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()] as const)
  )
  return Object.fromEntries(contents)
}

async function engagementWithHistory() {
  const store = await newStore()
  const before = partner('p1')
  await store.commit(draft('partner.added', {}, [change('partners', null, before)]))
  await store.commit(draft('partner.edited', {}, [change('partners', before, { ...before, tier: 'gold' })]))
  store.close()
  return store
}

it('numbers migrations without a gap, names files after them, ends at the current schema', () => {
  const files = readdirSync(resolve(__dirname, '../../../shared/schema/migrations'))
  migrations.forEach((step, index) => {
    expect(step.to).toBe(index + 1)
    expect(step.name).toMatch(new RegExp(`^${String(step.to).padStart(4, '0')}-[a-z]+(-[a-z]+)+$`))
    expect(files).toContain(`${step.name}.ts`)
  })
  expect(migrations.at(-1)?.to).toBe(currentSchemaVersion)
})

it('0001-create-tables: from nothing to empty tables with a state', async () => {
  const store = await newStore()
  const state = await store.state()
  const { counts, ...rest } = state
  expect(rest).toMatchObject({ id: 'state', engagementId: store.engagementId, schemaVersion: 3, sequence: 0 })
  expect(Object.keys(counts).sort()).toEqual(
    Object.keys(currentStores)
      .filter((name) => name !== 'meta')
      .sort()
  )
  expect(Object.entries(counts).filter(([, count]) => count > 0)).toEqual([['engagement', 1]])
})

it('migrates records and history in one transaction', async () => {
  const { databaseName, engagementId } = await engagementWithHistory()
  const db = new EngagementDatabase(databaseName, engagementId, [...migrations, fakeNext])
  const { partners, historyChanges, meta } = await readAll(db)
  db.close()
  const plain = { ...partner('p1'), health: null }
  const gold = { ...plain, tier: 'GOLD' }
  expect(partners).toEqual([gold])
  expect(meta).toMatchObject([{ schemaVersion: 4, sequence: 2 }])
  expect(historyChanges).toEqual([
    { sequence: 1, part: 0, changes: [{ table: 'partners', id: 'p1', before: null, after: plain }] },
    { sequence: 2, part: 0, changes: [{ table: 'partners', id: 'p1', before: plain, after: gold }] }
  ])
})

it('leaves the old database as it was when a migration fails half way', async () => {
  const { databaseName, engagementId } = await engagementWithHistory()
  const breaking: Migration = {
    ...fakeNext,
    transforms: {
      ...fakeNext.transforms,
      engagement: () => {
        throw new Error('half way')
      }
    }
  }
  const before = await readAll(new EngagementDatabase(databaseName, engagementId))
  const db = new EngagementDatabase(databaseName, engagementId, [...migrations, breaking])
  await expect(db.open()).rejects.toThrow()
  db.close()
  const reopened = await openEngagement(engagementId)
  expect(reopened.ok).toBe(true)
  expect(await readAll(new EngagementDatabase(databaseName, engagementId))).toEqual(before)
})

it('refuses a newer database and changes nothing in it', async () => {
  const { databaseName, engagementId } = await engagementWithHistory()
  const steps = [...migrations, fakeNext]
  const newer = new EngagementDatabase(databaseName, engagementId, steps)
  const before = await readAll(newer)
  newer.close()
  expect(await openEngagement(engagementId)).toEqual({
    ok: false,
    error: { code: 'store.newer-schema', params: { engagementId, found: 4, supported: 3 } }
  })
  const after = new EngagementDatabase(databaseName, engagementId, steps)
  expect(await readAll(after)).toEqual(before)
  after.close()
})

it('refuses a database that says it is newer although its tables look like ours', async () => {
  const { databaseName, engagementId } = await engagementWithHistory()
  const db = new EngagementDatabase(databaseName, engagementId)
  await db.meta.update('state', { schemaVersion: 7 })
  db.close()
  expect(await openEngagement(engagementId)).toMatchObject({
    ok: false,
    error: { code: 'store.newer-schema', params: { found: 7 } }
  })
})
