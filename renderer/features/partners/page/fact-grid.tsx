import { useMemo, useState } from 'react'
import { useCells } from '@renderer/data'
import { BottomBar } from '@renderer/ui/bottom-bar'
import { Button } from '@renderer/ui/button'
import { DataGrid, type ColDef, type GridOptions } from '@renderer/ui/data-grid'
import { fileAndSheet } from '@renderer/ui/file-and-sheet'
import { useOpenSource } from '@renderer/ui/source-opener'
import { Text } from '@renderer/ui/text'
import type { CountedKind } from '@shared/domain/evidence/figure'
import type { SourceCell } from '@shared/domain/evidence/evidence'
import { columnsInUse } from './fact-columns'
import styles from './fact-grid.module.css'

interface Place {
  readonly id: string
  readonly field: string
}

function cellText(cell: SourceCell): string {
  const text = cell.raw === null ? '' : `: “${cell.raw}”`
  const read = cell.transformation === null ? '' : `, read as ${cell.transformation}`
  return `${fileAndSheet(cell.fileName, cell.sheet)}, cell ${cell.cell}${text}${read}${cell.isEdited ? '; changed by hand since' : ''}`
}

/** Says in which cell of the client's file the value under the cursor stands. */
function FactOrigin(props: { kind: CountedKind; place: Place | null }) {
  const { kind, place } = props
  const cells = useCells(place && { kind, id: place.id })
  const openSource = useOpenSource()
  const cell = cells?.find((one) => one.field === place?.field)
  const text =
    place === null
      ? 'Choose a cell to see where its value comes from.'
      : cell
        ? cellText(cell)
        : cells && 'This value was set for all rows of the import or by hand.'
  return (
    <BottomBar
      actions={
        cell && openSource ? (
          <Button size="small" onClick={() => openSource(cell)}>
            Open source
          </Button>
        ) : null
      }
    >
      <div role="status" aria-label="Origin of the value">
        <Text isOneLine tone={cell ? 'ink' : 'faint'}>
          {text}
        </Text>
      </div>
    </BottomBar>
  )
}

/** A partner's records of one kind; the cell under the cursor says where its value stands in the client's file. */
export function FactGrid<Row extends { readonly id: string }>(props: {
  label: string
  kind: CountedKind
  rows: readonly Row[]
  columns: ColDef<Row>[]
  /** What to say when there are none. */
  none: string
}) {
  const [place, setPlace] = useState<Place | null>(null)
  const options = useMemo<GridOptions<Row>>(
    () => ({
      onCellFocused: ({ api, rowIndex, column }) => {
        const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
        const field = typeof column === 'string' || column === null ? column : column.getColId()
        setPlace(row && field ? { id: row.id, field } : null)
      }
    }),
    []
  )
  const { rows, columns } = props
  const used = useMemo(() => columnsInUse(columns, rows), [columns, rows])
  if (rows.length === 0) {
    return (
      <p className={styles.none}>
        <Text tone="faint">{props.none}</Text>
      </p>
    )
  }
  return (
    <>
      <div className={styles.grid}>
        <DataGrid label={props.label} rows={rows} columns={used} rowId={(row) => row.id} options={options} />
      </div>
      <FactOrigin kind={props.kind} place={place} />
    </>
  )
}
