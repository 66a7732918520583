import type { SnapshotEntry } from '@shared/ipc/backup-types'

/** How many copies stay: the newest, then one for each of so many days, then one for each of so many weeks. */
const keptSnapshots = { newest: 3, daily: 14, weekly: 8 } as const

/** Newest first. The sequence decides; the clock of a laptop may jump, commits are counted. */
export function newestFirst(snapshots: readonly SnapshotEntry[]): SnapshotEntry[] {
  return [...snapshots].sort(
    (a, b) =>
      b.sequence - a.sequence || (a.snapshotId < b.snapshotId ? 1 : a.snapshotId > b.snapshotId ? -1 : 0)
  )
}

/**
 * The copies that may go. Days and weeks are only labels to thin out by: walking from the highest sequence down,
 * the first copy of a day or week stays until enough days and weeks are covered. A copy of the wrong size never
 * takes a good one's place, and the copy just written stays whatever its sequence is.
 */
export function snapshotsToRemove(
  snapshots: readonly SnapshotEntry[],
  justWrittenId: string
): SnapshotEntry[] {
  const good = newestFirst(snapshots.filter((snapshot) => snapshot.sizeMatches))
  const kept = new Set<string>([justWrittenId])
  for (const snapshot of good.slice(0, keptSnapshots.newest)) kept.add(snapshot.snapshotId)
  keepFirstOfEach(good, kept, { label: dayOf, count: keptSnapshots.daily })
  keepFirstOfEach(good, kept, { label: weekOf, count: keptSnapshots.weekly })
  return good.filter((snapshot) => !kept.has(snapshot.snapshotId))
}

function keepFirstOfEach(
  ordered: readonly SnapshotEntry[],
  kept: Set<string>,
  period: { label: (savedAt: string) => string; count: number }
): void {
  const seen = new Set<string>()
  for (const snapshot of ordered) {
    const label = period.label(snapshot.savedAt)
    if (seen.has(label) || seen.size === period.count) continue
    seen.add(label)
    kept.add(snapshot.snapshotId)
  }
}

const dayOf = (savedAt: string): string => savedAt.slice(0, 10)

/** Weeks since 5 January 1970, a Monday. */
function weekOf(savedAt: string): string {
  const msPerDay = 86_400_000
  return String(Math.floor((Date.parse(savedAt) / msPerDay - 4) / 7))
}
