import type { ImportRun } from '../entities/import-run'
import type { RecordChange } from './change-set'

/**
 * The changes that take a change set back, in reverse order. An import run that was added is not removed but marked
 * as undone: its write-once blocks stay, and no longer count.
 */
export function invertChanges(changes: readonly RecordChange[]): RecordChange[] {
  return changes.map(invertChange).reverse()
}

function invertChange(change: RecordChange): RecordChange {
  if (change.table === 'importRuns' && change.before === null && change.after !== null) {
    const undone: ImportRun = { ...change.after, state: 'undone' }
    return { table: 'importRuns', id: change.id, before: change.after, after: undone }
  }
  return { ...change, before: change.after, after: change.before } as RecordChange
}
