import { afterEach, beforeEach, expect, it } from 'vitest'
import type { NameAlias } from '@shared/domain/entities/name-alias'
import { change, draft } from '@shared/domain/history/draft'
import { currentSchemaVersion } from '@shared/schema/index'
import { createTables } from '@shared/schema/migrations/0001-create-tables'
import {
  checkEngagement,
  closeEngagement,
  openEngagement,
  openEngagementFile,
  restoreSnapshot,
  type OpenEngagementStore
} from '@renderer/data'
import { packEngagement } from '@renderer/data/archive/archive-jobs'
import { databaseOnDisk } from '@renderer/data/database/database-names'
import { partner } from '../data/builders'
import { fakeBridge, type FakeBridge } from '../data/fake-bridge'
import { olderEngagement } from './older-engagement'

let main: FakeBridge

beforeEach(() => {
  main = fakeBridge()
  globalThis.tandem = main.bridge
})

afterEach(async () => {
  main.failUploads = null
  await closeEngagement()
})

const alias: NameAlias = {
  id: 'partner:kestrel clouds',
  kind: 'partner',
  alias: 'Kestrel Clouds',
  normalised: 'kestrel clouds',
  targetId: 'p1',
  canonical: 'Kestrel Cloud GmbH',
  decision: 'same',
  by: 'AC',
  at: '2026-01-01T00:00:00.000Z'
}

const versionOne = () => olderEngagement(main, [createTables])

async function opened(engagementId: string): Promise<OpenEngagementStore> {
  const outcome = await openEngagement(engagementId)
  if (!outcome.ok) throw new Error(outcome.error.code)
  return outcome.value
}

it('0002-remember-names: adds the table, keeps every record and the way back', async () => {
  const { engagementId, databaseName } = await versionOne()
  const store = await opened(engagementId)
  expect(await store.state()).toMatchObject({
    schemaVersion: currentSchemaVersion,
    sequence: 2,
    counts: { nameAliases: 0, partners: 1 }
  })
  await store.commit(draft('names.remembered', { count: 1 }, [change('nameAliases', null, alias)]))
  expect(await store.all('nameAliases')).toEqual([alias])
  await store.undo()
  expect(await store.all('nameAliases')).toEqual([])
  await store.redo()
  expect(await store.all('nameAliases')).toEqual([alias])
  await store.undo()
  await store.undo()
  expect(await store.all('partners')).toEqual([partner('p1')])
  expect((await databaseOnDisk(databaseName))?.schemaVersion).toBe(currentSchemaVersion)
})

it('puts a copy of the old state outside the profile before it migrates, and that copy opens', async () => {
  const { engagementId } = await versionOne()
  expect(main.snapshots.size).toBe(0)
  await opened(engagementId)
  const [copy] = [...main.snapshots.values()]
  expect(copy?.entry).toMatchObject({ engagementId, schemaVersion: 1, sequence: 2 })
  const restored = await restoreSnapshot(copy!.entry)
  if (!restored.ok) throw new Error(restored.error.code)
  expect(await restored.value.all('partners')).toEqual([partner('p1', { tier: 'Gold' })])
  expect(await restored.value.state()).toMatchObject({ schemaVersion: currentSchemaVersion })
})

it('leaves the database as it is when no copy can be made', async () => {
  const { engagementId, databaseName } = await versionOne()
  main.failUploads = 'disk-full'
  expect(await openEngagement(engagementId)).toMatchObject({ ok: false, error: { code: 'backup.failed' } })
  expect((await databaseOnDisk(databaseName))?.schemaVersion).toBe(1)
  main.failUploads = null
  expect((await openEngagement(engagementId)).ok).toBe(true)
})

it('looks at an old engagement at start without migrating it', async () => {
  const { engagementId, databaseName } = await versionOne()
  expect(await checkEngagement(engagementId)).toMatchObject({ ok: true, value: { state: 'ok' } })
  expect((await databaseOnDisk(databaseName))?.schemaVersion).toBe(1)
})

it('opens an engagement file of the first version', async () => {
  const { engagementId, databaseName } = await versionOne()
  const packed = await packEngagement({ kind: 'pack', engagementId, databaseName }, () => undefined)
  if (!packed.ok) throw new Error(packed.error.code)
  expect(packed.value.manifest.schemaVersion).toBe(1)
  const file = await openEngagementFile({ bytes: packed.value.bytes, fileName: 'old.tandem' }, 'replace')
  expect(file.ok).toBe(true)
  const store = await opened(engagementId)
  expect(await store.all('partners')).toEqual([partner('p1', { tier: 'Gold' })])
  expect(await store.state()).toMatchObject({ schemaVersion: currentSchemaVersion })
})
