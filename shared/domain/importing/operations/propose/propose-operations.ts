import { isTotalRow } from '../../find-layout'
import { isReshaping, type TableOperation } from '../operation'
import { proposeFillDown } from './propose-fill-down'
import { proposeOptions } from './propose-options'
import { proposePreviewRows } from './propose-preview-rows'
import { proposeSplit } from './propose-split'
import { proposeUnpivot } from './propose-unpivot'
import { sureFrom, type ProposedStep, type UnshapedSheet } from './proposed-step'

/** Everything the sheet seems to need before it can be mapped, in the order it is to be done. */
export function proposeOperations(unshaped: UnshapedSheet): ProposedStep[] {
  const reshaping = [...proposeFillDown(unshaped), ...proposeOptions(unshaped), ...proposeUnpivot(unshaped)]
  return [
    ...proposePreviewRows(unshaped),
    ...proposeDropTotals(unshaped, reshaping),
    ...reshaping,
    ...proposeSplit(unshaped)
  ]
}

/** The steps that are sure enough to be carried out at once. */
export const sureOperations = (steps: readonly ProposedStep[]): TableOperation[] =>
  steps.filter((step) => step.confidence >= sureFrom).map((step) => step.operation)

/** Totals are no records; before other steps they must go, or they would be filled and turned with the rest. */
function proposeDropTotals(
  { sheet, layout }: UnshapedSheet,
  others: readonly ProposedStep[]
): ProposedStep[] {
  let count = 0
  for (let row = layout.firstDataRow; row <= layout.lastDataRow; row++)
    if (isTotalRow(sheet, row, layout.columns)) count++
  if (count === 0 || !others.some((step) => isReshaping(step.operation))) return []
  const reason = `${count} ${count === 1 ? 'row adds' : 'rows add'} up others`
  return [{ operation: { kind: 'drop-rows', where: { by: 'total' } }, reason, confidence: 0.97 }]
}
