import { useMemo } from 'react'
import { useEngagement } from '@renderer/data'
import { DataGrid } from '@renderer/ui/data-grid'
import { useFormat } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { rosterTiers } from '@shared/domain/portfolio/roster-tiers'
import { tierTitle } from '@shared/domain/portfolio/titles'
import { Missing } from '../parts/missing'
import styles from '../parts/tab.module.css'
import { useEditSettings } from '../use-act'
import type { PortfolioView } from '../use-portfolio'
import { useTitleWords } from '../use-title-words'
import { moveColumns, type MoveRow } from './move-columns'
import { TierEditor } from './tier-editor'
import { TierLines } from './tier-lines'
import { useMoves } from './use-moves'

const rowId = ({ outcome }: MoveRow): string => outcome.id
/** What other criteria would do: who moves, what it costs, who stands near a border. */
export function TiersTab({ view }: { view: PortfolioView }) {
  const format = useFormat()
  const words = useTitleWords()
  const edit = useEditSettings()
  const { definitions } = useEngagement()
  const { members, settings } = view
  const { tiers } = settings
  const { simulation, rows } = useMoves(view)
  const columns = useMemo(() => moveColumns(format), [format])
  const found = rosterTiers(members, definitions.tierOne)
  if (tiers.length === 0) {
    return (
      <Missing
        title="No tiers to simulate yet"
        text={
          found.length === 0
            ? 'No partner has a tier on the roster. Name your tiers, give each its criteria and what it costs, and see who would land where.'
            : `The roster knows ${found.join(', ')}. Give each its criteria and what it costs a year, and see who would move.`
        }
        action={{
          text: found.length === 0 ? 'Begin with three tiers' : 'Begin with the tiers of the roster',
          onAct: () =>
            void edit('portfolio.tiers-set', () => ({
              tiers: (found.length === 0 ? ['Tier 1', 'Tier 2', 'Tier 3'] : found).map((name) => ({
                name,
                criteria: [],
                yearlyBenefit: null,
                revenueShare: null
              }))
            }))
        }}
      />
    )
  }
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Tier simulator" scrolls={false}>
        <TierEditor settings={settings} />
        <DataGrid label="Who moves" rows={rows} columns={columns} rowId={rowId} />
      </Pane>
      <Pane label="What it does">
        <div className={styles.side}>
          <p className={styles.finding}>{tierTitle(simulation, words)}</p>
          <TierLines simulation={simulation} />
        </div>
      </Pane>
    </Panes>
  )
}
