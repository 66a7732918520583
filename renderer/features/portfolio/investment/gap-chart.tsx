import { ChartView } from '@renderer/ui/chart-view'
import { useFormat } from '@renderer/ui/format'
import type { InvestmentGap } from '@shared/domain/portfolio/investment-gap'
import { shareGaps } from '@shared/domain/portfolio/portfolio-charts'
import { gapTitle } from '@shared/domain/portfolio/titles'
import { useTitleWords } from '../use-title-words'

/** Both shares of everybody compared, the widest differences drawn, all of them in the table. */
export function GapChart(props: {
  gap: InvestmentGap
  nameOf: (id: string) => string
  isTable: boolean
  onTable: () => void
}) {
  const { gap, nameOf } = props
  const format = useFormat()
  const words = useTitleWords()
  const spec = shareGaps(gap.rows, nameOf, words)
  const cut =
    gap.rows.length > spec.rows.length
      ? `The ${spec.rows.length} widest of ${format.count(gap.rows.length)}; the table holds all. `
      : ''
  return (
    <ChartView
      title={gapTitle(gap, nameOf, words)}
      spec={spec}
      isTable={props.isTable}
      onTable={props.onTable}
      table={{
        head: ['Who', 'Invested', 'Share of investment', 'Revenue', 'Share of revenue', 'Difference'],
        rows: gap.rows.map((row) => [
          nameOf(row.id),
          format.money(row.investment),
          format.share(row.investmentShare, 1),
          format.money(row.outcome),
          format.share(row.outcomeShare, 1),
          words.points(row.gap)
        ])
      }}
      note={`${cut}Orange: receives at least two points more than it brings.`}
    />
  )
}
