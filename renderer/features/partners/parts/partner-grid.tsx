import { useMemo, useState } from 'react'
import { DataGrid, type ColumnState, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import type { Partner } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import { columnMemory } from '../grid/column-memory'
import { emptyFields, partnerColumns } from '../grid/grid-columns'
import type { PartnerRow } from '../grid/partner-row'
import { isProfileField, readProfileValue } from '../grid/profile-columns'
import styles from './partner-grid.module.css'

/** The cell the keyboard stands on. */
export interface FocusedCell {
  readonly row: PartnerRow
  readonly columnId: string
}

export interface PartnerGridProps {
  readonly rows: readonly PartnerRow[]
  readonly onOpen: (partner: Partner) => void
  readonly onEdit: (partner: Partner, values: PartnerValues) => void
  readonly onRefused: (column: string) => void
  readonly onFocus: (cell: FocusedCell | null) => void
  readonly onSelect: (partners: readonly Partner[]) => void
  readonly onColumns: (state: readonly ColumnState[]) => void
  readonly onReady: (api: GridApi<PartnerRow>) => void
}

const rowId = (row: PartnerRow): string => row.partner.id

/** The screen's handlers travel in the grid's context, so that these options are the same object for ever. */
const gridOptions: GridOptions<PartnerRow> = {
  // The store decides what a cell shows: an edit is a request, and comes back as a new row.
  readOnlyEdit: true,
  onCellEditRequest: ({ data, column, newValue, context }) => {
    const field = column.getColId()
    if (!isProfileField(field)) return
    const screen = context as PartnerGridProps
    const values = readProfileValue(field, newValue)
    if (values) screen.onEdit(data.partner, values)
    else screen.onRefused(field)
  },
  rowSelection: { mode: 'multiRow', checkboxes: true, headerCheckbox: true, enableClickSelection: false },
  selectionColumnDef: { pinned: 'left', width: 36, resizable: false },
  onSelectionChanged: ({ api, context }) => {
    ;(context as PartnerGridProps).onSelect(api.getSelectedRows().map((row) => row.partner))
  },
  onCellClicked: ({ column, data, context }) => {
    if (column.getColId() === 'name' && data) (context as PartnerGridProps).onOpen(data.partner)
  },
  onCellKeyDown: ({ event, data, context, ...place }) => {
    const isName = 'column' in place && place.column.getColId() === 'name'
    const isEnter = event instanceof KeyboardEvent && event.key === 'Enter'
    if (isName && isEnter && data) (context as PartnerGridProps).onOpen(data.partner)
  },
  onCellFocused: ({ api, rowIndex, column, context }) => {
    const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
    const columnId = typeof column === 'string' || column === null ? column : column.getColId()
    ;(context as PartnerGridProps).onFocus(row && columnId ? { row, columnId } : null)
  },
  stopEditingWhenCellsLoseFocus: true,
  ensureDomOrder: true,
  overlayNoRowsTemplate: 'No partner matches. Take a filter away to see more.'
}

/** All partners with their figures. */
export function PartnerGrid(props: PartnerGridProps) {
  const format = useFormat()
  const { onColumns, onReady } = props
  const [columnState] = useState(columnMemory.read)
  // Which columns have nothing to show is looked at once: a column must not vanish while somebody works in it.
  const [empty] = useState(() => emptyFields(props.rows))
  const columns = useMemo(() => partnerColumns(empty, format), [empty, format])
  return (
    <div className={styles.grid}>
      <DataGrid
        label="Partners"
        rows={props.rows}
        columns={columns}
        rowId={rowId}
        options={{ ...gridOptions, context: props }}
        onColumnState={(state) => {
          columnMemory.write(state)
          onColumns(state)
        }}
        onReady={(api) => {
          onReady(api)
          onColumns(api.getColumnState())
        }}
        {...(columnState ? { columnState } : {})}
      />
    </div>
  )
}
