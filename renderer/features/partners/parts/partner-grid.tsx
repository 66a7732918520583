import { useEffect, useMemo, useRef } from 'react'
import { DataGrid, type ColumnState, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import type { Partner } from '@shared/domain/entities/partner'
import type { PartnerValues } from '@shared/domain/partners/edit-partner'
import { isListField } from '@shared/domain/partners/list-fields'
import { dateOrderOf, readValue } from '@shared/domain/partners/read-value'
import { partnerColumns } from '../grid/grid-columns'
import type { GroupSight } from '../grid/group-sight'
import { groupKey, rowKey, underTheirGroups } from '../grid/list-rows'
import type { ListGroup, ListRow } from '../grid/partner-row'
import type { ProfileField } from '../grid/profile-columns'
import styles from './partner-grid.module.css'

/** The cell the keyboard stands on. */
export interface FocusedCell {
  readonly row: ListRow
  readonly columnId: string
}

export interface PartnerGridProps extends GroupSight {
  readonly rows: readonly ListRow[]
  /** Fields that no partner has. */
  readonly empty: readonly ProfileField[]
  /** Order, width, sort and visibility to begin with. */
  readonly columnState: readonly ColumnState[]
  readonly onOpen: (partner: Partner) => void
  readonly onEdit: (partner: Partner, values: PartnerValues) => void
  readonly onRefused: (column: string) => void
  readonly onFocus: (cell: FocusedCell | null) => void
  readonly onSelect: (partners: readonly Partner[]) => void
  readonly onColumns: (state: readonly ColumnState[]) => void
  readonly onToggleGroup: (group: ListGroup) => void
  readonly onReady: (api: GridApi<ListRow>) => void
}

type Screen = PartnerGridProps & { readonly locale: string }

/** Ticks all partners of a group, or unticks them when all of them are. */
function tickGroup(api: GridApi<ListRow>, group: ListGroup): void {
  const own: Parameters<Parameters<typeof api.forEachNode>[0]>[0][] = []
  api.forEachNode((node) => {
    if (node.data?.partner && node.data.partner[group.field] === group.value) own.push(node)
  })
  api.setNodesSelected({ nodes: own, newValue: own.some((node) => !node.isSelected()) })
}

/** The screen's handlers travel in the grid's context, so that these options are the same object for ever. */
const gridOptions: GridOptions<ListRow> = {
  // The store decides what a cell shows: an edit is a request, and comes back as a new row.
  readOnlyEdit: true,
  onCellEditRequest: ({ data, column, newValue, context }) => {
    const field = column.getColId()
    const screen = context as Screen
    if (!isListField(field) || !data.partner) return
    const entered: unknown = newValue
    const text = typeof entered === 'string' || typeof entered === 'number' ? String(entered) : ''
    const read = readValue(field, text, dateOrderOf(screen.locale))
    if ('values' in read) screen.onEdit(data.partner, read.values)
    else screen.onRefused(field)
  },
  rowSelection: {
    mode: 'multiRow',
    checkboxes: ({ data }) => data?.partner !== undefined,
    isRowSelectable: ({ data }) => data?.partner !== undefined,
    headerCheckbox: true,
    enableClickSelection: false
  },
  selectionColumnDef: { pinned: 'left', width: 36, resizable: false },
  rowClassRules: { 'group-row': ({ data }) => data?.group !== undefined },
  postSortRows: ({ nodes }) => void nodes.splice(0, nodes.length, ...underTheirGroups(nodes)),
  onSelectionChanged: ({ api, context }) => {
    const ticked = api.getSelectedRows().flatMap((row) => row.partner ?? [])
    ;(context as Screen).onSelect(ticked)
  },
  onCellClicked: ({ column, data, context }) => {
    const screen = context as Screen
    if (data?.group) screen.onToggleGroup(data.group)
    else if (column.getColId() === 'name' && data) screen.onOpen(data.partner)
  },
  onCellKeyDown: ({ api, event, data, context, ...place }) => {
    if (!(event instanceof KeyboardEvent) || !data) return
    const screen = context as Screen
    if (data.group) {
      if (event.key === 'Enter') screen.onToggleGroup(data.group)
      if (event.key !== ' ') return
      if (screen.closed.has(groupKey(data.group.value))) screen.onToggleGroup(data.group)
      else tickGroup(api, data.group)
    } else if (event.key === 'Enter' && 'column' in place && place.column.getColId() === 'name')
      screen.onOpen(data.partner)
  },
  onCellFocused: ({ api, rowIndex, column, context }) => {
    const row = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
    const columnId = typeof column === 'string' || column === null ? column : column.getColId()
    ;(context as Screen).onFocus(row && columnId ? { row, columnId } : null)
  },
  stopEditingWhenCellsLoseFocus: true,
  tooltipShowMode: 'whenTruncated',
  ensureDomOrder: true,
  overlayNoRowsTemplate: 'No partner matches. Take a filter away to see more.'
}

/** All partners with their figures, in groups where the list has some. */
export function PartnerGrid(props: PartnerGridProps) {
  const format = useFormat()
  const { empty, onColumns, onReady, closed, rows } = props
  const columns = useMemo(() => partnerColumns(empty, format, window.innerWidth), [empty, format])
  const shown = useMemo(() => {
    if (closed.size === 0) return rows
    const field = rows.find((row) => row.group)?.group?.field
    return field === undefined
      ? rows
      : rows.filter((row) => row.group || !closed.has(groupKey(row.partner[field])))
  }, [rows, closed])
  // The chevrons of groups are drawn from what the screen knows, not from the rows.
  const grid = useRef<GridApi<ListRow>>(null)
  useEffect(() => grid.current?.refreshCells({ columns: ['name'], force: true }), [closed])
  return (
    <div className={styles.grid}>
      <DataGrid
        label="Partners"
        rows={shown}
        columns={columns}
        rowId={rowKey}
        options={{ ...gridOptions, context: { ...props, locale: format.locale } satisfies Screen }}
        columnState={props.columnState}
        onColumnState={onColumns}
        onReady={(api) => {
          grid.current = api
          onReady(api)
        }}
      />
    </div>
  )
}
