import { useEffect, useMemo, useState } from 'react'
import { cellAddress } from '@shared/domain/importing/cell-address'
import { isError, type CellProblemCode } from '@shared/domain/importing/cell-problem'
import type { DeskSheetDetail, SheetLine } from '@shared/domain/importing/desk-protocol'
import { DataGrid, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { useDesk } from '../desk/use-desk'
import { cellProblem, problemAdvice } from '../words/problem-words'
import { sheetColumns } from './sheet-columns'
import { isHeaderRow, isSkippedRow, lookOf, markKey, type Look, type SheetRow } from './sheet-look'
import { useHeaderDrop } from './use-header-drop'
import styles from './sheet-grid.module.css'

/** The cell that is selected, with its whole text. */
interface OpenCell {
  readonly cell: string
  readonly text: string
  readonly code: CellProblemCode | null
  readonly field: string
}

const pageRows = 200

/**
 * The sheet as its steps left it, or as the client sent it: header row marked, rows that are no data grey, problem
 * cells with Excel's corner. Enter on a row, or dragging the header's number onto it, makes it the header.
 */
export function SheetGrid({ detail, asSent }: { detail: DeskSheetDetail; asSent: boolean }) {
  const desk = useDesk()
  const [look] = useState<Look>(() => lookOf(detail, asSent))
  const [api, setApi] = useState<GridApi<SheetRow> | null>(null)
  const [open, setOpen] = useState<OpenCell | null>(null)
  useEffect(() => {
    Object.assign(look, lookOf(detail, asSent))
    if (api && !api.isDestroyed()) api.redrawRows()
  }, [look, detail, asSent, api])
  const columns = useMemo(() => sheetColumns(detail, asSent), [detail, asSent])
  const rowCount = asSent ? detail.sent.rowCount : detail.rowCount
  const options = useMemo(
    () =>
      gridOptions(look, {
        load: (from) => desk.page({ sheetKey: detail.key, from, count: pageRows, asSent }),
        rowCount,
        onCell: setOpen
      }),
    [look, desk, detail.key, asSent, rowCount]
  )
  const makeHeader = (row: SheetRow): void => desk.choose(detail.key, { kind: 'header', row: row.number - 1 })
  const drop = useHeaderDrop((row) => {
    const data = api?.getDisplayedRowAtIndex(row)?.data
    if (data) makeHeader(data)
  })
  return (
    <div className={styles.sheet} {...drop}>
      <DataGrid<SheetRow>
        label={`Sheet ${detail.name}`}
        look="sheet"
        rows={noRows}
        columns={columns}
        rowId={(row) => String(row.row)}
        options={options}
        onReady={setApi}
        onOpenRow={makeHeader}
      />
      <div className={styles.message} role="status">
        {open && <CellMessage open={open} />}
      </div>
    </div>
  )
}

const noRows: readonly SheetRow[] = []

/** What is wrong with the cell; else the whole of a text too long for its cell. */
function CellMessage({ open }: { open: OpenCell }) {
  const { code, cell, text } = open
  if (code === null) {
    return (
      <>
        <b>{cell}</b>
        <span className={styles.quiet}>{text}</span>
      </>
    )
  }
  return (
    <>
      <span className={styles.corner} data-error={isError(code) || undefined} aria-hidden />
      <b>{cellProblem(cell, { code, text, field: open.field })}</b>
      <span className={styles.quiet}>{problemAdvice[code]}</span>
    </>
  )
}

interface Source {
  readonly load: (from: number) => Promise<readonly SheetLine[]>
  readonly rowCount: number
  readonly onCell: (open: OpenCell | null) => void
}

/** Rows come page by page from the worker: the screen never holds a whole sheet. */
function gridOptions(look: Look, source: Source): GridOptions<SheetRow> {
  return {
    rowModelType: 'infinite',
    rowData: null,
    cacheBlockSize: pageRows,
    maxBlocksInCache: 20,
    infiniteInitialRowCount: Math.min(source.rowCount, pageRows),
    context: look,
    datasource: {
      rowCount: source.rowCount,
      getRows: (request) => {
        source.load(request.startRow).then(
          (lines) =>
            request.successCallback(
              lines.map((line, index) => ({ row: request.startRow + index, ...line })),
              source.rowCount
            ),
          () => request.failCallback()
        )
      }
    },
    rowClassRules: {
      [styles.header ?? '']: ({ data }) => isHeaderRow(look, data),
      [styles.skipped ?? '']: ({ data }) => isSkippedRow(look, data)
    },
    onCellFocused: ({ rowIndex, column, api }) => {
      const data = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
      const index = column !== null && typeof column === 'object' ? Number(column.getColId()) : NaN
      source.onCell(data && Number.isInteger(index) ? cellAt(look, data, index) : null)
    }
  }
}

/** Texts up to this length are read in the grid itself. */
const shortText = 16

function cellAt(look: Look, data: SheetRow, column: number): OpenCell | null {
  const code = look.marks.get(markKey(data.row, column)) ?? null
  const text = data.cells[column] ?? ''
  if (code === null && text.length <= shortText) return null
  const field = look.detail.mapping.find((one) => one.column === column && one.field !== null)?.field ?? ''
  return { cell: cellAddress(data.number - 1, column), code, text, field }
}
