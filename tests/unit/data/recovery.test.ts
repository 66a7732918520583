import { afterEach, beforeEach, expect, it } from 'vitest'
import { change, draft } from '@shared/domain/history/draft'
import {
  acceptShortEngagement,
  checkEngagement,
  checkEngagements,
  closeEngagement,
  confirmRestore,
  eraseEngagement,
  listEngagements,
  openEngagement,
  openEngagementFile,
  removeOldRetired,
  restoreSnapshot,
  saveCopy,
  type OpenEngagementStore
} from '@renderer/data'
import { catalogue } from '@renderer/data/database/catalogue'
import { databasesOnDisk } from '@renderer/data/database/database-names'
import { EngagementDatabase } from '@renderer/data/database/engagement-database'
import { currentBackups } from '@renderer/data/engagements/open-engagement'
import { code, factBlock, importRun, newStore } from './builders'
import { fakeBridge, type FakeBridge } from './fake-bridge'

let main: FakeBridge

beforeEach(() => {
  main = fakeBridge()
  globalThis.tandem = main.bridge
})

afterEach(async () => {
  await closeEngagement()
})

const contents = async (store: OpenEngagementStore) => ({
  codes: await store.all('codes'),
  runs: await store.all('importRuns'),
  facts: await store.allBlocks('factBlocks'),
  files: await store.allBlocks('sourceFiles')
})

const addCode = (store: OpenEngagementStore, id: string) =>
  store.commit(draft('code.added', { name: id }, [change('codes', null, code(id))]))

/** An engagement with an import and two codes (sequence 3), copied at sequence 2. */
async function workedOn(): Promise<OpenEngagementStore> {
  const store = await newStore()
  await store.commit({
    ...draft('import.applied', {}, [change('importRuns', null, importRun('r1'))]),
    blocks: {
      factBlocks: [factBlock('r1', 0)],
      sourceFiles: [{ id: 'f1', name: 'a.csv', sizeBytes: 3, format: 'csv', bytes: Uint8Array.of(1, 2, 3) }]
    }
  })
  await addCode(store, 'c1')
  await currentBackups()?.flush()
  await addCode(store, 'c2')
  await expect.poll(() => main.manifests.get(store.engagementId)?.sequence).toBe(3)
  return store
}

async function leave(store: OpenEngagementStore): Promise<void> {
  // As after a kill: no last copy is made.
  main.failUploads = 'disk-full'
  await closeEngagement()
  main.failUploads = null
  expect(store.engagementId).not.toBe('')
}

it('notes the state after each commit and copies the engagement', async () => {
  const store = await workedOn()
  expect(main.manifests.get(store.engagementId)).toMatchObject({
    sequence: 3,
    name: 'Northwind Optics – Partner diagnostic',
    counts: { codes: 2, factBlocks: 1, engagement: 1 }
  })
  expect([...main.snapshots.values()].map(({ entry }) => entry.sequence)).toContain(2)
  await closeEngagement()
  expect([...main.snapshots.values()].map(({ entry }) => entry.sequence)).toContain(3)
})

it('finds a whole engagement whole', async () => {
  const store = await workedOn()
  expect(await checkEngagement(store.engagementId)).toMatchObject({
    ok: true,
    value: { state: 'ok', problem: null, expected: { sequence: 3 }, foundSequence: 3 }
  })
})

it('offers the copy when the whole profile is gone, and brings it back', async () => {
  const store = await workedOn()
  const { engagementId, databaseName } = store
  await leave(store)
  await new EngagementDatabase(databaseName, engagementId).delete()
  await catalogue().engagements.clear()
  const checked = await checkEngagements()
  const finding = checked.ok ? checked.value.find((each) => each.engagementId === engagementId) : undefined
  expect(finding).toMatchObject({
    state: 'missing',
    name: 'Northwind Optics – Partner diagnostic',
    expected: { sequence: 3 },
    bestCopy: { sequence: 2 }
  })
  const restored = await restoreSnapshot(finding!.bestCopy!)
  if (!restored.ok) throw new Error(restored.error.code)
  const { codes, runs, facts, files } = await contents(restored.value)
  expect([codes.length, runs.length, facts, files[0]?.bytes]).toEqual([
    1,
    1,
    [factBlock('r1', 0)],
    Uint8Array.of(1, 2, 3)
  ])
  // Numbered after everything that was ever noted: an older copy can never pass for a newer one.
  expect(await restored.value.sequence()).toBe(4)
  expect(await openEngagement(engagementId)).toMatchObject({ ok: true })
  expect(await restored.value.history(1)).toMatchObject([{ label: { code: 'engagement.restored' } }])
})

it('keeps undo working after a restore', async () => {
  const store = await workedOn()
  await leave(store)
  const copy = [...main.snapshots.values()].find(({ entry }) => entry.sequence === 2)!
  const restored = await restoreSnapshot(copy.entry)
  if (!restored.ok) throw new Error(restored.error.code)
  await restored.value.undo()
  expect(await restored.value.all('codes')).toEqual([])
  await restored.value.redo()
  expect(await restored.value.all('codes')).toHaveLength(1)
})

it('never opens an engagement whose database is gone, and creates none in its place', async () => {
  const store = await workedOn()
  await leave(store)
  await new EngagementDatabase(store.databaseName, store.engagementId).delete()
  expect(await openEngagement(store.engagementId)).toMatchObject({
    ok: false,
    error: { code: 'store.missing' }
  })
  expect((await databasesOnDisk()).map(({ name }) => name)).not.toContain(store.databaseName)
})

