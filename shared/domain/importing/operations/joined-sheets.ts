import type { JoinedSheet } from './cell-origin'
import type { FindSheet } from './join-sheet'
import type { TableOperation } from './operation'

/** The other sheets that steps fetch columns from. */
export const joinedSheets = (operations: readonly TableOperation[] | undefined): JoinedSheet[] =>
  (operations ?? []).flatMap((operation) => (operation.kind === 'join' ? [operation.with] : []))

/** The steps with each join naming the file that really lies on the desk, where it is a newer one of that name. */
export function placedJoins(
  operations: readonly TableOperation[],
  find?: FindSheet
): readonly TableOperation[] {
  if (!find || !operations.some((operation) => operation.kind === 'join')) return operations
  return operations.map((operation) =>
    operation.kind === 'join'
      ? { ...operation, with: find(operation.with)?.place ?? operation.with }
      : operation
  )
}
