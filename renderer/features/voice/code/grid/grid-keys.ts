import type { Answer } from '@shared/domain/voice/answer'
import type { GridApi } from '@renderer/ui/data-grid'
import { putCaret } from '@renderer/ui/grid-caret'

/** Keys the table leaves to the desk, or answers itself below. */
const ours = new Set(['Enter', 'Backspace', 'Delete', 'Escape', 'F2'])

/** True when AG Grid shall not take the key: giving a code is ours, Shift with arrows marks rows. */
export function isOurKey(event: KeyboardEvent): boolean {
  // Marking all is a key of the desk: it works before the table is drawn, and wherever the focus is.
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') return true
  const marks = event.shiftKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
  return marks || ours.has(event.key)
}

/**
 * Shift and an arrow mark rows from the one the caret stands on, as in a spreadsheet; Escape lets all go.
 * True when the key was one of these.
 */
export function markByKey(event: KeyboardEvent, api: GridApi<Answer>): boolean {
  if (event.key === 'Escape') {
    if (api.getSelectedRows().length === 0) return false
    api.deselectAll()
    return true
  }
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const focused = api.getFocusedCell()
  if (!event.shiftKey || step === 0 || !focused) return false
  const to = focused.rowIndex + step
  if (to < 0 || to >= api.getDisplayedRowCount()) return true
  const here = api.getDisplayedRowAtIndex(focused.rowIndex)
  const next = api.getDisplayedRowAtIndex(to)
  // Going back over rows already marked takes the mark off the one that is left, as a spreadsheet's range shrinks.
  if (here?.isSelected() && next?.isSelected()) here.setSelected(false)
  else {
    here?.setSelected(true)
    next?.setSelected(true)
  }
  api.ensureIndexVisible(to)
  putCaret(api, to, focused.column)
  return true
}
