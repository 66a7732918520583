import { useEffect } from 'react'
import type { GridApi } from '@renderer/ui/data-grid'
import { useLatest } from '@renderer/ui/use-latest'
import { useToast } from '@renderer/ui/use-toast'
import { isNamed, readBlock } from '@shared/domain/partners/paste'
import type { ListRow } from './grid/partner-row'
import type { Pasted } from './parts/paste-dialog'

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  (target.closest('[role="dialog"],[role="menu"],[contenteditable="true"]') !== null ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** The partners and columns from the cell under the cursor on; nothing when the cursor is on no cell. */
export function pasteTarget(api: GridApi<ListRow>): Pasted['target'] {
  const cell = api.getFocusedCell()
  if (!cell) return { partners: [], columnIds: [] }
  const shown = api.getAllDisplayedColumns().map((column) => column.getColId())
  const partners = []
  for (let row = cell.rowIndex; row < api.getDisplayedRowCount(); row++) {
    const partner = api.getDisplayedRowAtIndex(row)?.data?.partner
    if (partner) partners.push(partner)
  }
  return { partners, columnIds: shown.slice(shown.indexOf(cell.column.getColId())) }
}

/** The rows ticked, or else the cell under the cursor, as text for another program. */
function copiedText(api: GridApi<ListRow>, asTable: () => string | null): string | null {
  if (api.getSelectedRows().length > 0) return asTable()
  const cell = api.getFocusedCell()
  const node = cell && api.getDisplayedRowAtIndex(cell.rowIndex)
  if (!cell || !node) return null
  const value: unknown = api.getCellValue({ rowNode: node, colKey: cell.column, useFormatter: true })
  return typeof value === 'string' ? value : null
}

/**
 * Copy and paste on the list with the keys of every program: cells from Excel go to the cell under the cursor (or, with
 * headings, to the partners they name) after a look at what they change; ticked rows, or one cell, go out as a table.
 */
export function useGridClipboard(
  grid: () => GridApi<ListRow> | null,
  handlers: { readonly onPaste: (pasted: Pasted) => void; readonly tickedTable: () => string | null }
): void {
  const toast = useToast()
  const latest = useLatest({ grid, handlers })
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const api = latest.current.grid()
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!api || isElsewhere(event.target) || text.trim() === '') return
      event.preventDefault()
      const pasted = { block: readBlock(text), target: pasteTarget(api) }
      if (!isNamed(pasted.block) && pasted.target.columnIds.length === 0)
        toast.show('Choose the cell the block begins at, then paste again', { tone: 'problem' })
      else latest.current.handlers.onPaste(pasted)
    }
    const copy = (event: ClipboardEvent): void => {
      const api = latest.current.grid()
      if (!api || isElsewhere(event.target) || !inGrid(event.target)) return
      const text = copiedText(api, latest.current.handlers.tickedTable)
      if (text === null || !event.clipboardData) return
      event.clipboardData.setData('text/plain', text)
      event.preventDefault()
    }
    window.addEventListener('paste', paste)
    window.addEventListener('copy', copy)
    return () => {
      window.removeEventListener('paste', paste)
      window.removeEventListener('copy', copy)
    }
  }, [toast, latest])
}

const inGrid = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('.ag-root') !== null
