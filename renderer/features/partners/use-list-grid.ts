import { useMemo, useRef, useState } from 'react'
import type { ColumnState, GridApi } from '@renderer/ui/data-grid'
import { useLatest } from '@renderer/ui/use-latest'
import type { GroupField, PartnerView } from '@shared/domain/entities/partner-view'
import { columnsOfLayout } from './grid/grid-layout'
import { groupKey } from './grid/list-rows'
import type { ListGroup, ListRow } from './grid/partner-row'
import type { ListLayout } from './use-list-layout'

const none: ReadonlySet<string> = new Set()

export interface ListGrid {
  readonly api: () => GridApi<ListRow> | null
  readonly onReady: (api: GridApi<ListRow>) => void
  /** Columns as the list was left. */
  readonly firstState: readonly ColumnState[]
  /** Groups whose partners are not shown. */
  readonly closed: ReadonlySet<string>
  readonly toggle: (group: ListGroup) => void
  readonly openAll: () => void
  readonly closeAll: () => void
  readonly groupBy: (field: GroupField | null) => void
  readonly openView: (view: PartnerView) => void
  readonly show: (columnId: string, isShown: boolean) => void
  readonly move: (columnId: string, to: string) => void
  readonly untick: () => void
}

/** What the screen asks of the grid: its columns, its groups, its ticks. */
export function useListGrid(list: ListLayout, rows: readonly ListRow[]): ListGrid {
  const grid = useRef<GridApi<ListRow>>(null)
  const [closed, setClosed] = useState(none)
  const [firstState] = useState(() => columnsOfLayout(list.layout, window.innerWidth))
  const latest = useLatest({ list, rows })
  return useMemo(() => {
    const acts = {
      toggle: ({ value }: ListGroup): void =>
        setClosed((before) => {
          const after = new Set(before)
          if (!after.delete(groupKey(value))) after.add(groupKey(value))
          return after
        }),
      openAll: (): void => setClosed(none),
      closeAll: (): void =>
        setClosed(
          new Set(latest.current.rows.flatMap((row) => (row.group ? [groupKey(row.group.value)] : [])))
        ),
      groupBy: (field: GroupField | null): void => {
        setClosed(none)
        latest.current.list.change({ groupBy: field })
      },
      openView: (view: PartnerView): void => {
        setClosed(none)
        latest.current.list.open(view)
        grid.current?.applyColumnState({ state: columnsOfLayout(view, window.innerWidth), applyOrder: true })
      },
      show: (columnId: string, isShown: boolean): void =>
        grid.current?.setColumnsVisible([columnId], isShown),
      move: (columnId: string, to: string): void => {
        const at = grid.current?.getColumnState().findIndex(({ colId }) => colId === to) ?? -1
        if (at >= 0) grid.current?.moveColumns([columnId], at)
      },
      untick: (): void => grid.current?.deselectAll()
    }
    return {
      ...acts,
      api: () => grid.current,
      onReady: (api: GridApi<ListRow>) => void (grid.current = api),
      firstState,
      closed
    }
  }, [firstState, closed, latest])
}
