import type { AppError } from '@shared/domain/errors'
import { fail, ok, type Result } from '@shared/domain/result'
import type { SnapshotEntry, StoredManifest } from '@shared/ipc/backup-types'
import type { TandemBridge } from '@shared/ipc/bridge'
import { backupError } from '../backup/bridge'

/** All that is known about an engagement from outside the browser profile. */
export interface Expectation {
  readonly manifest: StoredManifest | null
  /** Newest first. */
  readonly copies: readonly SnapshotEntry[]
}

/** Manifests and copies by engagement id. One that cannot be read is not the same as one that is not there. */
export async function readExpectations(
  { manifest, snapshot }: TandemBridge,
  engagementId?: string
): Promise<Result<ReadonlyMap<string, Expectation>, AppError>> {
  const [manifests, copies] = await Promise.all([
    manifest.list(),
    snapshot.list(engagementId === undefined ? {} : { engagementId })
  ])
  if (!manifests.ok) return fail(backupError(engagementId ?? '', manifests.error))
  if (!copies.ok) return fail(backupError(engagementId ?? '', copies.error))
  const found = new Map<string, Expectation>()
  for (const noted of manifests.value.manifests)
    found.set(noted.engagementId, { manifest: noted, copies: [] })
  for (const damagedId of manifests.value.damaged) found.set(damagedId, { manifest: null, copies: [] })
  for (const copy of copies.value.snapshots) {
    const known = found.get(copy.engagementId) ?? { manifest: null, copies: [] }
    found.set(copy.engagementId, { ...known, copies: [...known.copies, copy] })
  }
  return ok(found)
}

/** The lowest commit number the store may have; 0 when nothing was noted. */
export function expectedSequence(expectation: Expectation | undefined): number {
  const newestCopy = expectation?.copies.find((copy) => copy.sizeMatches)
  return Math.max(expectation?.manifest?.sequence ?? 0, newestCopy?.sequence ?? 0)
}
