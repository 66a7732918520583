import { memo, useEffect, useMemo, useState } from 'react'
import type { Answer } from '@shared/domain/voice/answer'
import { DataGrid, type ColDef, type GridApi, type GridOptions } from '@renderer/ui/data-grid'
import { putCaret } from '@renderer/ui/grid-caret'
import { codingsWith } from '../../data/codings-with'
import { usePending } from '../../data/use-painted-records'
import { useVoice } from '../../data/voice-data'
import type { ListView } from '../desk-views'
import { answerColumns, type GridContext, type GridLookup } from './answer-columns'
import { isOurKey, markByKey } from './grid-keys'

const rowId = (answer: Answer): string => answer.key
const defaultColDef: ColDef<Answer> = {
  sortable: true,
  resizable: true,
  minWidth: 56,
  filter: 'agTextColumnFilter',
  suppressKeyboardEvent: ({ event }) => isOurKey(event)
}

const viewOf = (context: unknown): ListView => (context as GridContext).view

const keysShown = (api: GridApi<Answer>): string[] => {
  const keys: string[] = []
  api.forEachNodeAfterFilterAndSort(({ data }) => data && keys.push(data.key))
  return keys
}

/** The view's acts travel in the grid's context, so that these options are the same object for ever. */
const gridOptions: GridOptions<Answer> = {
  defaultColDef,
  rowSelection: {
    mode: 'multiRow',
    checkboxes: true,
    headerCheckbox: true,
    enableClickSelection: false,
    selectAll: 'filtered'
  },
  selectionColumnDef: { pinned: 'left', width: 36, resizable: false },
  onSelectionChanged: ({ api, context }) => {
    const keys = api.getSelectedRows().map(({ key }) => key)
    viewOf(context).dispatch({ type: 'choose', keys, by: 'table' })
  },
  onFirstDataRendered: ({ api, context }) => {
    const { chosen, answer } = viewOf(context)
    markRows(api, chosen)
    takeKeyboard(api, answer)
  },
  onModelUpdated: ({ api, context }) => viewOf(context).dispatch({ type: 'order', keys: keysShown(api) }),
  onCellFocused: ({ api, rowIndex, context }) => {
    const answer = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
    if (answer) viewOf(context).dispatch({ type: 'open-answer', key: answer.key, by: 'table' })
  },
  onCellKeyDown: ({ api, event }) => {
    if (event instanceof KeyboardEvent && markByKey(event, api)) event.preventDefault()
  },
  ensureDomOrder: true,
  tooltipShowDelay: 600,
  overlayNoRowsTemplate: 'No answer fits these filters. Take one away to see more.'
}

/** The present codes of each answer in words, those under way included. */
function useLookup(): GridLookup {
  const { codingsByAnswer, codesById, responses, pending } = useVoice()
  const underWay = usePending(pending, 'codings')
  const byId = useMemo(
    () => new Map([...responses.values()].flat().map((response) => [response.id, response])),
    [responses]
  )
  return useMemo(() => {
    const codings = codingsWith(codingsByAnswer, underWay)
    const codesOf = ({ key }: Answer): string =>
      [...new Set(codings.get(key)?.map(({ codeId }) => codesById.get(codeId)?.name ?? ''))].join(', ')
    return { responses: byId, codesOf }
  }, [byId, codingsByAnswer, underWay, codesById])
}

/** All answers the filters let through as a table: sort, filter by column, mark rows and code them together. */
export const AnswerGrid = memo(function AnswerGrid(props: {
  view: ListView
  onReady: (api: GridApi<Answer>) => void
}) {
  const { view } = props
  const { list, surveys } = useVoice()
  const lookup = useLookup()
  const [api, setApi] = useState<GridApi<Answer> | null>(null)
  const columns = useMemo(() => answerColumns({ list, surveys }), [list, surveys])
  const context = useMemo<GridContext>(() => ({ view, lookup }), [view, lookup])
  useEffect(() => {
    if (api && !api.isDestroyed()) api.refreshCells({ columns: ['codes'] })
  }, [lookup, api])
  // AG Grid tells late: by then newer keys may have moved its caret and its marks, which must not be set back.
  useEffect(() => {
    if (api && !api.isDestroyed() && view.openedBy === 'desk') followOpen(api, view.answer)
  }, [api, view.answer, view.openedBy])
  useEffect(() => {
    if (api && !api.isDestroyed() && view.chosenBy === 'desk') markRows(api, view.chosen)
  }, [api, view.chosen, view.chosenBy])
  return (
    <DataGrid
      label="Answers as a table"
      rows={view.listed}
      columns={columns}
      rowId={rowId}
      options={{ ...gridOptions, context }}
      onReady={(ready) => {
        setApi(ready)
        props.onReady(ready)
      }}
    />
  )
})

const isMarked = (api: GridApi<Answer>, chosen: ReadonlySet<string>): boolean => {
  const rows = api.getSelectedRows()
  return rows.length === chosen.size && rows.every(({ key }) => chosen.has(key))
}

/** The table shows the marks the desk knows: one call for all rows, since each tells the desk again. */
function markRows(api: GridApi<Answer>, chosen: ReadonlySet<string>): void {
  if (isMarked(api, chosen)) return
  if (chosen.size === 0) return api.deselectAll()
  const nodes = [...chosen].flatMap((key) => api.getRowNode(key) ?? [])
  api.setNodesSelected({ nodes, newValue: true })
}

/**
 * The caret goes to the open answer when the table has its first rows, so that arrows and Space work at once. Whoever
 * came by the tabs or is typing keeps the keyboard.
 */
function takeKeyboard(api: GridApi<Answer>, answer: Answer | null): void {
  const holder = document.activeElement?.closest('input,textarea,select,[role="tab"],[role="dialog"]') ?? null
  const index = (answer && api.getRowNode(answer.key)?.rowIndex) ?? 0
  if (holder !== null || index >= api.getDisplayedRowCount()) return
  api.ensureIndexVisible(index)
  putCaret(api, index, 'text')
}

/** The row of the open answer comes into view, and the caret with it while the table has the keyboard. */
function followOpen(api: GridApi<Answer>, answer: Answer | null): void {
  const node = answer === null ? undefined : api.getRowNode(answer.key)
  const index = node?.rowIndex
  if (index === undefined || index === null) return
  api.ensureIndexVisible(index)
  const focused = api.getFocusedCell()
  if (focused && focused.rowIndex !== index) putCaret(api, index, focused.column)
}
