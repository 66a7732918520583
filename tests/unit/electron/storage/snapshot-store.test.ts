import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { forgetEngagement } from '@electron/main/storage/forget-engagement'
import { snapshotName } from '@electron/main/storage/snapshot-name'
import { createSnapshotStore } from '@electron/main/storage/snapshot-store'
import { sweepPartialFiles } from '@electron/main/storage/sweep-partial-files'
import { onDay } from './snapshot-builder'
import { temporaryFolders } from './temporary-folder'

const freshFolder = temporaryFolders()

function putSnapshot(
  backups: string,
  engagementId: string,
  sequence: number
): { engagementId: string; snapshotId: string; path: string } {
  const bytes = Buffer.from(`copy ${sequence}`)
  const snapshotId = snapshotName({
    sequence,
    schemaVersion: 1,
    savedAt: onDay(0),
    sizeBytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex')
  })
  const folder = join(backups, `e-${engagementId}`)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, snapshotId)
  writeFileSync(path, bytes)
  return { engagementId, snapshotId, path }
}

test('lists all engagements together, highest sequence first', async () => {
  const backups = freshFolder()
  putSnapshot(backups, 'a', 1)
  putSnapshot(backups, 'b', 3)
  putSnapshot(backups, 'a', 2)
  const listed = await createSnapshotStore(backups).list()
  expect(listed.ok && listed.value.snapshots.map((entry) => [entry.engagementId, entry.sequence])).toEqual([
    ['b', 3],
    ['a', 2],
    ['a', 1]
  ])
})

test('a copy cut short is listed with the wrong size and fails verification', async () => {
  const backups = freshFolder()
  const address = putSnapshot(backups, 'a', 1)
  truncateSync(address.path, 2)
  const store = createSnapshotStore(backups)
  expect(await store.list('a')).toMatchObject({ value: { snapshots: [{ sizeMatches: false }] } })
  expect(await store.verify(address)).toMatchObject({
    error: { code: 'snapshot-damaged', params: { reason: 'length' } }
  })
})

test('a copy with one changed byte fails verification', async () => {
  const backups = freshFolder()
  const address = putSnapshot(backups, 'a', 1)
  writeFileSync(address.path, 'copy 9')
  expect(await createSnapshotStore(backups).verify(address)).toMatchObject({
    error: { code: 'snapshot-damaged', params: { reason: 'content' } }
  })
})

test('a file that is not a copy is reported, not ignored', async () => {
  const backups = freshFolder()
  putSnapshot(backups, 'a', 1)
  writeFileSync(join(backups, 'e-a', 'renamed by hand.tandem'), 'x')
  expect(await createSnapshotStore(backups).list('a')).toMatchObject({
    value: { damaged: ['renamed by hand.tandem'] }
  })
})

test.each(['../e-b/manifest.json', '/etc/passwd', 'manifest.json', ''])(
  'no path leads out through the id %j',
  async (snapshotId) => {
    const backups = freshFolder()
    putSnapshot(backups, 'a', 1)
    const store = createSnapshotStore(backups)
    const address = { engagementId: 'a', snapshotId }
    expect(await store.read(address, { offset: 0, lengthBytes: 10 })).toMatchObject({
      error: { code: 'snapshot-missing' }
    })
    expect(await store.verify(address)).toMatchObject({ error: { code: 'snapshot-missing' } })
  }
)

test('forgetting an engagement removes all of it and of cut tails, and nothing of the others', async () => {
  const backups = freshFolder()
  const cutTails = freshFolder()
  putSnapshot(backups, 'a', 1)
  putSnapshot(backups, 'a', 2)
  putSnapshot(backups, 'b', 1)
  writeFileSync(join(cutTails, '000001_000003.log_at-7'), 'rows of any engagement')
  expect(await forgetEngagement({ backups, cutTails }, 'a')).toEqual({ ok: true, value: { removedFiles: 3 } })
  expect(readdirSync(backups)).toEqual(['e-b'])
  expect(await forgetEngagement({ backups, cutTails }, 'a')).toEqual({ ok: true, value: { removedFiles: 0 } })
})

test('what a crash left unfinished is swept at the next start', async () => {
  const backups = freshFolder()
  const { snapshotId } = putSnapshot(backups, 'a', 1)
  writeFileSync(join(backups, 'e-a', '.snapshot.abc.partial'), 'half')
  await sweepPartialFiles(backups)
  expect(readdirSync(join(backups, 'e-a'))).toEqual([snapshotId])
})
