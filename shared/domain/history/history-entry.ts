import type { ChangeSet } from './change-set'
import type { RecordTable } from './tables'

/** A change set as the history lists it: everything but the records themselves. */
export interface HistoryEntry extends Omit<ChangeSet, 'changes'> {
  readonly changeCount: number
  /** Tables it touched. */
  readonly tables: readonly RecordTable[]
}

/** What the next undo and the next redo would take back; null when there is nothing. */
export interface UndoTargets {
  readonly undo: HistoryEntry | null
  readonly redo: HistoryEntry | null
}

/**
 * Finds what undo and redo would act on. Entries come newest first and may stop early: what is not found among them
 * is null although an older entry exists. An entry that changed nothing (a restore) is passed over.
 */
export function findUndoTargets(newestFirst: readonly HistoryEntry[]): UndoTargets {
  const takenBack = new Set<string>()
  let undo: HistoryEntry | null = null
  let redo: HistoryEntry | null = null
  for (const entry of newestFirst) {
    const stillStands = !takenBack.has(entry.id) && entry.changeCount > 0
    if (entry.kind === 'undo') {
      if (stillStands) redo ??= entry
    } else if (stillStands) undo ??= entry
    // A new edit after an undo closes the way forward, as in every editor.
    if (undo !== null && (redo !== null || entry.reverts === null)) break
    if (entry.reverts !== null) takenBack.add(entry.reverts)
  }
  return { undo, redo }
}
