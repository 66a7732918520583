import { useMemo, useState } from 'react'
import { DataGrid, type GridOptions } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import { KeyStrip } from '@renderer/ui/key-strip'
import { Pane, Panes } from '@renderer/ui/pane'
import type { PortfolioRow } from '@shared/domain/portfolio/portfolio-rows'
import { byRevenue } from '../parts/by-revenue'
import type { PortfolioView } from '../use-portfolio'
import { CorePane } from './core-pane'
import { SegmentEditor } from './segment-editor'
import { segmentColumns } from './segment-columns'
import { SegmentCounts } from './segment-counts'
import styles from '../parts/tab.module.css'
import { useSegmentActs } from './use-segment-acts'
import { useSegmentKeys } from './use-segment-keys'

/** A reason is what is decided by: it has to be read without opening each row. */
const twoLines = 44

const rowId = ({ id }: PortfolioRow): string => id

/** What each partner is worth doing with, and the ten to twenty that deserve the effort. */
export function SegmentsTab({ view }: { view: PortfolioView }) {
  const format = useFormat()
  const acts = useSegmentActs(view)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const rows = useMemo(() => [...view.members].sort(byRevenue), [view.members])
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0]
  useSegmentKeys(chosen, acts)
  const columns = useMemo(() => segmentColumns(format), [format])
  const options = useMemo<GridOptions<PortfolioRow>>(
    () => ({
      onCellFocused: ({ api, rowIndex }) => {
        const data = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
        if (data) setChosenId(data.id)
      },
      tooltipShowDelay: 300,
      rowHeight: twoLines
    }),
    []
  )
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Segments" scrolls={false} footer={<KeyStrip />}>
        <DataGrid
          label="Partners and their segments"
          rows={rows}
          columns={columns}
          rowId={rowId}
          options={options}
        />
      </Pane>
      <Pane label="Decide">
        <div className={styles.side}>
          {chosen && <SegmentEditor key={chosen.id} row={chosen} acts={acts} />}
          <CorePane view={view} acts={acts} />
          <SegmentCounts view={view} acts={acts} />
        </div>
      </Pane>
    </Panes>
  )
}
