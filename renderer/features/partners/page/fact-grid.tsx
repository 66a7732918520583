import { useMemo, useState } from 'react'
import { DataGrid, type ColDef, type GridOptions } from '@renderer/ui/data-grid'
import { editableNouns, isEditableKind, useEditRecord } from '@renderer/ui/record-editor'
import { Text } from '@renderer/ui/text'
import type { CountedKind } from '@shared/domain/evidence/figure'
import { columnsInUse } from './fact-columns'
import styles from './fact-grid.module.css'
import { FactOrigin } from './fact-origin'
import { markHandEdits, useHandEdits } from './hand-edits'

interface Place {
  readonly id: string
  readonly field: string
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
  const edits = useHandEdits(props.kind)
  const edit = useEditRecord()
  const used = useMemo(() => markHandEdits(columnsInUse(columns, rows), edits), [columns, rows, edits])
  const isEditable = edit !== null && isEditableKind(props.kind)
  const noun = isEditableKind(props.kind) ? editableNouns[props.kind] : ''
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
        <DataGrid
          label={props.label}
          rows={rows}
          columns={used}
          rowId={(row) => row.id}
          options={options}
          {...(isEditable ? { onOpenRow: (row: Row) => edit({ kind: props.kind, id: row.id }) } : {})}
        />
      </div>
      <FactOrigin
        record={place && { kind: props.kind, id: place.id }}
        field={place?.field ?? null}
        none={
          isEditable
            ? `Choose a cell to see where its value comes from; Enter sets the ${noun} right by hand.`
            : 'Choose a cell to see where its value comes from.'
        }
        {...(isEditable && place
          ? { edit: { label: `Edit ${noun}`, run: () => edit({ kind: props.kind, id: place.id }) } }
          : {})}
      />
    </>
  )
}
