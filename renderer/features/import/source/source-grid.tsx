import { useMemo } from 'react'
import { columnLetters } from '@shared/domain/importing/cell-address'
import { DataGrid, type ColDef, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { putCaret } from '@renderer/ui/grid-caret'
import type { SheetSource } from './sheet-source'
import styles from './source-grid.module.css'

export interface CellPlace {
  /** 0-based. */
  readonly row: number
  readonly column: number
}

interface SourceRow {
  readonly row: number
  readonly cells: readonly string[]
}

const pageRows = 200
const noRows: readonly SourceRow[] = []

/** The client's sheet as it stood, scrolled to a cell that stays marked; the header row is marked, too. */
export function SourceGrid(props: {
  source: SheetSource
  marked: CellPlace
  onCell: (place: CellPlace, text: string) => void
}) {
  const { source, marked, onCell } = props
  const columns = useMemo(() => columnsOf(source, marked), [source, marked])
  const options = useMemo(() => gridOptions(source, { marked, onCell }), [source, marked, onCell])
  return (
    <div className={styles.sheet}>
      <DataGrid<SourceRow>
        label={`Sheet ${source.sheet}`}
        look="sheet"
        rows={noRows}
        columns={columns}
        rowId={(row) => String(row.row)}
        options={options}
      />
    </div>
  )
}

function columnsOf({ columnCount }: SheetSource, marked: CellPlace): ColDef<SourceRow>[] {
  const number: ColDef<SourceRow> = {
    colId: 'row',
    headerName: 'Row',
    width: 64,
    pinned: 'left',
    sortable: false,
    resizable: false,
    valueGetter: ({ data }) => (data ? data.row + 1 : ''),
    cellClass: styles.rowNumber ?? ''
  }
  const cells = Array.from({ length: columnCount }, (_, column): ColDef<SourceRow> => ({
    colId: String(column),
    headerName: columnLetters(column),
    width: 132,
    sortable: false,
    valueGetter: ({ data }) => data?.cells[column] ?? '',
    tooltipValueGetter: ({ data }) => data?.cells[column] ?? '',
    cellClassRules: {
      [styles.marked ?? '']: ({ data }) => data?.row === marked.row && column === marked.column
    }
  }))
  return [number, ...cells]
}

interface Look {
  readonly marked: CellPlace
  readonly onCell: (place: CellPlace, text: string) => void
}

function gridOptions(source: SheetSource, { marked, onCell }: Look): GridOptions<SourceRow> {
  let hasArrived = false
  const arrive = (api: GridApi<SourceRow>): void => {
    if (hasArrived || !api.getDisplayedRowAtIndex(marked.row)?.data) return
    hasArrived = true
    api.ensureColumnVisible(String(marked.column))
    putCaret(api, marked.row, String(marked.column))
  }
  return {
    rowModelType: 'infinite',
    rowData: null,
    cacheBlockSize: pageRows,
    maxBlocksInCache: 20,
    tooltipShowDelay: 600,
    infiniteInitialRowCount: source.rowCount,
    onFirstDataRendered: ({ api }) =>
      api.ensureIndexVisible(Math.min(marked.row, source.rowCount - 1), 'middle'),
    onModelUpdated: ({ api }) => arrive(api),
    datasource: {
      rowCount: source.rowCount,
      getRows: (request) => {
        source.rows(request.startRow, pageRows).then(
          (rows) =>
            request.successCallback(
              rows.map((cells, index) => ({ row: request.startRow + index, cells })),
              source.rowCount
            ),
          () => request.failCallback()
        )
      }
    },
    rowClassRules: {
      [styles.header ?? '']: ({ data }) =>
        data !== undefined && source.headerRow !== null && data.row === source.headerRow - 1
    },
    onCellFocused: ({ api, rowIndex, column }) => {
      const data = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
      const index = column !== null && typeof column === 'object' ? Number(column.getColId()) : NaN
      if (data && Number.isInteger(index)) onCell({ row: data.row, column: index }, data.cells[index] ?? '')
    }
  }
}
