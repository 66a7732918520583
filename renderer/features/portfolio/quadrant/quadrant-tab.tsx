import { useMemo } from 'react'
import { ChartView } from '@renderer/ui/chart-view'
import { useFormat } from '@renderer/ui/format'
import { Pane, Panes } from '@renderer/ui/pane'
import { canBePlaced, potentialQuadrant } from '@shared/domain/portfolio/portfolio-charts'
import { namedMarks } from '@shared/domain/deliverables/charts/quadrant'
import { quadrantTitle } from '@shared/domain/portfolio/titles'
import { segmentWords } from '@shared/domain/portfolio/segment-proposal'
import { byRevenue } from '../parts/by-revenue'
import type { ChartTabProps } from '../parts/chart-tab'
import { Missing } from '../parts/missing'
import styles from '../parts/tab.module.css'
import { periodWords } from '../portfolio-words'
import { useTitleWords } from '../use-title-words'
import { PotentialSettings } from './potential-settings'
import { Unscored } from './unscored'

/** Who could bring more, who brings it already, and where the money is. */
export function QuadrantTab({ view, isTable, onTable, onWeigh }: ChartTabProps) {
  const format = useFormat()
  const words = useTitleWords()
  const { members, settings, outcomeCut } = view
  const placed = useMemo(() => members.filter(canBePlaced), [members])
  const unscored = useMemo(
    () => members.filter((row) => (row.potential?.total ?? null) === null).sort(byRevenue),
    [members]
  )
  const spec = potentialQuadrant(view, settings.potentialCut, periodWords(settings.revenueMonths), words)
  const nameless = placed.length - namedMarks(spec).size
  return (
    <Panes columns="minmax(0,1fr) 316px">
      <Pane label="Potential and outcome">
        {placed.length === 0 ? (
          <Missing
            title="No partner has its potential scored yet"
            text={`Score the five dimensions of the partners that matter most, each with what it stands on: the quadrant then shows who deserves investment. Outcome and investment of ${format.count(members.length)} partners are ready.`}
          />
        ) : (
          <div className={styles.main}>
            <ChartView
              title={quadrantTitle(placed, settings.potentialCut, outcomeCut.value, words)}
              spec={spec}
              isTable={isTable}
              onTable={onTable}
              table={{
                head: ['Partner', 'Potential', 'Revenue', 'Invested', 'Proposed'],
                rows: placed.map((row) => [
                  row.partner.name,
                  format.decimal(row.potential?.total),
                  format.money(row.revenue),
                  format.money(row.investment),
                  row.proposal.segment ? segmentWords[row.proposal.segment].name : '—'
                ])
              }}
              note={`Area of a bubble: money that reached the partner; a hollow ring: not known. The lines cross at potential ${format.decimal(settings.potentialCut)} and at ${format.money(outcomeCut.value)}, ${outcomeCut.basis === 'agreed' ? 'the meaningful revenue agreed with the client' : 'the median of the partners that sold'}.${nameless > 0 ? ` ${format.count(nameless)} without room for ${nameless === 1 ? 'its name' : 'their names'}: point at the mark, or see the table.` : ''}`}
            />
          </div>
        )}
      </Pane>
      <Pane label="Scores to come">
        <div className={styles.side}>
          <Unscored rows={unscored} onWeigh={onWeigh} />
          <PotentialSettings settings={settings} />
        </div>
      </Pane>
    </Panes>
  )
}
