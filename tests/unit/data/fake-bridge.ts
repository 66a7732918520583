import { createHash } from 'node:crypto'
import type { EngagementManifest, SnapshotEntry, StoredManifest } from '@shared/ipc/backup-types'
import type { TandemBridge } from '@shared/ipc/bridge'

export interface FakeBridge {
  readonly bridge: TandemBridge
  readonly manifests: Map<string, StoredManifest>
  readonly snapshots: Map<string, { entry: SnapshotEntry; bytes: Uint8Array }>
  /** Files handed to "save as". */
  readonly saved: { suggestedName: string; bytes: Uint8Array }[]
  /** While set, uploads fail with this code. */
  failUploads: 'disk-full' | null
}

const fine = <V>(value: V) => Promise.resolve({ ok: true as const, value })
const failed = (code: string, params: Record<string, string | number> = {}) =>
  Promise.resolve({ ok: false as const, error: { code, params } })

/** The main process's manifest and copies, kept in memory with the rules of the real one. */
export function fakeBridge(): FakeBridge {
  const fake: Omit<FakeBridge, 'bridge'> = {
    manifests: new Map(),
    snapshots: new Map(),
    saved: [],
    failUploads: null
  }
  const uploads = new Map<
    string,
    { announced: { engagementId: string; sequence: number; schemaVersion: number }; pieces: Uint8Array[] }
  >()
  const newestFirst = (): SnapshotEntry[] =>
    [...fake.snapshots.values()]
      .map(({ entry }) => entry)
      .sort((left, right) => right.sequence - left.sequence)
  const bridge = {
    manifest: {
      note: ({ afterRestore, ...manifest }: EngagementManifest & { afterRestore?: boolean }) => {
        const stored = fake.manifests.get(manifest.engagementId)
        if (afterRestore !== true && stored && manifest.sequence < stored.sequence)
          return failed('sequence-behind')
        fake.manifests.set(manifest.engagementId, { ...manifest, writtenAt: '2026-01-01T00:00:00.000Z' })
        return fine({})
      },
      list: () => fine({ manifests: [...fake.manifests.values()], damaged: [] })
    },
    snapshot: {
      begin: (announced: { engagementId: string; sequence: number; schemaVersion: number }) => {
        if (fake.failUploads !== null) return failed(fake.failUploads)
        const uploadId = `upload-${uploads.size}`
        uploads.set(uploadId, { announced, pieces: [] })
        return fine({ uploadId })
      },
      append: ({ uploadId, bytes }: { uploadId: string; bytes: Uint8Array }) => {
        uploads.get(uploadId)?.pieces.push(bytes)
        return fine({})
      },
      finish: ({ uploadId, sha256 }: { uploadId: string; sha256: string }) => {
        const upload = uploads.get(uploadId)!
        const bytes = new Uint8Array(Buffer.concat(upload.pieces))
        if (createHash('sha256').update(bytes).digest('hex') !== sha256) return failed('upload-mismatch')
        const { engagementId, sequence, schemaVersion } = upload.announced
        const snapshotId = `${engagementId}-${sequence}-${uploadId}`
        const entry: SnapshotEntry = {
          ...{ snapshotId, engagementId, sequence, schemaVersion, sha256 },
          ...{ savedAt: '2026-01-01T00:00:00.000Z', sizeBytes: bytes.length, sizeMatches: true }
        }
        fake.snapshots.set(snapshotId, { entry, bytes })
        return fine({ snapshot: entry, rotatedAway: [] })
      },
      abort: () => fine({}),
      list: ({ engagementId }: { engagementId?: string }) => {
        const all = newestFirst().filter(
          (entry) => engagementId === undefined || entry.engagementId === engagementId
        )
        return fine({ snapshots: all, damaged: [] })
      },
      read: ({
        snapshotId,
        offset,
        lengthBytes
      }: {
        snapshotId: string
        offset: number
        lengthBytes: number
      }) => {
        const { bytes } = fake.snapshots.get(snapshotId)!
        const piece = bytes.slice(offset, offset + Math.min(lengthBytes, 5000))
        return fine({ bytes: piece, sizeBytes: bytes.length, done: offset + piece.length >= bytes.length })
      },
      verify: ({ snapshotId }: { snapshotId: string }) => {
        const { entry, bytes } = fake.snapshots.get(snapshotId)!
        const digest = createHash('sha256').update(bytes).digest('hex')
        return digest === entry.sha256
          ? fine({ sha256: digest, sizeBytes: bytes.length })
          : failed('snapshot-damaged')
      }
    },
    files: {
      saveAs: ({ suggestedName, bytes }: { suggestedName: string; bytes: Uint8Array }) => {
        fake.saved.push({ suggestedName, bytes })
        return fine({ outcome: 'saved' as const, name: suggestedName, sizeBytes: bytes.length })
      }
    },
    engagement: {
      forget: ({ engagementId }: { engagementId: string }) => {
        fake.manifests.delete(engagementId)
        return fine({ removedFiles: 1 })
      }
    }
  }
  return Object.assign(fake, { bridge: bridge as unknown as TandemBridge })
}
