import type { Column, GridApi } from 'ag-grid-community'

/** Five seconds of frames: a cell that is not drawn by then is not on the screen at all. */
const mostFrames = 300

/**
 * Puts a table's caret, and the keyboard with it, on a cell. AG Grid forgets to hand over the keyboard when the row is
 * drawn only later, as on a slow machine; so it is asked again, frame by frame, until the cell has it, the caret has gone
 * on, or somebody else has taken the keyboard.
 */
export function putCaret<Row>(api: GridApi<Row>, rowIndex: number, column: string | Column): void {
  const holder = document.activeElement
  const isFree = (): boolean => [holder, document.body].includes(document.activeElement)
  const ask = (framesLeft: number): void => {
    requestAnimationFrame(() => {
      if (api.isDestroyed() || api.getFocusedCell()?.rowIndex !== rowIndex || !isFree()) return
      api.setFocusedCell(rowIndex, column)
      if (framesLeft > 0) ask(framesLeft - 1)
    })
  }
  api.setFocusedCell(rowIndex, column)
  ask(mostFrames)
}
