import type { SnapshotEntry } from '@shared/ipc/backup-types'
import { snapshotName } from '@electron/main/storage/snapshot-name'

/** A copy with the given number, saved on the given moment. */
export function snapshotEntry(
  sequence: number,
  savedAt: string,
  more: Partial<SnapshotEntry> = {}
): SnapshotEntry {
  const facts = { sequence, schemaVersion: 1, savedAt, sizeBytes: 3, sha256: 'a'.repeat(64) }
  return { ...facts, snapshotId: snapshotName(facts), engagementId: 'e1', sizeMatches: true, ...more }
}

/** Midday of a day counted from 1 January 2026. */
export function onDay(day: number, hour = 12): string {
  return new Date(Date.UTC(2026, 0, 1 + day, hour)).toISOString()
}
