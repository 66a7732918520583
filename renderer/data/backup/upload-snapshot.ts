import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import type { TandemBridge } from '@shared/ipc/bridge'
import { ipcLimits } from '@shared/ipc/limits'
import type { PackedEngagement } from '../archive/archive-jobs'
import { backupError } from './bridge'

/** Hands a packed engagement to the main process, which counts it as a copy only after reading it back. */
export async function uploadSnapshot(
  { snapshot }: TandemBridge,
  packed: PackedEngagement
): Promise<Result<SnapshotEntry, AppError>> {
  const { engagementId } = packed.manifest
  const begun = await snapshot.begin({ ...packed.manifest, sizeBytes: packed.bytes.length })
  if (!begun.ok) return fail(backupError(engagementId, begun.error))
  const { uploadId } = begun.value
  const piece = ipcLimits.snapshotChunkBytes
  for (let index = 0; index * piece < packed.bytes.length; index++) {
    const bytes = packed.bytes.slice(index * piece, (index + 1) * piece)
    const appended = await snapshot.append({ uploadId, index, bytes })
    if (appended.ok) continue
    await snapshot.abort({ uploadId })
    return fail(backupError(engagementId, appended.error))
  }
  const finished = await snapshot.finish({ uploadId, sha256: packed.sha256 })
  return finished.ok ? ok(finished.value.snapshot) : fail(backupError(engagementId, finished.error))
}

/** Reads a copy back whole. */
export async function downloadSnapshot(
  { snapshot }: TandemBridge,
  address: { readonly engagementId: string; readonly snapshotId: string }
): Promise<Result<Uint8Array, AppError>> {
  const pieces: Uint8Array[] = []
  let offset = 0
  for (;;) {
    const read = await snapshot.read({ ...address, offset, lengthBytes: ipcLimits.snapshotChunkBytes })
    if (!read.ok) return fail(backupError(address.engagementId, read.error))
    pieces.push(read.value.bytes)
    offset += read.value.bytes.length
    if (read.value.done || read.value.bytes.length === 0) break
  }
  const whole = new Uint8Array(offset)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return ok(whole)
}