it('never opens an engagement that lacks commits, unless the consultant accepts it', async () => {
  const store = await workedOn()
  await leave(store)
  const noted = main.manifests.get(store.engagementId)!
  main.manifests.set(store.engagementId, { ...noted, sequence: 9 })
  expect(await openEngagement(store.engagementId)).toEqual({
    ok: false,
    error: {
      code: 'store.short',
      params: { engagementId: store.engagementId, expectedSequence: 9, foundSequence: 3 }
    }
  })
  const accepted = await acceptShortEngagement(store.engagementId)
  if (!accepted.ok) throw new Error(accepted.error.code)
  expect(await accepted.value.all('codes')).toHaveLength(2)
  expect(await accepted.value.sequence()).toBe(9)
})

it.each(['codes', 'factBlocks', 'history', 'meta'])('notices records missing from %s', async (table) => {
  const store = await workedOn()
  await leave(store)
  const db = new EngagementDatabase(store.databaseName, store.engagementId)
  await db.table(table).clear()
  db.close()
  expect(await openEngagement(store.engagementId)).toMatchObject({
    ok: false,
    error: { code: 'store.damaged' }
  })
  expect(await checkEngagement(store.engagementId)).toMatchObject({
    ok: true,
    value: { state: 'damaged', bestCopy: { sequence: 2 } }
  })
})

it('passes over a copy that was damaged', async () => {
  const store = await workedOn()
  await currentBackups()?.flush()
  await leave(store)
  const newest = [...main.snapshots.values()].find(({ entry }) => entry.sequence === 3)!
  newest.bytes[500] = (newest.bytes[500] ?? 0) ^ 1
  await new EngagementDatabase(store.databaseName, store.engagementId).delete()
  expect(await checkEngagement(store.engagementId)).toMatchObject({
    ok: true,
    value: { bestCopy: { sequence: 2 } }
  })
  expect(await restoreSnapshot(newest.entry)).toMatchObject({ ok: false, error: { code: 'backup.damaged' } })
})

it('keeps the database that a restore replaced until it is confirmed or 30 days old', async () => {
  const store = await workedOn()
  await leave(store)
  const copy = [...main.snapshots.values()][0]!.entry
  await restoreSnapshot(copy)
  const names = async () => (await databasesOnDisk()).map(({ name }) => name)
  await removeOldRetired()
  expect(await names()).toContain(store.databaseName)
  await removeOldRetired('2099-01-01T00:00:00.000Z')
  expect(await names()).not.toContain(store.databaseName)
  const second = (await listEngagements()).find(({ id }) => id === store.engagementId)!
  expect(second.retired).toEqual([])
  await restoreSnapshot(copy)
  await confirmRestore(store.engagementId)
  expect(await names()).not.toContain(second.databaseName)
})

it('saves a copy that opens on a computer that never saw the engagement', async () => {
  const store = await workedOn()
  const before = await contents(store)
  expect(await saveCopy(store)).toEqual({
    ok: true,
    value: { outcome: 'saved', name: 'Northwind Optics Partner diagnostic.tandem' }
  })
  const file = { bytes: main.saved[0]!.bytes, fileName: 'copy.tandem' }
  expect(await openEngagementFile(file)).toMatchObject({
    ok: true,
    value: { outcome: 'present', fileSequence: 3, storedSequence: 3 }
  })
  await eraseEngagement(store.engagementId)
  expect((await databasesOnDisk()).map(({ name }) => name)).not.toContain(store.databaseName)
  const opened = await openEngagementFile(file)
  if (!opened.ok || opened.value.outcome !== 'opened') throw new Error('not opened')
  expect(await contents(opened.value.store)).toEqual(before)
})

it('replaces an engagement by a file only on demand', async () => {
  const store = await workedOn()
  await saveCopy(store)
  await addCode(store, 'c3')
  const file = { bytes: main.saved[0]!.bytes, fileName: 'copy.tandem' }
  const replaced = await openEngagementFile(file, 'replace')
  if (!replaced.ok || replaced.value.outcome !== 'opened') throw new Error('not opened')
  expect((await replaced.value.store.all('codes')).map(({ id }) => id)).toEqual(['c1', 'c2'])
  expect(await replaced.value.store.sequence()).toBe(5)
})

it('leaves everything as it is when a file is damaged', async () => {
  const store = await workedOn()
  await saveCopy(store)
  const bytes = main.saved[0]!.bytes
  bytes[900] = (bytes[900] ?? 0) ^ 4
  const before = await databasesOnDisk()
  expect(await openEngagementFile({ bytes, fileName: 'copy.tandem' }, 'replace')).toMatchObject({
    ok: false,
    error: { code: 'file.integrity', params: { file: 'copy.tandem' } }
  })
  expect(await databasesOnDisk()).toEqual(before)
})

it('says when a copy cannot be made, and makes it when it can', async () => {
  const store = await workedOn()
  main.failUploads = 'disk-full'
  await currentBackups()?.flush()
  expect(currentBackups()?.state).toMatchObject({
    phase: 'failed',
    error: { code: 'backup.failed', params: { detail: 'disk-full' } },
    newest: { sequence: 2 }
  })
  main.failUploads = null
  await currentBackups()?.flush()
  expect(currentBackups()?.state).toMatchObject({ phase: 'current', newest: { sequence: 3 }, error: null })
  expect(store.saveProgress.progress.phase).toBe('saved')
})
