import type { IpcErrorCode, IpcResult } from '@shared/ipc/errors'
import { forgetEngagement } from '../storage/forget-engagement'
import type { ManifestStore } from '../storage/manifest-store'
import type { SnapshotStore } from '../storage/snapshot-store'
import type { SnapshotUploads } from '../storage/snapshot-uploads'
import type { HandlersFor } from './handlers'
import { succeed } from './result'

type BackupCalls =
  | `manifest.${'note' | 'list'}`
  | `snapshot.${'begin' | 'append' | 'finish' | 'abort' | 'list' | 'read' | 'verify'}`
  | 'engagement.forget'

export function backupHandlers(parts: {
  manifests: ManifestStore
  snapshots: SnapshotStore
  uploads: SnapshotUploads
  folders: { readonly backups: string; readonly cutTails: string }
}): HandlersFor<BackupCalls> {
  const { manifests, snapshots, uploads, folders } = parts
  return {
    'manifest.note': async ({ afterRestore, ...manifest }) =>
      done(await manifests.note(manifest, afterRestore ?? false)),
    'manifest.list': () => manifests.list(),
    'snapshot.begin': (announced) => uploads.begin(announced),
    'snapshot.append': async ({ uploadId, index, bytes }) =>
      done(await uploads.append(uploadId, index, bytes)),
    'snapshot.finish': ({ uploadId, sha256 }) => uploads.finish(uploadId, sha256),
    'snapshot.abort': async ({ uploadId }) => {
      await uploads.abort(uploadId)
      return succeed({})
    },
    'snapshot.list': ({ engagementId }) => snapshots.list(engagementId),
    'snapshot.read': ({ offset, lengthBytes, ...address }) =>
      snapshots.read(address, { offset, lengthBytes }),
    'snapshot.verify': (address) => snapshots.verify(address),
    'engagement.forget': ({ engagementId }) => forgetEngagement(folders, engagementId)
  }
}

/** A call without an answer answers with an empty object: the contract knows no `undefined`. */
function done<Code extends IpcErrorCode>(
  result: IpcResult<void, Code>
): IpcResult<Record<string, never>, Code> {
  return result.ok ? succeed({}) : result
}
