import { useEffect, useMemo, useState } from 'react'
import type { LinesAsk, LinesPage } from '@shared/domain/importing/living-protocol'
import type { PreviewRow } from '@shared/domain/importing/plan-preview'
import { DataGrid, type ColDef, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { changeText, type LineWords } from './line-words'
import styles from './line-list.module.css'

interface ListedLine extends PreviewRow {
  readonly place: number
}

const pageLines = 200
const noLines: readonly ListedLine[] = []

export interface LineGridProps {
  readonly label: string
  readonly words: LineWords
  readonly kind: LinesAsk['kind']
  readonly search: string
  readonly load: (page: LinesAsk) => Promise<LinesPage>
  readonly version: unknown
  readonly onLine: (line: PreviewRow | null) => void
}

/** The lines themselves, read page by page: a plan of 100,000 rows scrolls like one of ten. */
export function LineGrid({ label, words, kind, search, load, version, onLine }: LineGridProps) {
  const [api, setApi] = useState<GridApi<ListedLine> | null>(null)
  const [isNone, setNone] = useState(false)
  const columns = useMemo(() => columnsOf(words), [words])
  const [options] = useState(() => gridOptions(onLine))
  useEffect(() => {
    if (!api || api.isDestroyed()) return
    onLine(null)
    let isCurrent = true
    api.setGridOption('datasource', {
      getRows: (request) => {
        load({ kind, search, from: request.startRow, count: pageLines }).then(
          ({ lines, total }) => {
            if (!isCurrent) return
            setNone(total === 0)
            request.successCallback(
              lines.map((line, index) => ({ ...line, place: request.startRow + index })),
              total
            )
          },
          () => request.failCallback()
        )
      }
    })
    return () => {
      isCurrent = false
    }
  }, [api, load, kind, search, version, onLine])
  return (
    <div className={styles.grid}>
      <DataGrid<ListedLine>
        label={label}
        rows={noLines}
        columns={columns}
        rowId={(line) => String(line.place)}
        options={options}
        onReady={setApi}
      />
      {isNone && (
        <p className={styles.over} role="status">
          Nothing fits this search.
        </p>
      )}
    </div>
  )
}

function gridOptions(onLine: (line: PreviewRow | null) => void): GridOptions<ListedLine> {
  return {
    rowModelType: 'infinite',
    rowData: null,
    cacheBlockSize: pageLines,
    maxBlocksInCache: 20,
    tooltipShowDelay: 600,
    onCellFocused: ({ api, rowIndex }) =>
      onLine(rowIndex === null ? null : (api.getDisplayedRowAtIndex(rowIndex)?.data ?? null))
  }
}

function columnsOf(words: LineWords): ColDef<ListedLine>[] {
  return [
    {
      colId: 'row',
      headerName: 'Row',
      width: 64,
      sortable: false,
      type: 'numericColumn',
      valueGetter: ({ data }) => data?.row ?? ''
    },
    {
      colId: 'label',
      headerName: 'Record',
      width: 150,
      sortable: false,
      valueGetter: ({ data }) => data?.label ?? ''
    },
    {
      colId: 'kind',
      headerName: 'Change',
      width: 104,
      sortable: false,
      valueGetter: ({ data }) => (data ? words.kinds[data.kind] : '')
    },
    {
      colId: 'fields',
      headerName: 'Fields',
      flex: 1,
      minWidth: 160,
      sortable: false,
      valueGetter: ({ data }) => (data ? changeText(data, words) : ''),
      cellClassRules: {
        [styles.byHand ?? '']: ({ data }) => data?.fields.some((one) => one.isKeptByHand) ?? false
      }
    }
  ]
}
