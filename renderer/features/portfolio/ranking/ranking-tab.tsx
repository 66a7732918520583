import { useDeferredValue, useMemo, useState } from 'react'
import { DataGrid, type GridOptions } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { rankStability } from '@shared/domain/portfolio/rank-stability'
import { stabilityTitle } from '@shared/domain/portfolio/titles'
import { PartnerPanel } from '../parts/partner-panel'
import { periodWords } from '../portfolio-words'
import { useEditSettings } from '../use-act'
import type { PortfolioView } from '../use-portfolio'
import { equalRanks, rankedRows, type RankedRow } from './ranked-rows'
import { rankingColumns } from './ranking-columns'
import styles from './ranking.module.css'
import { useLiveWeights } from './use-live-weights'
import { WeightsPane } from './weights-pane'

const rowId = ({ row }: RankedRow): string => row.id

/** All signed partners by their audit score, live while the weights move; the chosen one beside it. */
export function RankingTab(props: {
  view: PortfolioView
  chosenId: string | null
  onChoose: (partnerId: string) => void
}) {
  const { view, onChoose } = props
  const { members, audit, settings } = view
  const format = useFormat()
  const edit = useEditSettings()
  const { weights, move } = useLiveWeights(settings.auditWeights, (auditWeights) =>
    edit('portfolio.weights-set', () => ({ auditWeights }))
  )
  const shown = useDeferredValue(weights)
  const before = useMemo(() => equalRanks(audit), [audit])
  const rows = useMemo(() => rankedRows(members, audit, shown, before), [members, audit, shown, before])
  const stability = useMemo(() => rankStability(audit, shown), [audit, shown])
  const months = periodWords(settings.revenueMonths)
  const columns = useMemo(() => rankingColumns(format, months), [format, months])
  const [openedId, setOpenedId] = useState(props.chosenId)
  const chosen = rows.find(({ row }) => row.id === openedId) ?? rows[0]
  const options = useMemo<GridOptions<RankedRow>>(
    () => ({
      onCellFocused: ({ api, rowIndex }) => {
        const data = rowIndex === null ? undefined : api.getDisplayedRowAtIndex(rowIndex)?.data
        if (!data) return
        setOpenedId(data.row.id)
        onChoose(data.row.id)
      },
      tooltipShowDelay: 300
    }),
    [onChoose]
  )
  return (
    <Panes columns="216px minmax(0,1fr) 296px">
      <Pane label="Weights" isPadded>
        <WeightsPane view={view} weights={weights} stability={stability} onMove={move} />
      </Pane>
      <Pane label="Ranking" scrolls={false}>
        <p className={styles.finding} aria-live="polite">
          {stabilityTitle(stability, format)}
        </p>
        <DataGrid
          label="Partners by audit score"
          rows={rows}
          columns={columns}
          rowId={rowId}
          options={options}
        />
      </Pane>
      <Pane label="Chosen partner">
        {chosen && <PartnerPanel ranked={chosen} view={view} weights={shown} stability={stability} />}
      </Pane>
    </Panes>
  )
}
