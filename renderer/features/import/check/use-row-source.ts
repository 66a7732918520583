import type { FindingRow, FindingRows } from '@shared/domain/importing/checks/check-protocol'
import type { GridApi } from '@renderer/ui/data-grid'
import { useShortcuts } from '@renderer/ui/use-shortcuts'
import { useDesk } from '../desk/use-desk'
import { sourceCell } from './row-source'

/**
 * Opens the client's own sheet at a row of a finding by keyboard: the focused cell, else the first row found. A letter
 * typed on a cell corrects it, so the same key works with Alt there.
 */
export function useRowSource(
  sheetKey: string,
  found: FindingRows | null,
  api: GridApi<FindingRow> | null
): void {
  const desk = useDesk()
  const show = (row: FindingRow, column: number | null): void => {
    if (found) desk.look({ sheetKey, ...sourceCell(found, row, column) })
  }
  const showFocused = (): void => {
    const focused = api && !api.isDestroyed() ? api.getFocusedCell() : null
    const data = focused ? api?.getDisplayedRowAtIndex(focused.rowIndex)?.data : undefined
    const column = Number(focused?.column.getColId())
    const first = found?.rows.find((row) => !row.isReference)
    if (data) show(data, Number.isInteger(column) ? column : null)
    else if (first) show(first, null)
  }
  const isEnabled = found !== null && found.rows.length > 0
  useShortcuts('Check', [
    { keys: 's', label: 'Show the row in its sheet', strip: 'sheet', isEnabled, run: showFocused },
    { keys: 'Alt+S', label: 'Show the row in its sheet, from a cell', isEnabled, run: showFocused }
  ])
}
