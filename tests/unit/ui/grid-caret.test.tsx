import type { GridApi } from 'ag-grid-community'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { putCaret } from '@renderer/ui/grid-caret'

/** A table that draws its rows late: only from the nth time it is asked does a cell take the keyboard. */
function lateTable(drawnAt: number) {
  const cell = document.body.appendChild(document.createElement('div'))
  cell.tabIndex = -1
  const table = { asked: 0, rowIndex: 7, isGone: false }
  const api = {
    isDestroyed: () => table.isGone,
    getFocusedCell: () => ({ rowIndex: table.rowIndex }),
    setFocusedCell: () => {
      table.asked += 1
      if (table.asked >= drawnAt) cell.focus()
    }
  }
  return { cell, table, api: api as unknown as GridApi }
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame += 1) await new Promise(requestAnimationFrame)
}

let search: HTMLInputElement
beforeEach(() => {
  search = document.body.appendChild(document.createElement('input'))
})
afterEach(() => document.body.replaceChildren())

describe('the caret of a table', () => {
  it('gets the keyboard however late the row is drawn, and is then left alone', async () => {
    const { cell, table, api } = lateTable(4)
    putCaret(api, 7, 'text')
    expect(document.activeElement).toBe(document.body)
    await frames(8)
    expect(document.activeElement).toBe(cell)
    expect(table.asked).toBe(4)
  })

  it('takes the keyboard from nobody who has come to it meanwhile', async () => {
    const { table, api } = lateTable(4)
    putCaret(api, 7, 'text')
    search.focus()
    await frames(8)
    expect(document.activeElement).toBe(search)
    expect(table.asked).toBe(1)
  })

  it('asks no more once the caret has gone on, or the table is gone', async () => {
    const [left, gone] = [lateTable(4), lateTable(4)]
    putCaret(left.api, 7, 'text')
    putCaret(gone.api, 7, 'text')
    left.table.rowIndex = 8
    gone.table.isGone = true
    await frames(8)
    expect([left.table.asked, gone.table.asked]).toEqual([1, 1])
  })
})
