import type { SheetCells } from '../cells'
import type { SheetDecision } from '../decision'
import type { FindSheet } from './join-sheet'
import type { TableOperation } from './operation'
import { applyOperations } from './apply-operations'
import type { ReshapedSheet } from './reshaped-sheet'

type Steps = Pick<SheetDecision, 'layout' | 'operations' | 'clientLayout'>

const joins = (operations: readonly TableOperation[]): boolean =>
  operations.some((one) => one.kind === 'join')

const latest = new WeakMap<SheetCells, { key: Steps; result: ReshapedSheet }>()

/**
 * The table a decision speaks of: the client's sheet itself, or what its steps make of it. The last result per
 * sheet is kept, because screen and plan ask for the same one again and again.
 */
export function reshape(sheet: SheetCells, decision: Steps, find?: FindSheet): ReshapedSheet {
  const { layout, operations = [], clientLayout = layout } = decision
  if (operations.length === 0) return applyOperations(sheet, [], { layout })
  const known = latest.get(sheet)
  const { key } = known ?? {}
  if (known && key?.operations === operations && key.clientLayout === clientLayout) return known.result
  const result = applyOperations(sheet, operations, { layout: clientLayout, ...(find ? { find } : {}) })
  // A joined sheet may be replaced or mapped anew: such a result is not kept.
  if (joins(operations)) return result
  latest.set(sheet, { key: { layout, operations, clientLayout }, result })
  return result
}
