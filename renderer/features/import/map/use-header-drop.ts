import { useRef, type DragEvent } from 'react'
import { headerDragType } from './row-number'
import styles from './sheet-grid.module.css'

const rowUnder = (event: DragEvent): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('.ag-row[row-index]') : null

/** Lets the header row's number be dropped on another row; the row under the pointer is marked. */
export function useHeaderDrop(onDrop: (row: number) => void) {
  const marked = useRef<HTMLElement | null>(null)
  const mark = (row: HTMLElement | null): void => {
    if (marked.current === row) return
    marked.current?.classList.remove(styles.target ?? '')
    row?.classList.add(styles.target ?? '')
    marked.current = row
  }
  const isHeader = (event: DragEvent): boolean => event.dataTransfer.types.includes(headerDragType)
  return {
    onDragOver: (event: DragEvent) => {
      if (!isHeader(event)) return
      event.preventDefault()
      event.stopPropagation()
      mark(rowUnder(event))
    },
    onDragLeave: (event: DragEvent) => {
      if (isHeader(event) && !event.currentTarget.contains(event.relatedTarget as Node | null)) mark(null)
    },
    onDrop: (event: DragEvent) => {
      if (!isHeader(event)) return
      event.preventDefault()
      event.stopPropagation()
      const row = Number(rowUnder(event)?.getAttribute('row-index') ?? NaN)
      mark(null)
      if (Number.isInteger(row)) onDrop(row)
    }
  }
}
