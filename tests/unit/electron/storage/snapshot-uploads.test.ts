import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFileSystem, type FileSystem } from '@electron/main/storage/file-system'
import { createSnapshotStore } from '@electron/main/storage/snapshot-store'
import { createSnapshotUploads, type SnapshotUploads } from '@electron/main/storage/snapshot-uploads'
import { bordersBeforeTheMove, failingAt } from './faulty-file-system'
import { onDay } from './snapshot-builder'
import { temporaryFolders } from './temporary-folder'

const freshFolder = temporaryFolders()
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const announced = (sequence: number, bytes: Uint8Array) => ({
  engagementId: 'e1',
  sequence,
  schemaVersion: 1,
  sizeBytes: bytes.byteLength
})
const content = (text: string): Uint8Array => new Uint8Array(Buffer.from(text))

/** Uploads in two pieces; answers with the result of the step that failed, or of `finish`. */
async function upload(uploads: SnapshotUploads, sequence: number, bytes: Uint8Array, digest = sha256(bytes)) {
  const begun = await uploads.begin(announced(sequence, bytes))
  if (!begun.ok) return begun
  const { uploadId } = begun.value
  const half = Math.floor(bytes.byteLength / 2)
  const first = await uploads.append(uploadId, 0, bytes.subarray(0, half))
  if (!first.ok) return first
  const second = await uploads.append(uploadId, 1, bytes.subarray(half))
  if (!second.ok) return second
  return uploads.finish(uploadId, digest)
}

function setUp(files: FileSystem = nodeFileSystem) {
  const backups = freshFolder()
  let day = 0
  const uploads = createSnapshotUploads(files, backups, () => new Date(onDay(day++)))
  const names = (): string[] => readdirSync(join(backups, 'e-e1'))
  return { backups, uploads, store: createSnapshotStore(backups), names }
}

test('a finished copy is listed, verified and read back in pieces', async () => {
  const { uploads, store } = setUp()
  const bytes = content('engagement archive')
  const finished = await upload(uploads, 7, bytes)
  if (!finished.ok || !('snapshot' in finished.value)) throw new Error('not finished')
  const { snapshotId } = finished.value.snapshot
  const address = { engagementId: 'e1', snapshotId }
  expect(await store.list('e1')).toEqual({
    ok: true,
    value: { snapshots: [finished.value.snapshot], damaged: [] }
  })
  expect(await store.verify(address)).toEqual({ ok: true, value: { sha256: sha256(bytes), sizeBytes: 18 } })
  const piece = await store.read(address, { offset: 11, lengthBytes: 4 })
  expect(piece).toMatchObject({ ok: true, value: { sizeBytes: 18, done: false } })
  expect(piece.ok && Buffer.from(piece.value.bytes).toString()).toBe('arch')
  expect(await store.read(address, { offset: 15, lengthBytes: 100 })).toMatchObject({ value: { done: true } })
})

describe('a copy that is not what was announced never counts:', () => {
  const bytes = content('archive')

  test('other content', async () => {
    const { uploads, names } = setUp()
    expect(await upload(uploads, 1, bytes, sha256(content('other')))).toMatchObject({
      error: { code: 'upload-mismatch', params: { reason: 'content' } }
    })
    expect(names()).toEqual([])
  })

  test('too short', async () => {
    const { uploads, names } = setUp()
    const begun = await uploads.begin(announced(1, bytes))
    if (!begun.ok) throw new Error('not begun')
    await uploads.append(begun.value.uploadId, 0, bytes.subarray(0, 3))
    expect(await uploads.finish(begun.value.uploadId, sha256(bytes))).toMatchObject({
      error: { code: 'upload-mismatch', params: { reason: 'length' } }
    })
    expect(names()).toEqual([])
  })

  test('too long, or out of order', async () => {
    const { uploads } = setUp()
    const begun = await uploads.begin(announced(1, bytes))
    if (!begun.ok) throw new Error('not begun')
    const { uploadId } = begun.value
    expect(await uploads.append(uploadId, 1, bytes)).toMatchObject({ error: { code: 'upload-out-of-order' } })
    expect(await uploads.append(uploadId, 0, content('much longer than that'))).toMatchObject({
      error: { code: 'upload-mismatch' }
    })
    expect(await uploads.append(uploadId, 0, bytes)).toMatchObject({ ok: true })
    expect(await uploads.finish(uploadId, sha256(bytes))).toMatchObject({ ok: true })
  })

  test('changed on disk between writing and reading back', async () => {
    let temporary = ''
    const corrupting: FileSystem = {
      ...nodeFileSystem,
      async create(path) {
        temporary = path
        const file = await nodeFileSystem.create(path)
        return {
          ...file,
          async close() {
            await file.close()
            const written = readFileSync(temporary)
            written[0] = (written[0] ?? 0) ^ 1
            writeFileSync(temporary, written)
          }
        }
      }
    }
    const { uploads, names } = setUp(corrupting)
    expect(await upload(uploads, 1, bytes)).toMatchObject({ error: { code: 'upload-mismatch' } })
    expect(names()).toEqual([])
  })
})

test.each(bordersBeforeTheMove)(
  'a full disk at %s leaves the earlier copies and no rubbish',
  async (border) => {
    const { backups, uploads, store, names } = setUp()
    await upload(uploads, 1, content('first'))
    const before = names()
    const failing = createSnapshotUploads(failingAt(border, 'ENOSPC', 4), backups, () => new Date(onDay(9)))
    expect(await upload(failing, 2, content('second'))).toMatchObject({ error: { code: 'disk-full' } })
    expect(names()).toEqual(before)
    expect(await store.list('e1')).toMatchObject({
      value: { snapshots: [{ sequence: 1, sizeMatches: true }] }
    })
  }
)

test('rotation happens only after the new copy is safe, and names what went', async () => {
  const { backups, store } = setUp()
  const uploads = createSnapshotUploads(nodeFileSystem, backups, () => new Date(onDay(0)))
  for (const sequence of [1, 2, 3]) await upload(uploads, sequence, content(`copy ${sequence}`))
  expect(await upload(uploads, 4, content('bad'), 'f'.repeat(64))).toMatchObject({ ok: false })
  expect(await store.list('e1')).toMatchObject({
    value: { snapshots: [{ sequence: 3 }, { sequence: 2 }, { sequence: 1 }] }
  })
  const finished = await upload(uploads, 5, content('good'))
  expect(finished.ok && 'rotatedAway' in finished.value && finished.value.rotatedAway).toHaveLength(1)
  expect(await store.list('e1')).toMatchObject({
    value: { snapshots: [{ sequence: 5 }, { sequence: 3 }, { sequence: 2 }] }
  })
})

test('what the page did not finish is thrown away when the page goes', async () => {
  const { uploads, names } = setUp()
  const begun = await uploads.begin(announced(1, content('abc')))
  if (!begun.ok) throw new Error('not begun')
  expect(names()).toHaveLength(1)
  await uploads.abortAll()
  expect(names()).toEqual([])
  expect(await uploads.append(begun.value.uploadId, 0, content('abc'))).toMatchObject({
    error: { code: 'upload-unknown' }
  })
})
