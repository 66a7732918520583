import type { HistoryEntry } from '@shared/domain/history/history-entry'

/** Ids of the entries that no later undo (that still stands) took back. Entries come newest first. */
export function standingEntries(newestFirst: readonly HistoryEntry[]): ReadonlySet<string> {
  const takenBack = new Set<string>()
  const standing = new Set<string>()
  for (const entry of newestFirst) {
    if (takenBack.has(entry.id)) continue
    standing.add(entry.id)
    if (entry.reverts !== null) takenBack.add(entry.reverts)
  }
  return standing
}
