import type { ListRow } from './grid/partner-row'
import type { ListLayer } from './parts/list-layers'
import { useGridClipboard } from './use-grid-clipboard'
import { useListGrid, type ListGrid } from './use-list-grid'
import { useListKeys } from './use-list-keys'
import type { ListLayout } from './use-list-layout'
import { useViewExport } from './use-view-export'

/** The grid of the list with all that is done to it as a whole: keys, clipboard, export. */
export function useListTools(props: {
  readonly list: ListLayout
  readonly listed: readonly ListRow[]
  readonly onAdd: () => void
  readonly onLayer: (layer: ListLayer) => void
}): {
  readonly grid: ListGrid
  readonly isWriting: boolean
  readonly acts: Readonly<Record<'onAdd' | 'onCopy' | 'onSave' | 'onDuplicates', () => void>>
} {
  const { list, listed, onAdd, onLayer } = props
  const { layout, view } = list
  const grid = useListGrid(list, listed)
  const out = useViewExport(grid.api, { name: view?.name ?? 'not saved', layout })
  useGridClipboard(grid.api, {
    onPaste: (pasted) => onLayer({ kind: 'paste', pasted }),
    tickedTable: out.tickedText
  })
  const acts = {
    onAdd,
    onCopy: out.copy,
    onSave: () => void out.save(),
    onDuplicates: () => onLayer({ kind: 'duplicates' })
  }
  useListKeys({
    ...acts,
    isGrouped: layout.groupBy !== null,
    onOpenAll: grid.openAll,
    onCloseAll: grid.closeAll
  })
  return { grid, isWriting: out.isWriting, acts }
}
