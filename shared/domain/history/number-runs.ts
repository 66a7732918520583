import type { RecordChange } from './change-set'

/**
 * Notes in each newly applied import run the number of the change set that brings it: the only order in which runs
 * lie over each other, whatever the clock said. Undo and redo leave the number as it was.
 */
export function numberRuns(changes: readonly RecordChange[], sequence: number): readonly RecordChange[] {
  const isNewRun = (change: RecordChange): boolean => change.table === 'importRuns' && change.before === null
  if (!changes.some(isNewRun)) return changes
  return changes.map((change) =>
    change.table === 'importRuns' && change.before === null && change.after !== null
      ? { ...change, after: { ...change.after, sequence: change.after.sequence ?? sequence } }
      : change
  )
}
