import { IconExternalLink } from '@tabler/icons-react'
import type { FindingRow, FindingRows } from '@shared/domain/importing/checks/check-protocol'
import styles from './finding-grid.module.css'

/** A cell in the client's own sheet, 0-based. */
export interface SourceCell {
  readonly row: number
  readonly column: number
}

/**
 * Where a row of a finding stands in the client's sheet: at the given column, else at the cell in question. A column
 * a step made has no place there: the row's first cell stands for it.
 */
export function sourceCell(found: FindingRows, row: FindingRow, column: number | null): SourceCell {
  const wanted = column ?? found.columns[row.marked[0] ?? -1]?.column
  const isTheirs = found.columns.some((one) => one.column === wanted && one.letter !== '')
  return { row: row.clientRow - 1, column: isTheirs ? (wanted ?? 0) : 0 }
}

/** The row's number in the client's sheet; pressed, it shows the row there. From the keyboard the key of the step does. */
export function RowSource(props: { data: FindingRow | undefined; onShow: (row: FindingRow) => void }) {
  const { data, onShow } = props
  if (!data) return null
  const words = `Show row ${data.clientRow} in the client’s sheet`
  return (
    <button
      type="button"
      className={styles.source}
      tabIndex={-1}
      title={words}
      aria-label={words}
      onClick={() => onShow(data)}
    >
      <IconExternalLink size={12} aria-hidden />
      {data.clientRow}
    </button>
  )
}
