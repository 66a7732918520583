import { useEffect, useMemo, useRef, useState } from 'react'
import type { FindingRow, FindingRows } from '@shared/domain/importing/checks/check-protocol'
import { DataGrid, type ColDef, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { putCaret } from '@renderer/ui/grid-caret'
import { fieldLabel } from '../words/field-labels'
import { ColumnHead } from '../map/column-head'
import { unfitWords } from '../words/problem-words'
import { useDesk } from '../desk/use-desk'
import { RowSource, sourceCell } from './row-source'
import { useRowSource } from './use-row-source'
import type { CheckActs, CheckView, SheetFinding } from './use-check'
import styles from './finding-grid.module.css'

const pageRows = 200

/** The rows a finding is about; a value typed over a cell corrects it for good, the client's own cell stays on record. */
export function FindingGrid(props: { view: CheckView; current: SheetFinding; entered: number }) {
  const { view, current, entered } = props
  const { acts, version } = view
  const sheetKey = current.sheet.key
  const findingId = current.finding.id
  const [found, setFound] = useState<FindingRows | null>(null)
  const [message, setMessage] = useState<string | null>(null)
  const [api, setApi] = useState<GridApi<FindingRow> | null>(null)
  useEffect(() => {
    let isStale = false
    void acts.rows({ sheetKey, findingId, from: 0, count: pageRows }).then((rows) => {
      if (!isStale && rows) setFound(rows)
    })
    return () => {
      isStale = true
    }
  }, [acts, sheetKey, findingId, version])
  const desk = useDesk()
  useRowSource(sheetKey, found, api)
  const columns = useMemo(() => {
    if (!found) return []
    const onShow = (row: FindingRow): void => desk.look({ sheetKey, ...sourceCell(found, row, null) })
    return columnsOf(found, { acts, sheetKey, onMessage: setMessage, onShow })
  }, [found, acts, sheetKey, desk])
  const options = useMemo(
    () => gridOptions((from) => acts.rows({ sheetKey, findingId, from, count: pageRows })),
    [acts, sheetKey, findingId]
  )
  useEffect(() => {
    if (api && !api.isDestroyed()) api.refreshInfiniteCache()
    revealMarked(api, found)
  }, [api, found])
  const handled = useRef(0)
  useEffect(() => {
    if (entered === handled.current || !api || api.isDestroyed() || !found) return
    handled.current = entered
    const at = found.rows.findIndex((row) => !row.isReference)
    const marked = found.rows[at]?.marked[0] ?? 0
    putCaret(api, at, String(found.columns[marked]?.column ?? 0))
  }, [api, found, entered])
  if (!found) return null
  return (
    <div className={styles.grid}>
      <DataGrid<FindingRow>
        label="Rows concerned"
        look="sheet"
        rows={noRows}
        columns={columns}
        rowId={(row) => `${row.isReference ? 'r' : 'f'}${row.row}:${row.marked.join()}`}
        options={options}
        onReady={setApi}
      />
      <div className={styles.message} role="status">
        {message ?? hint}
      </div>
    </div>
  )
}

const noRows: readonly FindingRow[] = []
const hint = 'Type over a cell to correct it; the client’s own cell stays on record.'

/** The cell in question is in view, whatever column it stands in. */
function revealMarked(api: GridApi<FindingRow> | null, found: FindingRows | null): void {
  const marked = found?.rows.find((row) => row.marked.length > 0)?.marked[0]
  const column = marked === undefined ? undefined : found?.columns[marked]
  if (api && !api.isDestroyed() && column) api.ensureColumnVisible(String(column.column))
}

interface Editing {
  readonly acts: CheckActs
  readonly sheetKey: string
  readonly onMessage: (message: string | null) => void
  /** Shows the row in the client's own sheet. */
  readonly onShow: (row: FindingRow) => void
}

function columnsOf(found: FindingRows, editing: Editing): ColDef<FindingRow>[] {
  const row: ColDef<FindingRow> = {
    colId: 'row',
    headerName: 'Row',
    width: 72,
    pinned: 'left',
    sortable: false,
    resizable: false,
    valueGetter: ({ data }) => data?.clientRow ?? '',
    cellRenderer: RowSource,
    cellRendererParams: { onShow: editing.onShow },
    cellClass: styles.rowNumber ?? ''
  }
  const hasOther = found.rows.some(({ other }) => other !== null)
  const other: ColDef<FindingRow> = {
    colId: 'other',
    headerName: 'Compared with',
    width: 120,
    pinned: 'left',
    sortable: false,
    valueGetter: ({ data }) => data?.other ?? ''
  }
  const cells = found.columns.map(({ column, letter, header, field, isNumber }, at): ColDef<FindingRow> => ({
    colId: String(column),
    width: isNumber ? 112 : 140,
    sortable: false,
    editable: true,
    headerComponent: ColumnHead,
    headerComponentParams: {
      letter: letter === '' ? header : `${letter} ${header}`,
      field: field === null ? '' : fieldLabel(field),
      isNumber,
      isDoubtful: false
    },
    valueGetter: ({ data }) => data?.cells[at] ?? '',
    valueSetter: ({ data, newValue }) => {
      void typeOver({ editing, data, column, text: String(newValue ?? '') })
      return false
    },
    cellClassRules: {
      [styles.number ?? '']: () => isNumber,
      [styles.marked ?? '']: ({ data }) => data?.marked.includes(at) ?? false
    }
  }))
  return [row, ...(hasOther ? [other] : []), ...cells]
}

async function typeOver(typed: {
  editing: Editing
  data: FindingRow
  column: number
  text: string
}): Promise<void> {
  const { editing, data, column, text } = typed
  const outcome = await editing.acts.setCell({ sheetKey: editing.sheetKey, row: data.row, column, text })
  editing.onMessage(outcome === 'done' ? null : unfitWords(outcome, text))
}

/** Rows come page by page from the worker: a finding may be about a hundred thousand of them. */
const gridOptions = (load: (from: number) => Promise<FindingRows | null>): GridOptions<FindingRow> => ({
  rowModelType: 'infinite',
  rowData: null,
  cacheBlockSize: pageRows,
  maxBlocksInCache: 20,
  datasource: {
    getRows: (request) => {
      load(request.startRow).then(
        (page) => request.successCallback([...(page?.rows ?? [])], page?.total ?? 0),
        () => request.failCallback()
      )
    }
  },
  stopEditingWhenCellsLoseFocus: true,
  rowClassRules: {
    [styles.reference ?? '']: ({ data }) => data?.isReference ?? false,
    [styles.found ?? '']: ({ data }) => data !== undefined && !data.isReference && data.marked.length === 0
  }
})
