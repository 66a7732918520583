import { randomUUID } from 'node:crypto'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import type { IpcResult } from '@shared/ipc/errors'
import { fail, succeed } from '../ipc/result'
import { createAtomicFile, type AtomicFile } from './atomic-file'
import { engagementFolder, ensureEngagementFolder } from './backup-folders'
import { fileDigest } from './file-digest'
import type { FileSystem } from './file-system'
import { snapshotName } from './snapshot-name'
import { snapshotsToRemove } from './snapshot-rotation'
import { removeSnapshots, snapshotsOf } from './snapshot-store'
import { writeFailure, type WriteFailureCode } from './write-failure'

export type SnapshotAnnouncement = {
  readonly engagementId: string
  readonly sequence: number
  readonly schemaVersion: number
  readonly sizeBytes: number
}

type Upload = SnapshotAnnouncement & {
  readonly savedAt: string
  readonly file: AtomicFile
  nextIndex: number
  receivedBytes: number
}

type AppendFailure = WriteFailureCode | 'upload-unknown' | 'upload-out-of-order' | 'upload-mismatch'
type FinishFailure = WriteFailureCode | 'upload-unknown' | 'upload-mismatch'

export type SnapshotUploads = {
  readonly begin: (
    announced: SnapshotAnnouncement
  ) => Promise<IpcResult<{ uploadId: string }, WriteFailureCode>>
  readonly append: (
    uploadId: string,
    index: number,
    bytes: Uint8Array
  ) => Promise<IpcResult<void, AppendFailure>>
  readonly finish: (
    uploadId: string,
    sha256: string
  ) => Promise<IpcResult<{ snapshot: SnapshotEntry; rotatedAway: string[] }, FinishFailure>>
  readonly abort: (uploadId: string) => Promise<void>
  /** When the page that was uploading is gone. */
  readonly abortAll: () => Promise<void>
}

/**
 * Receives engagement archives in pieces. A copy counts only when it was synced, read back from disk and found
 * to be what the page announced; only after that may older copies go.
 */
export function createSnapshotUploads(files: FileSystem, backups: string, now: () => Date): SnapshotUploads {
  const uploads = new Map<string, Upload>()
  const abort = async (uploadId: string): Promise<void> => {
    const upload = uploads.get(uploadId)
    uploads.delete(uploadId)
    await upload?.file.abandon()
  }
  return {
    abort,
    abortAll: async () => {
      await Promise.all([...uploads.keys()].map(abort))
    },
    async begin(announced) {
      const started = await start(files, backups, announced)
      if (!started.ok) return started
      const uploadId = randomUUID()
      uploads.set(uploadId, { ...announced, ...started.value, savedAt: now().toISOString() })
      return succeed({ uploadId })
    },
    async append(uploadId, index, bytes) {
      const upload = uploads.get(uploadId)
      if (upload === undefined) return fail('upload-unknown', { uploadId })
      const refusal = refusePiece(uploadId, upload, index, bytes)
      if (refusal !== null) return refusal
      upload.nextIndex += 1
      upload.receivedBytes += bytes.byteLength
      const written = await upload.file.append(bytes)
      if (!written.ok) uploads.delete(uploadId)
      return written
    },
    async finish(uploadId, sha256) {
      const upload = uploads.get(uploadId)
      if (upload === undefined) return fail('upload-unknown', { uploadId })
      uploads.delete(uploadId)
      const snapshotId = snapshotName({ ...upload, sha256 })
      const committed = await upload.file.commit(snapshotId, (path) =>
        readBack(path, uploadId, upload, sha256)
      )
      return committed.ok ? succeed(await settle(backups, upload, snapshotId)) : committed
    }
  }
}

async function start(files: FileSystem, backups: string, announced: SnapshotAnnouncement) {
  try {
    await ensureEngagementFolder(files, backups, announced.engagementId)
  } catch (error) {
    return writeFailure(error, 'snapshot')
  }
  const folder = engagementFolder(backups, announced.engagementId)
  const created = await createAtomicFile(files, folder, 'snapshot')
  return created.ok ? succeed({ file: created.value, nextIndex: 0, receivedBytes: 0 }) : created
}

function refusePiece(uploadId: string, upload: Upload, index: number, bytes: Uint8Array) {
  if (index !== upload.nextIndex)
    return fail('upload-out-of-order', { uploadId, expectedIndex: upload.nextIndex, givenIndex: index })
  if (upload.receivedBytes + bytes.byteLength > upload.sizeBytes)
    return fail('upload-mismatch', { uploadId, reason: 'longer than announced' })
  return null
}

/** Disk, controller and memory between us and the file are not taken at their word. */
async function readBack(
  path: string,
  uploadId: string,
  upload: Upload,
  sha256: string
): Promise<IpcResult<void, 'upload-mismatch'>> {
  const found = await fileDigest(path)
  if (found.sizeBytes !== upload.sizeBytes) return fail('upload-mismatch', { uploadId, reason: 'length' })
  if (found.sha256 !== sha256) return fail('upload-mismatch', { uploadId, reason: 'content' })
  return succeed(undefined)
}

async function settle(backups: string, upload: Upload, snapshotId: string) {
  const { engagementId } = upload
  const { snapshots } = await snapshotsOf(backups, engagementId)
  const snapshot = snapshots.find((entry) => entry.snapshotId === snapshotId)
  if (snapshot === undefined) throw new Error('a committed snapshot is not in its folder')
  const rotatedAway = await removeSnapshots(backups, snapshotsToRemove(snapshots, snapshotId))
  return { snapshot, rotatedAway }
}
