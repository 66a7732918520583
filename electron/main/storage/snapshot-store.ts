import { open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { SnapshotEntry } from '@shared/ipc/backup-types'
import type { IpcResult } from '@shared/ipc/errors'
import { fail, succeed } from '../ipc/result'
import { partialSuffix } from './atomic-file'
import { engagementFolder, engagementsWithBackups, namesIn } from './backup-folders'
import { fileDigest } from './file-digest'
import { parseSnapshotName } from './snapshot-name'
import { newestFirst } from './snapshot-rotation'
import { systemCodeOf } from './write-failure'

export type SnapshotAddress = { readonly engagementId: string; readonly snapshotId: string }
export type SnapshotListing = { snapshots: SnapshotEntry[]; damaged: string[] }
export type SnapshotPiece = { bytes: Uint8Array<ArrayBuffer>; sizeBytes: number; done: boolean }

export type SnapshotStore = {
  readonly list: (engagementId?: string) => Promise<IpcResult<SnapshotListing, 'file-unreadable'>>
  readonly read: (
    address: SnapshotAddress,
    piece: { offset: number; lengthBytes: number }
  ) => Promise<IpcResult<SnapshotPiece, 'snapshot-missing' | 'file-unreadable'>>
  readonly verify: (
    address: SnapshotAddress
  ) => Promise<
    IpcResult<
      { sha256: string; sizeBytes: number },
      'snapshot-missing' | 'snapshot-damaged' | 'file-unreadable'
    >
  >
}

/** The verified copies of all engagements. Files whose names say nothing are reported, never ignored. */
export function createSnapshotStore(backups: string): SnapshotStore {
  return {
    list: (engagementId) => list(backups, engagementId),
    read: (address, piece) => read(backups, address, piece),
    verify: (address) => verify(backups, address)
  }
}

/** Copies of one engagement, newest first, and the names of files that are not copies. */
export async function snapshotsOf(backups: string, engagementId: string): Promise<SnapshotListing> {
  const folder = engagementFolder(backups, engagementId)
  const snapshots: SnapshotEntry[] = []
  const damaged: string[] = []
  for (const name of await namesIn(folder)) {
    if (name === 'manifest.json' || name.endsWith(partialSuffix)) continue
    const facts = parseSnapshotName(name)
    if (facts === null) {
      damaged.push(name)
      continue
    }
    const size = await stat(join(folder, name)).then(
      (found) => found.size,
      () => -1
    )
    snapshots.push({ ...facts, snapshotId: name, engagementId, sizeMatches: size === facts.sizeBytes })
  }
  return { snapshots: newestFirst(snapshots), damaged }
}

async function list(
  backups: string,
  engagementId: string | undefined
): Promise<IpcResult<SnapshotListing, 'file-unreadable'>> {
  try {
    const ids = engagementId === undefined ? await engagementsWithBackups(backups) : [engagementId]
    const listings = await Promise.all(ids.map((id) => snapshotsOf(backups, id)))
    return succeed({
      snapshots: newestFirst(listings.flatMap((listing) => listing.snapshots)),
      damaged: listings.flatMap((listing) => listing.damaged)
    })
  } catch (error) {
    return fail('file-unreadable', { name: 'backups', systemCode: systemCodeOf(error) })
  }
}

/** The file of an address; an id that is not a snapshot's name leads nowhere, so no path can be smuggled in. */
function pathOf(backups: string, address: SnapshotAddress): string | null {
  if (parseSnapshotName(address.snapshotId) === null) return null
  return join(engagementFolder(backups, address.engagementId), address.snapshotId)
}

async function read(
  backups: string,
  address: SnapshotAddress,
  piece: { offset: number; lengthBytes: number }
): Promise<IpcResult<SnapshotPiece, 'snapshot-missing' | 'file-unreadable'>> {
  const path = pathOf(backups, address)
  if (path === null) return fail('snapshot-missing', address)
  try {
    const handle = await open(path, 'r')
    try {
      const { size } = await handle.stat()
      const buffer = new Uint8Array(Math.max(0, Math.min(piece.lengthBytes, size - piece.offset)))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, piece.offset)
      const bytes = buffer.subarray(0, bytesRead)
      return succeed({ bytes, sizeBytes: size, done: piece.offset + bytesRead >= size })
    } finally {
      await handle.close()
    }
  } catch (error) {
    return readFailure(error, address)
  }
}

async function verify(backups: string, address: SnapshotAddress) {
  const path = pathOf(backups, address)
  const promised = parseSnapshotName(address.snapshotId)
  if (path === null || promised === null) return fail('snapshot-missing', address)
  try {
    const found = await fileDigest(path)
    if (found.sizeBytes !== promised.sizeBytes)
      return fail('snapshot-damaged', { ...address, reason: 'length' })
    if (found.sha256 !== promised.sha256) return fail('snapshot-damaged', { ...address, reason: 'content' })
    return succeed(found)
  } catch (error) {
    return readFailure(error, address)
  }
}

function readFailure(error: unknown, address: SnapshotAddress) {
  const systemCode = systemCodeOf(error)
  if (systemCode === 'ENOENT') return fail('snapshot-missing', address)
  return fail('file-unreadable', { name: address.snapshotId, systemCode })
}

/** Removes copies; one that will not go is left for the next time. Answers with the ids that went. */
export async function removeSnapshots(backups: string, entries: readonly SnapshotEntry[]): Promise<string[]> {
  const removed: string[] = []
  for (const entry of entries) {
    const gone = await rm(join(engagementFolder(backups, entry.engagementId), entry.snapshotId)).then(
      () => true,
      () => false
    )
    if (gone) removed.push(entry.snapshotId)
  }
  return removed
}
