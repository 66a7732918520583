import {
  AllCommunityModule,
  ModuleRegistry,
  type ColDef,
  type ColGroupDef,
  type ColumnState,
  type GridApi,
  type GridOptions
} from 'ag-grid-community'
import { AgGridReact } from 'ag-grid-react'
import { useMemo } from 'react'
import { gridThemes } from './data-grid-theme'
import styles from './data-grid.module.css'
import { styleNonce } from './style-nonce'

ModuleRegistry.registerModules([AllCommunityModule])

export type { CellClassParams, ICellRendererParams as CellRendererParams } from 'ag-grid-community'
export type { ColDef, ColGroupDef, ColumnState, GridApi, GridOptions }

/** What every column starts from; numbers add `type: 'numericColumn'`. */
const defaultColumn: ColDef = {
  sortable: true,
  resizable: true,
  suppressHeaderMenuButton: false,
  minWidth: 56
}

export interface DataGridProps<Row> {
  /** Accessible name of the table. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly columns: (ColDef<Row> | ColGroupDef<Row>)[]
  readonly rowId: (row: Row) => string
  /** sheet: the client's own table, with column lines and two-line heads. */
  readonly look?: keyof typeof gridThemes
  readonly columnState?: readonly ColumnState[]
  readonly onColumnState?: (state: ColumnState[]) => void
  /** Enter or double click on a row. */
  readonly onOpenRow?: (row: Row) => void
  readonly onReady?: (api: GridApi<Row>) => void
  /** Anything else AG Grid knows; stays memoised with the caller. */
  readonly options?: GridOptions<Row>
}

/** Tells the screen about order, width, sort and visibility of columns, once per gesture. */
function columnStateEvents<Row>(onColumnState: DataGridProps<Row>['onColumnState']): GridOptions<Row> {
  if (!onColumnState) return {}
  const tell = (event: { api: GridApi<Row> }): void => onColumnState(event.api.getColumnState())
  return {
    onColumnMoved: (event) => {
      if (event.finished) tell(event)
    },
    onColumnResized: (event) => {
      if (event.finished && event.source !== 'flex') tell(event)
    },
    onColumnVisible: tell,
    onColumnPinned: tell,
    onSortChanged: tell
  }
}

/** A table of any length: virtual rows, keyboard, sorting, filters, editing. Fills its parent. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const rows = useMemo(() => [...props.rows], [props.rows])
  const options: GridOptions<Row> = {
    theme: gridThemes[props.look ?? 'table'],
    styleNonce: styleNonce(),
    rowData: rows,
    columnDefs: props.columns,
    defaultColDef: defaultColumn as ColDef<Row>,
    getRowId: (row) => props.rowId(row.data),
    animateRows: false,
    suppressDragLeaveHidesColumns: true,
    ...columnStateEvents(props.onColumnState),
    ...props.options,
    onGridReady: (event) => {
      event.api.setGridAriaProperty('label', props.label)
      if (props.columnState) event.api.applyColumnState({ state: [...props.columnState], applyOrder: true })
      props.onReady?.(event.api)
      props.options?.onGridReady?.(event)
    },
    onRowDoubleClicked: (event) => {
      if (event.data) props.onOpenRow?.(event.data)
    },
    onCellKeyDown: (event) => {
      props.options?.onCellKeyDown?.(event)
      const isEnter = event.event instanceof KeyboardEvent && event.event.key === 'Enter'
      const isEditable = 'colDef' in event && event.colDef.editable === true
      if (isEnter && !isEditable && event.data) props.onOpenRow?.(event.data)
    }
  }
  return (
    <div className={styles.grid}>
      <AgGridReact<Row> {...options} />
    </div>
  )
}
