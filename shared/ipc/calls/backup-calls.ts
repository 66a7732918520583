import { z } from '@shared/schema/zod'
import {
  engagementIdText,
  engagementManifest,
  schemaVersionNumber,
  sequenceNumber,
  sha256Text,
  snapshotEntry,
  storedManifest
} from '../backup-types'
import { bytesUpTo } from '../bytes'
import type { CallDefinition } from '../call'
import { ipcLimits } from '../limits'

const nothing = z.strictObject({})
const uploadId = z.string().max(64)
const snapshotAddress = z.strictObject({ engagementId: engagementIdText, snapshotId: z.string().max(200) })
const writeErrors = [
  'disk-full',
  'file-locked',
  'permission-denied',
  'folder-missing',
  'name-not-allowed',
  'write-failed'
] as const

export const backupCalls = {
  /** Notes the state after a commit. A lower sequence than the noted one is refused unless a restore caused it. */
  'manifest.note': {
    request: engagementManifest.extend({ afterRestore: z.boolean().optional() }),
    response: nothing,
    errors: [...writeErrors, 'sequence-behind', 'manifest-damaged']
  },
  /** All manifests; one that cannot be read is listed as damaged, which is not the same as absent. */
  'manifest.list': {
    request: nothing,
    response: z.strictObject({ manifests: z.array(storedManifest), damaged: z.array(z.string()) }),
    errors: ['file-unreadable']
  },
  /** Starts the upload of one engagement archive. */
  'snapshot.begin': {
    request: z.strictObject({
      engagementId: engagementIdText,
      sequence: sequenceNumber,
      schemaVersion: schemaVersionNumber,
      sizeBytes: z.number().int().positive().max(ipcLimits.snapshotBytes)
    }),
    response: z.strictObject({ uploadId }),
    errors: writeErrors
  },
  'snapshot.append': {
    request: z.strictObject({
      uploadId,
      index: z.number().int().nonnegative(),
      bytes: bytesUpTo(ipcLimits.snapshotChunkBytes)
    }),
    response: nothing,
    errors: [...writeErrors, 'upload-unknown', 'upload-out-of-order', 'upload-mismatch']
  },
  /** Syncs, reads everything back, compares length and digest, and only then lets the copy count. */
  'snapshot.finish': {
    request: z.strictObject({ uploadId, sha256: sha256Text }),
    response: z.strictObject({ snapshot: snapshotEntry, rotatedAway: z.array(z.string()) }),
    errors: [...writeErrors, 'upload-unknown', 'upload-mismatch']
  },
  'snapshot.abort': {
    request: z.strictObject({ uploadId }),
    response: nothing,
    errors: []
  },
  /** Newest first, by sequence. Without an id: of all engagements. `damaged` are files whose name says nothing. */
  'snapshot.list': {
    request: z.strictObject({ engagementId: engagementIdText.optional() }),
    response: z.strictObject({ snapshots: z.array(snapshotEntry), damaged: z.array(z.string()) }),
    errors: ['file-unreadable']
  },
  'snapshot.read': {
    request: snapshotAddress.extend({
      offset: z.number().int().nonnegative(),
      lengthBytes: z.number().int().positive().max(ipcLimits.snapshotChunkBytes)
    }),
    response: z.strictObject({
      bytes: z.instanceof(Uint8Array),
      sizeBytes: z.number().int().nonnegative(),
      done: z.boolean()
    }),
    errors: ['snapshot-missing', 'file-unreadable']
  },
  /** Reads the whole file and compares it with what its name promises. */
  'snapshot.verify': {
    request: snapshotAddress,
    response: z.strictObject({ sha256: sha256Text, sizeBytes: z.number().int().nonnegative() }),
    errors: ['snapshot-missing', 'snapshot-damaged', 'file-unreadable']
  },
  /** Erases every copy of one engagement that the main process keeps. */
  'engagement.forget': {
    request: z.strictObject({ engagementId: engagementIdText }),
    response: z.strictObject({ removedFiles: z.number().int().nonnegative() }),
    errors: ['permission-denied', 'write-failed', 'file-locked']
  }
} as const satisfies Record<string, CallDefinition>
