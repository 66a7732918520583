import { useEffect, useMemo, useState } from 'react'
import { cellAddress, columnLetters } from '@shared/domain/importing/cell-address'
import type { CellProblemCode } from '@shared/domain/importing/cell-problem'
import type { DeskSheetDetail } from '@shared/domain/importing/desk-protocol'
import { isError } from '@shared/domain/importing/cell-problem'
import { DataGrid, type ColDef, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { useDesk } from '../desk/use-desk'
import { fieldLabel, questionLabel } from '../words/field-labels'
import { questionOfField } from '@shared/domain/importing/survey-questions'
import { cellProblem, problemAdvice } from '../words/problem-words'
import { ColumnHead } from './column-head'
import styles from './sheet-grid.module.css'

interface SheetRow {
  /** 0-based row of the sheet. */
  readonly row: number
  readonly cells: readonly string[]
}

/** What the grid's own callbacks look up; replaced when the mapping changes, while the grid stays. */
interface Look {
  detail: DeskSheetDetail
  marks: ReadonlyMap<string, CellProblemCode>
}

interface OpenProblem {
  readonly cell: string
  readonly code: CellProblemCode
  readonly text: string
  readonly field: string
}

const pageRows = 200

/** The client's sheet as it stands: header row marked, rows that are no data grey, problem cells with Excel's corner. */
export function SheetGrid({ detail }: { detail: DeskSheetDetail }) {
  const desk = useDesk()
  const [look] = useState<Look>(() => lookOf(detail))
  const [api, setApi] = useState<GridApi<SheetRow> | null>(null)
  const [problem, setProblem] = useState<OpenProblem | null>(null)
  useEffect(() => {
    Object.assign(look, lookOf(detail))
    if (api && !api.isDestroyed()) api.redrawRows()
  }, [look, detail, api])
  const columns = useMemo(() => columnsOf(detail), [detail])
  const options = useMemo(
    () =>
      gridOptions(look, {
        load: (from) => desk.rows(detail.key, from, pageRows),
        rowCount: detail.rowCount,
        onProblem: setProblem
      }),
    [look, desk, detail.key, detail.rowCount]
  )
  return (
    <div className={styles.sheet}>
      <DataGrid<SheetRow>
        label={`Sheet ${detail.name}`}
        look="sheet"
        rows={noRows}
        columns={columns}
        rowId={(row) => String(row.row)}
        options={options}
        onReady={setApi}
        onOpenRow={(row) => desk.choose(detail.key, { kind: 'header', row: row.row })}
      />
      <div className={styles.message} role="status">
        {problem && (
          <>
            <span className={styles.corner} data-error={isError(problem.code) || undefined} aria-hidden />
            <b>{cellProblem(problem.cell, problem)}</b>
            <span className={styles.quiet}>{problemAdvice[problem.code]}</span>
          </>
        )}
      </div>
    </div>
  )
}

const noRows: readonly SheetRow[] = []

const markKey = (row: number, column: number): string => `${row}:${column}`

const lookOf = (detail: DeskSheetDetail): Look => ({
  detail,
  marks: new Map(detail.marks.map(({ row, column, code }) => [markKey(row, column), code]))
})

/** Two lines per head: the client's letter, our field. */
function columnsOf(detail: DeskSheetDetail): ColDef<SheetRow>[] {
  const rowNumber: ColDef<SheetRow> = {
    colId: 'row',
    headerName: '',
    width: 56,
    pinned: 'left',
    resizable: false,
    sortable: false,
    valueGetter: ({ data }) => (data ? data.row + 1 : ''),
    cellClass: styles.rowNumber ?? ''
  }
  const cells = Array.from({ length: detail.columnCount }, (_, column): ColDef<SheetRow> => {
    const fields = detail.mapping.filter((one) => one.column === column && one.field !== null)
    const shape = detail.profiles.find((profile) => profile.column === column)?.shape
    const isNumber = shape === 'number' || shape === 'percent'
    const low = fields.some((one) => one.confidence < 0.6)
    return {
      colId: String(column),
      width: isNumber ? 112 : 140,
      sortable: false,
      valueGetter: ({ data }) => data?.cells[column] ?? '',
      headerComponent: ColumnHead,
      headerComponentParams: {
        letter: columnLetters(column),
        field: fields.map((one) => wordsOf(detail, one.field ?? '')).join(' + '),
        isNumber,
        isDoubtful: low
      },
      cellClassRules: {
        [styles.number ?? '']: () => isNumber,
        [styles.error ?? '']: ({ data, context }) => {
          const code = data ? (context as Look).marks.get(markKey(data.row, column)) : undefined
          return code !== undefined && isError(code)
        },
        [styles.doubt ?? '']: ({ data, context }) => {
          const code = data ? (context as Look).marks.get(markKey(data.row, column)) : undefined
          return code !== undefined && !isError(code)
        }
      }
    }
  })
  return [rowNumber, ...cells]
}

/** Our name for what a column becomes; for an answer how it is answered. */
function wordsOf({ survey }: DeskSheetDetail, field: string): string {
  const question = survey?.questions.find((one) => one.id === questionOfField(field))
  return question ? questionLabel(question) : fieldLabel(field)
}

interface Source {
  readonly load: (from: number) => Promise<readonly (readonly string[])[]>
  readonly rowCount: number
  readonly onProblem: (problem: OpenProblem | null) => void
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
      [styles.header ?? '']: ({ data }) => isHeader(look.detail, data),
      [styles.skipped ?? '']: ({ data }) => isSkipped(look.detail, data)
    },
    onCellFocused: ({ rowIndex, column, api }) => {
      const data = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
      const index = column !== null && typeof column === 'object' ? Number(column.getColId()) : NaN
      source.onProblem(data && Number.isInteger(index) ? problemAt(look, data, index) : null)
    }
  }
}

function problemAt(look: Look, data: SheetRow, column: number): OpenProblem | null {
  const code = look.marks.get(markKey(data.row, column))
  if (code === undefined) return null
  const field = look.detail.mapping.find((one) => one.column === column && one.field !== null)?.field ?? ''
  return { cell: cellAddress(data.row, column), code, text: data.cells[column] ?? '', field }
}

const isHeader = ({ header }: DeskSheetDetail, data: SheetRow | undefined): boolean =>
  data !== undefined && header !== null && data.row >= header.first && data.row <= header.last

const isSkipped = (detail: DeskSheetDetail, data: SheetRow | undefined): boolean =>
  data !== undefined &&
  !isHeader(detail, data) &&
  (data.row < detail.firstDataRow || data.row > detail.lastDataRow)
